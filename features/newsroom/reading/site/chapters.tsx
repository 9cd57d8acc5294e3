import type { Chapter } from '#features/newsroom/reading/story-format.ts';
import { drawnLine } from '#features/newsroom/body/drawn-inline.ts';
import { inlineToText } from '#features/newsroom/body/inline.ts';
import { articlePageWords as words } from '#words/newsroom/reading/article-page.ts';

/** The chapters of a long read, each leading to its place; nothing when there are none. */
export function Chapters({ chapters, lang }: { chapters: readonly Chapter[]; lang: string | undefined }) {
  if (chapters.length === 0) return null;
  return (
    <nav className="chapitres" aria-label={words.chapters}>
      <ol>
        {chapters.map(({ anchor, title }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{drawnLine(inlineToText(title), lang)}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
