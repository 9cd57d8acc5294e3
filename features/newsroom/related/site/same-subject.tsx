import { Moment } from '#components/layout/moment.tsx';
import { Card } from '#features/newsroom/reading/site/card.tsx';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { WhyLink } from '#features/newsroom/body/site/read-also.tsx';
import type { ShownLink } from '#features/newsroom/related/related-links.ts';
import { fewestCards } from '#features/newsroom/related/share-links.ts';
import { relatedWords as words } from '#words/newsroom/related/related-links.ts';
import { ReasonOf } from './link-reason.tsx';

/**
 * « Sur le même sujet », at the end of a story: three cards and lines for the others, lines alone for one or two, nothing at all for none.
 * Counts of comments are left out: they change many times a day, and this page with them.
 */
export function SameSubject({ links, lang }: { links: readonly ShownLink[]; lang?: string | undefined }) {
  if (links.length === 0) return null;
  const count = links.length < fewestCards ? 0 : fewestCards;
  const why = ({ headline, reason }: ShownLink) => (
    <WhyLink headline={headline} lang={lang}>
      <ReasonOf reason={reason} />
    </WhyLink>
  );
  return (
    <section className="meme-sujet" aria-labelledby="meme-sujet">
      <h2 id="meme-sujet" lang={lang && 'fr'}>
        {words.sameSubject}
      </h2>
      {count > 0 && (
        <div className="meme-sujet-cartes">
          {links.slice(0, count).map((link) => (
            <Card key={link.id} card={{ ...link.card, commentCount: 0 }} shape="minor" room="related">
              {why(link)}
            </Card>
          ))}
        </div>
      )}
      {links.length > count && (
        <ul className="meme-sujet-lignes">
          {links.slice(count).map((link) => (
            <li key={link.id}>
              <a href={link.card.path}>{drawnLine(link.headline, lang)}</a>{' '}
              <Moment at={link.card.firstPublishedAt} show="date" />
              {why(link)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
