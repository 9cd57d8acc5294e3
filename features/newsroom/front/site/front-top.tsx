import { SponsorLabel } from '#features/newsroom/reading/site/sponsor-label.tsx';
import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { Card } from '#features/newsroom/reading/site/card.tsx';
import { WireColumn } from '#features/newsroom/reading/site/wire-list.tsx';
import { WireNews } from '#features/newsroom/reading/site/wire-news.tsx';
import type { FrontParts } from '#features/newsroom/front/arrange-front.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';

/** The lead with what belongs to it, two stories that support it, the wire. */
export function FrontTop({
  parts: { lead, support, wire },
  linked,
}: {
  parts: FrontParts;
  linked: readonly ArticleCard[];
}) {
  if (!lead) return <p className="vide">{siteWords.emptyNewspaper}</p>;
  const columns = 1 + (support.length > 0 ? 1 : 0) + (wire.length > 0 ? 1 : 0);
  return (
    <div className={`une-haut une-${columns}`}>
      <Card card={lead} shape="lead" level="h2" isFirst>
        {linked.length > 0 && (
          <ul className="une-liens" aria-label={siteWords.linked}>
            {linked.map((card) => (
              <li key={card.id}>
                <a href={card.path}>
                  <SponsorLabel sponsor={card.sponsor} />
                  {frenchTypography(card.shortHeadline)}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {support.length > 0 && (
        <div className="une-appui">
          {support.map((card) => (
            <Card
              key={card.id}
              card={card}
              shape="major"
              level="h2"
              room={columns === 3 ? 'quarter' : 'third'}
            />
          ))}
        </div>
      )}
      {wire.length > 0 && (
        <section className="une-fil" aria-labelledby="en-continu">
          <h2 id="en-continu" className="intertitre">
            <a href={urls.wire()}>{siteWords.wire}</a>
          </h2>
          {wire[0] && <WireNews door={urls.wireNews()} newest={wire[0]} linkTo={urls.wire()} />}
          <WireColumn cards={wire} />
          <p className="suite">
            <a href={urls.wire()}>{siteWords.wireAll}</a>
          </p>
        </section>
      )}
    </div>
  );
}
