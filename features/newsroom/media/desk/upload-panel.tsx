'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { FileChooser } from '#features/newsroom/media/desk/file-chooser.tsx';
import { UploadList } from '#features/newsroom/media/desk/upload-list.tsx';
import { useUploads } from '#features/newsroom/media/desk/use-uploads.ts';
import type { UploadUnderWay } from '#features/newsroom/media/data/upload.queries.ts';
import type { SentFile } from '#features/newsroom/media/desk/upload-queue.ts';
import type { UploadStatus } from '#features/newsroom/media/uploads.ts';
import { uploadStateWords } from '#words/newsroom/media/media-desk.ts';
import { uploadPanelWords as words } from '#words/newsroom/media/media-upload.ts';

const filesOf = (list: FileList | undefined): File[] => [...(list ?? [])];

/** Where files come in: chosen, dropped or pasted, several at once, into the folder that is open. */
export function UploadPanel({
  folderId,
  unfinished,
  underWay,
}: {
  folderId: string | null;
  /** This person's uploads that never arrived whole. */
  unfinished: readonly UploadStatus[];
  /** Those that other pages of theirs sent, and this one before it was loaded again. */
  underWay: readonly UploadUnderWay[];
}) {
  const router = useRouter();
  const [isOver, setOver] = useState(false);
  const { queue, add, cancel, resume, clear } = useUploads({
    folderId,
    unfinished,
    onReady: () => router.refresh(),
  });
  useFilesFromOutside(add, setOver);
  const isClean = queue.some(({ result }) => result !== null);
  const left = unfinished.filter(
    ({ fileName, bytes }) => !queue.some(({ file }) => file.name === fileName && file.size === bytes),
  );
  return (
    <section className={isOver ? 'depot depot-ouvert' : 'depot'} aria-labelledby="depot">
      <h2 id="depot">{words.title}</h2>
      <FileChooser label={words.choose} isMany onChoose={add} />
      <p className="champ-aide">{isOver ? words.drop : words.help}</p>
      {left.length > 0 ? (
        <p className="note">{words.unfinished(left.map(({ fileName }) => fileName))}</p>
      ) : null}
      <UploadList queue={queue} onCancel={cancel} onResume={resume} />
      <EarlierUploads uploads={underWay.filter(({ id }) => !queue.some((sent) => uploadIdOf(sent) === id))} />
      {isClean ? (
        <Button kind="quiet" onClick={clear}>
          {words.clear}
        </Button>
      ) : null}
    </section>
  );
}

const uploadIdOf = ({ progress, result }: SentFile): string | null =>
  (result?.kind === 'done' ? result.status.id : progress?.uploadId) ?? null;

const whileWaitingMs = 5_000;

/** What is read though this page did not send it: looked at again while something waits. */
function EarlierUploads({ uploads }: { uploads: readonly UploadUnderWay[] }) {
  const router = useRouter();
  const isWaiting = uploads.some(({ state }) => state !== 'refused');
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setInterval(() => router.refresh(), whileWaitingMs);
    return () => clearInterval(timer);
  }, [isWaiting, router]);
  if (uploads.length === 0) return null;
  return (
    <ul className="envois" aria-label={words.earlier}>
      {uploads.map(({ id, fileName, state, refusal }) => (
        <li key={id}>
          <strong className="envoi-nom">{fileName}</strong>
          {refusal ? (
            <span className="champ-erreur">{refusal.sentence}</span>
          ) : (
            <span>{uploadStateWords[state]}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Files that are dropped anywhere on the page, or pasted into it. */
function useFilesFromOutside(add: (files: File[]) => void, setOver: (isOver: boolean) => void): void {
  useEffect(() => {
    const take = (event: Event, list: FileList | undefined): void => {
      const files = filesOf(list);
      if (files.length === 0) return;
      event.preventDefault();
      add(files);
    };
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const out = (event: DragEvent): void => {
      // Leaving the window, not one part of it for another.
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      take(event, event.dataTransfer?.files);
    };
    const paste = (event: ClipboardEvent): void => take(event, event.clipboardData?.files);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', out);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', out);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  });
}
