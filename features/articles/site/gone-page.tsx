import type { ArticleAnswer } from '#features/articles/published-article.ts';
import { date } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/fr/site.ts';

/** What stands where a withdrawn article was: that it was there, since when not, and the newsroom's notice. */
export function GonePage({ gone }: { gone: Extract<ArticleAnswer, { kind: 'gone' }> }) {
  return (
    <main id="contenu" className="cadre texte">
      <p className="surtitre">{siteWords.gone.title}</p>
      <h1>{gone.headline ? frenchTypography(gone.headline) : siteWords.gone.title}</h1>
      <p>
        {siteWords.gone.text} {siteWords.gone.since(date(gone.withdrawnAt))}
      </p>
      {gone.notice && (
        <aside className="corrections" aria-label={siteWords.gone.notice}>
          <p>{frenchTypography(gone.notice)}</p>
        </aside>
      )}
      <p>
        <a href={gone.section.path}>{siteWords.gone.toSection(gone.section.name)}</a>
      </p>
    </main>
  );
}
