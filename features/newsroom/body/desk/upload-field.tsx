'use client';

import { type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { sendFile, type UploadProgress } from '#features/newsroom/media/desk/upload-client.ts';
import { pictureTypes } from '#features/newsroom/media/uploads.ts';
import { uploadWords as words } from '#words/newsroom/body/body-uploads.ts';

type State =
  | { kind: 'idle' }
  | { kind: 'sending'; name: string; progress: UploadProgress | null }
  | { kind: 'over'; sentence: string; resume?: { file: File; uploadId: string | null } };

/** Sends one file of the device to the library and gives its id once it is ready; leaving stops what is on its way. */
export function UploadField({
  label = words.send,
  help = words.sendHelp,
  types = pictureTypes,
  file = null,
  onReady,
}: {
  label?: string;
  help?: string;
  /** What may be chosen: pictures unless something else is said. */
  types?: readonly string[];
  /** One that came another way than by this field (dropped, pasted): sent as soon as it is given. */
  file?: File | null;
  onReady: (assetId: string) => Promise<void>;
}): ReactNode {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const stop = useRef<AbortController | null>(null);
  const inputId = useId();
  useEffect(() => () => stop.current?.abort(), []);
  const sendGiven = useEffectEvent((given: File) => void send(given));
  useEffect(() => {
    if (file) sendGiven(file);
  }, [file]);

  async function send(file: File, uploadId: string | null = null) {
    stop.current?.abort();
    const own = new AbortController();
    stop.current = own;
    const name = file.name || words.pasted;
    setState({ kind: 'sending', name, progress: null });
    const result = await sendFile({
      file,
      signal: own.signal,
      onProgress: (progress) => own === stop.current && setState({ kind: 'sending', name, progress }),
      ...(uploadId ? { resume: uploadId } : {}),
    });
    if (own !== stop.current || own.signal.aborted) return;
    if (result.kind === 'cancelled') return setState({ kind: 'idle' });
    if (result.kind === 'lost')
      return setState({
        kind: 'over',
        sentence: result.sentence,
        resume: { file, uploadId: result.uploadId },
      });
    const refusal = result.kind === 'refused' ? result.sentence : result.status.refusal?.sentence;
    if (refusal || result.kind !== 'done' || !result.status.asset)
      return setState({ kind: 'over', sentence: refusal ?? words.failed });
    await onReady(result.status.asset.id);
    setState({ kind: 'over', sentence: result.status.isDuplicate ? words.isDuplicate : words.arrived });
  }
  const cancel = () => {
    stop.current?.abort();
    setState({ kind: 'idle' });
  };
  return (
    <div className="champ">
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        type="file"
        accept={types.join(',')}
        disabled={state.kind === 'sending'}
        aria-describedby={`${inputId}-aide`}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void send(file);
          event.target.value = '';
        }}
      />
      <p id={`${inputId}-aide`} className="champ-aide">
        {help}
      </p>
      <div role="status">
        {state.kind === 'sending' && (
          <p>
            {state.name}
            {'\u00a0: '}
            {words.phases[state.progress?.phase ?? 'sending']}
          </p>
        )}
        {state.kind === 'over' && <p>{state.sentence}</p>}
      </div>
      {state.kind === 'sending' && (
        <>
          <Bar progress={state.progress} label={words.of(state.name)} />
          <Button kind="quiet" onClick={cancel}>
            {words.cancel}
          </Button>
        </>
      )}
      {state.kind === 'over' && state.resume && (
        <Button
          kind="quiet"
          onClick={() => state.resume && void send(state.resume.file, state.resume.uploadId)}
        >
          {words.again}
        </Button>
      )}
    </div>
  );
}

/** How much is sent; unmeasured while the newspaper reads it. */
function Bar({ progress, label }: { progress: UploadProgress | null; label: string }): ReactNode {
  if (progress?.phase === 'reading') return <progress aria-label={label} />;
  const share = progress && progress.bytes > 0 ? progress.sentBytes / progress.bytes : 0;
  return <progress aria-label={label} max={1} value={share} />;
}
