'use client';

import { useId, useState } from 'react';
import { buttonClass } from '#components/ui/button.tsx';
import { creativeSizes, parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import type { FileKind } from '#features/ads/campaigns/creative-intake.ts';
import { type FileProgress, sendCreativeFile } from '#features/ads/campaigns/desk/send-creative-file.ts';
import type { TakenCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { creativeWords as words } from '#words/ads/campaigns/ads-creatives.ts';

const accepted = {
  picture: 'image/jpeg,image/png,image/webp,image/avif,image/gif',
  html5: '.zip,application/zip',
} as const satisfies Record<FileKind, string>;
const sizes = creativeSizes.map((size) => size.replace('x', '\u00A0×\u00A0')).join(', ');

/** The file of a creative: sent and read as soon as it is chosen, so that the form names what is known to be good. */
export function CreativeFile({
  kind,
  taken,
  hasFile,
  error,
  onTaken,
}: {
  kind: FileKind;
  taken: TakenCreativeFile | null;
  /** The creative has one already, which stays unless another is sent. */
  hasFile: boolean;
  error: string | undefined;
  onTaken: (taken: TakenCreativeFile) => void;
}) {
  const id = useId();
  const [progress, setProgress] = useState<FileProgress | null>(null);
  const [refusal, setRefusal] = useState('');
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setRefusal('');
    setProgress({ phase: 'sending', percent: 0 });
    const answer = await sendCreativeFile(file, { kind, onProgress: setProgress });
    setProgress(null);
    if ('taken' in answer) onTaken(answer.taken);
    else setRefusal(answer.sentence);
  };
  const fault = refusal || error;
  return (
    <div className="champ">
      <p className="fichier">
        <input
          id={id}
          className="sr-only"
          type="file"
          accept={accepted[kind]}
          disabled={progress !== null}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-aide ${id}-etat`}
          onChange={(event) => {
            void choose(event.target.files?.[0]);
            // The same file may be chosen again.
            event.target.value = '';
          }}
        />
        <label htmlFor={id} className={buttonClass()}>
          {taken || hasFile ? words.chooseOther : words.choose}
        </label>
      </p>
      <p id={`${id}-aide`} className="champ-aide">
        {kind === 'picture' ? words.fileHelp.picture(sizes) : words.fileHelp.html5}
      </p>
      <p id={`${id}-etat`} role="status">
        {progress ? sentenceOf(progress) : taken ? words.taken(factsOf(taken)) : ''}
      </p>
      {fault ? (
        <p className="champ-erreur" role="alert">
          {fault}
        </p>
      ) : null}
      {taken ? <Taken taken={taken} /> : null}
    </div>
  );
}

const sentenceOf = (progress: FileProgress): string =>
  progress.phase === 'sending' ? words.sending(progress.percent) : words.reading;

function factsOf({ size, files }: TakenCreativeFile): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    ...(size ? [words.pixels(size.width, size.height)] : []),
    words.files(files.length),
    words.kilobytes(bytes),
  ].join(', ');
}

function Taken({ taken }: { taken: TakenCreativeFile }) {
  if (taken.kind === 'html5') {
    const content = parseCreativeContent('html5', taken.content);
    return content && content.outside.length > 0 ? (
      <p className="note">{words.outside(content.outside.join(', '))}</p>
    ) : null;
  }
  return taken.look ? (
    <img
      className="creation-image"
      src={taken.look}
      width={taken.size?.width}
      height={taken.size?.height}
      alt=""
    />
  ) : null;
}
