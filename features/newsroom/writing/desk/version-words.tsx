import type { Version } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { revisionKindWords, versionMessages } from '#words/newsroom/articles/versions.ts';

const words = versionMessages;

/** What a version is: its name or kind, and what it is for the story now. */
export function VersionWords({ version }: { version: Version }) {
  const marks = [
    version.isWorking ? words.marks.working : null,
    version.isLive ? words.marks.live : null,
    version.isScheduled ? words.marks.scheduled : null,
  ].filter(Boolean);
  return (
    <>
      <span className={version.kind === 'autosave' ? 'version-nature' : 'version-etape'}>
        {version.name ?? revisionKindWords[version.kind]}
      </span>
      {marks.length > 0 ? <span className="liste-mention">{marks.join(' · ')}</span> : null}
    </>
  );
}
