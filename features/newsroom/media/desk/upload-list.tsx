'use client';

import Link from 'next/link';
import { Button } from '#components/ui/button.tsx';
import type { UploadProgress } from '#features/newsroom/media/desk/upload-client.ts';
import type { SentFile } from '#features/newsroom/media/desk/upload-queue.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';
import { cleanLine } from '#lib/clean-text.ts';
import { urls } from '#lib/urls.ts';
import { uploadStateWords } from '#words/newsroom/media/media-desk.ts';
import { libraryWords } from '#words/newsroom/media/media-library.ts';
import { uploadPanelWords as words } from '#words/newsroom/media/media-upload.ts';

type Acts = { onCancel: (sent: SentFile) => void; onResume: (sent: SentFile) => void };

/** The queue of this page, file by file: how far each is, why one was refused, which are there already. */
export function UploadList({ queue, ...acts }: { queue: readonly SentFile[] } & Acts) {
  if (queue.length === 0) return null;
  return (
    <ul className="envois" aria-label={words.queue}>
      {queue.map((sent) => (
        <li key={sent.key}>
          <strong className="envoi-nom">{cleanLine(sent.file.name)}</strong>
          {sent.result ? (
            <Ending sent={sent} onResume={acts.onResume} />
          ) : (
            <OnItsWay sent={sent} onCancel={acts.onCancel} />
          )}
        </li>
      ))}
    </ul>
  );
}

const percentOf = ({ sentBytes, bytes }: UploadProgress): number =>
  bytes === 0 ? 100 : Math.floor((100 * sentBytes) / bytes);

function stepOf(progress: UploadProgress | null): string {
  if (!progress) return words.inLine;
  if (progress.phase === 'waiting_for_network') return words.waitingForNetwork;
  if (progress.phase === 'waiting_for_newspaper') return words.waitingForNewspaper;
  if (progress.phase === 'reading' && progress.status) return uploadStateWords[progress.status.state];
  return words.sending(percentOf(progress));
}

function OnItsWay({ sent, onCancel }: { sent: SentFile; onCancel: Acts['onCancel'] }) {
  const { progress, file } = sent;
  const isSending = progress?.phase !== 'reading';
  return (
    <>
      <progress
        max={100}
        aria-label={words.progress(file.name)}
        {...(progress && isSending ? { value: percentOf(progress) } : {})}
      />
      <span>{stepOf(progress)}</span>
      {isSending ? (
        <Button kind="quiet" aria-label={words.cancelOf(file.name)} onClick={() => onCancel(sent)}>
          {words.cancel}
        </Button>
      ) : null}
    </>
  );
}

function Ending({ sent, onResume }: { sent: SentFile; onResume: Acts['onResume'] }) {
  const { result, file } = sent;
  switch (result?.kind) {
    case undefined:
      return null;
    case 'cancelled':
      return <span role="status">{words.cancelled}</span>;
    case 'refused':
      return <Refusal sentence={result.sentence} />;
    case 'lost':
      return (
        <>
          <Refusal sentence={result.sentence} />
          <Button aria-label={words.resumeOf(file.name)} onClick={() => onResume(sent)}>
            {words.resume}
          </Button>
        </>
      );
    case 'done':
      return <Arrived status={result.status} />;
  }
}

const Refusal = ({ sentence }: { sentence: string }) => (
  <p className="champ-erreur" role="alert">
    {sentence}
  </p>
);

function Arrived({ status }: { status: UploadStatus }) {
  const { refusal, asset, isDuplicate, lookalikes } = status;
  if (refusal) return <Refusal sentence={refusal.sentence} />;
  return (
    <div role="status">
      <p>{isDuplicate ? words.duplicate : words.ready}</p>
      {asset ? (
        <Link href={urls.deskAsset(asset.id)}>{isDuplicate ? words.useExisting : words.open}</Link>
      ) : null}
      {lookalikes.length > 0 ? (
        <>
          <p>{words.near(lookalikes.length)}</p>
          <ul>
            {lookalikes.map((near) => (
              <li key={near.id}>
                <Link href={urls.deskAsset(near.id)}>
                  {words.seeNear(near.title ?? libraryWords.untitled)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
