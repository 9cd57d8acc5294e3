import { Button, buttonClass } from '#components/ui/button.tsx';
import { exportParts, type ExportState } from '#features/office/personal-data/personal-data.ts';
import { dateAndClock } from '#lib/dates.ts';
import { fileSize } from '#lib/numbers.ts';
import { urls } from '#lib/urls.ts';
import { ownDataPage as words } from '#words/office/personal-data/personal-data.ts';

/** A copy of one's data: to ask for, on its way, or to download. `mayAskAgain`: since the last one it has been long enough. */
export function ExportPart({ state, mayAskAgain }: { state: ExportState; mayAskAgain: boolean }) {
  if (state.kind === 'underway') return <Underway {...state} />;
  if (state.kind === 'none') {
    return (
      <>
        <p>{words.exportText}</p>
        <Ask label={words.exportAsk} isFirst />
      </>
    );
  }
  const { id, readyAt, expiresAt, bytes, againAt } = state;
  return (
    <>
      <p>{words.exportReady({ readyAt: dateAndClock(readyAt), expiresAt: dateAndClock(expiresAt) })}</p>
      <p>
        <a className={buttonClass('primary')} href={urls.apiOwnDataExport(id)} download>
          {words.exportDownload(fileSize(bytes))}
        </a>
      </p>
      {mayAskAgain ? (
        <Ask label={words.exportAskAgain} />
      ) : (
        <p className="secondaire">{words.exportAgain(dateAndClock(againAt))}</p>
      )}
    </>
  );
}

function Underway({ askedAt, partsDone }: { askedAt: Date; partsDone: number }) {
  const progress = words.exportProgress(partsDone, exportParts.length);
  return (
    <>
      <p>{words.exportUnderway(dateAndClock(askedAt))}</p>
      <p className="avancement">
        <progress value={partsDone} max={exportParts.length} aria-label={progress} /> {progress}
      </p>
      <p>
        <a href={urls.ownData()}>{words.exportRefresh}</a>
      </p>
    </>
  );
}

const Ask = ({ label, isFirst = false }: { label: string; isFirst?: boolean }) => (
  <form method="post" action={urls.apiOwnData()}>
    <Button type="submit" {...(isFirst ? { kind: 'primary' as const } : {})}>
      {label}
    </Button>
  </form>
);
