import type { ListedCorrection } from '#features/newsroom/reading/data/correction.queries.ts';
import { Moment } from '#components/layout/moment.tsx';
import { date } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { correctionWords as words } from '#words/newsroom/reading/corrections.ts';
import { siteWords } from '#messages/site.ts';

/** Corrections with the article that each belongs to. */
export function CorrectionList({ corrections }: { corrections: readonly ListedCorrection[] }) {
  if (corrections.length === 0) return <p>{siteWords.noCorrection}</p>;
  return (
    <ol className="registre">
      {corrections.map(({ id, type, text, publishedAt, article, hasDifference }) => (
        <li key={id}>
          <p className="carte-pied">
            <strong>{siteWords.correctionTypes[type]}</strong> <Moment at={publishedAt} />
          </p>
          <h2>
            <a href={article.path}>{frenchTypography(article.headline)}</a>
          </h2>
          <p>{frenchTypography(text)}</p>
          {hasDifference && (
            <p>
              <a
                href={urls.correction(id)}
                aria-label={words.seeOf(siteWords.correctionTypes[type], date(publishedAt))}
              >
                {words.see}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
