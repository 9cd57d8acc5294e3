import type { PublishedArticle } from '#features/articles/published-article.ts';
import { Body } from '#features/body/site/body.tsx';
import { PictureOf } from '#features/media/site/picture.tsx';
import { Breadcrumb } from '#components/layout/breadcrumb.tsx';
import { Moment } from '#components/layout/moment.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { readingMinutes } from '#lib/numbers.ts';
import { siteWords } from '#messages/fr/site.ts';
import { Byline } from './byline.tsx';
import { Corrections } from './corrections.tsx';
import { Share } from './share.tsx';

/** A story as readers get it. `url` and `picture` are absolute: what networks are given. */
export function ArticlePage({
  article,
  url,
  picture,
}: {
  article: PublishedArticle;
  url: string;
  picture: string | null;
}) {
  const { section, lead } = article;
  const at = (placement: 'before_body' | 'after_body') =>
    article.corrections.filter((correction) => correction.placement === placement);
  return (
    <main id="contenu" className="cadre">
      <article
        className={`article teinte-${section.tint}`}
        lang={article.language === 'fr' ? undefined : article.language}
      >
        <header className="article-tete">
          <Breadcrumb crumbs={section.parent ? [section.parent, section] : [section]} />
          {article.sponsor && <p className="annonce">{siteWords.sponsored(article.sponsor)}</p>}
          <h1>
            {article.kicker && <span className="surtitre">{frenchTypography(article.kicker)} </span>}
            {frenchTypography(article.headline)}
          </h1>
          {article.standfirst && <p className="chapo">{frenchTypography(article.standfirst)}</p>}
          <Byline article={article} />
          <p className="dates">
            {siteWords.publishedAt} <Moment at={article.firstPublishedAt} />
            {article.updatedAt && (
              <>
                , {siteWords.updatedAt} <Moment at={article.updatedAt} />
              </>
            )}
            <span className="lecture">{siteWords.reading(readingMinutes(article.wordCount))}</span>
          </p>
          <Share url={url} title={article.headline} picture={picture} />
        </header>
        {lead && (
          <figure className="ouverture">
            <PictureOf view={lead} place="article" isFirst />
            {(lead.caption || lead.credit) && (
              <figcaption>
                {lead.caption && <span>{frenchTypography(lead.caption)} </span>}
                {lead.credit && <span className="corps-credit">{siteWords.credit(lead.credit)}</span>}
              </figcaption>
            )}
          </figure>
        )}
        <div className="article-colonne">
          <Corrections corrections={at('before_body')} />
          {article.dateline && <p className="lieu">{siteWords.dateline(article.dateline)}</p>}
        </div>
        <Body body={article.body} pictures={article.pictures} related={article.related} />
        <footer className="article-colonne article-pied">
          <Corrections corrections={at('after_body')} isAfterBody />
          {article.backstory && (
            <aside className="coulisses" aria-label={siteWords.backstory}>
              <h2>{siteWords.backstory}</h2>
              <p>{frenchTypography(article.backstory)}</p>
            </aside>
          )}
          {article.hasAiDisclosure && <p className="note">{siteWords.aiDisclosure}</p>}
          {article.subjects.length > 0 && (
            <nav className="sujets" aria-label={siteWords.subjects}>
              <ul>
                {article.subjects.map((subject) => (
                  <li key={subject.id}>
                    <a href={subject.path}>{subject.name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </footer>
      </article>
    </main>
  );
}
