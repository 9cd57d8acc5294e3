import { siteWords } from '#messages/site.ts';

type Beside = { name: string; path: string } | null;

/** The way to the year, month or day before and after, as time runs: what is older to the left. */
export function ArchiveWay({ older, newer }: { older: Beside; newer: Beside }) {
  if (!older && !newer) return null;
  return (
    <nav className="pages" aria-label={siteWords.pages}>
      {older ? (
        <a rel="prev" href={older.path}>
          {older.name}
        </a>
      ) : (
        <span />
      )}
      {newer && (
        <a rel="next" href={newer.path}>
          {newer.name}
        </a>
      )}
    </nav>
  );
}
