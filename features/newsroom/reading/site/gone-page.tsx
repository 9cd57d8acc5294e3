import { SearchForm } from '#components/layout/search-form.tsx';
import type { ArticleAnswer } from '#features/newsroom/reading/published-article.ts';
import { date } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { siteWords } from '#messages/site.ts';

/**
 * What stands where a withdrawn article was: that it was there, since when not, the newsroom's notice, and the ways on.
 */
export function GonePage({ gone }: { gone: Extract<ArticleAnswer, { kind: 'gone' }> }) {
  const { section } = gone;
  return (
    <main id="contenu" className={`cadre texte absente teinte-${section.tint}`} tabIndex={-1}>
      {gone.headline && <p className="surtitre">{siteWords.gone.title}</p>}
      <h1>{gone.headline ? frenchTypography(gone.headline) : siteWords.gone.title}</h1>
      <p>
        {siteWords.gone.text} {siteWords.gone.since(date(gone.withdrawnAt))}
      </p>
      {gone.notice && (
        <aside className="corrections" aria-label={siteWords.gone.notice}>
          <h2>{siteWords.gone.notice}</h2>
          <p>{frenchTypography(gone.notice)}</p>
        </aside>
      )}
      <SearchForm id="recherche-retire" />
      <nav aria-label={siteWords.elsewhere}>
        <ul className="sous-rubriques">
          <li>
            <a href={section.path}>{siteWords.gone.toSection(section.name)}</a>
          </li>
          <li>
            <a href={urls.home()}>{siteWords.toHome}</a>
          </li>
          <li>
            <a href={urls.corrections()}>{siteWords.corrections}</a>
          </li>
        </ul>
      </nav>
    </main>
  );
}
