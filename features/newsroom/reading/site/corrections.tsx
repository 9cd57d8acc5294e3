import type { PublishedCorrection } from '#features/newsroom/reading/published-article.ts';
import { Moment } from '#components/layout/moment.tsx';
import { frenchTypography } from '#lib/french-typography.ts';
import { urls } from '#lib/urls.ts';
import { correctionWords as words } from '#words/newsroom/reading/corrections.ts';
import { siteWords } from '#messages/site.ts';

/** The corrections that stand at one place of an article, oldest first; nothing when there is none. */
export function Corrections({
  corrections,
  isAfterBody = false,
}: {
  corrections: readonly PublishedCorrection[];
  isAfterBody?: boolean;
}) {
  if (corrections.length === 0) return null;
  return (
    // An article may have both places: each landmark has a name of its own.
    <aside
      className="corrections"
      aria-label={isAfterBody ? siteWords.correctionsAfter : siteWords.corrections}
    >
      {corrections.map((correction) => (
        <p key={correction.id}>
          <strong>
            {siteWords.correctionTypes[correction.type]}, <Moment at={correction.publishedAt} />
            {'\u00a0:'}
          </strong>{' '}
          {frenchTypography(correction.text)}
          {correction.hasDifference && (
            <>
              {' '}
              <a className="correction-lien" href={urls.correction(correction.id)}>
                {words.see}
              </a>
            </>
          )}
        </p>
      ))}
    </aside>
  );
}
