'use client';

import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';
import type { EditorChoices } from './editor-choices.tsx';
import type { TypingSurfaceProps } from './typing-surface.tsx';
import type { PassageProps } from './use-passages.ts';
import type { ReadAlsoProps } from './use-read-also.ts';

export type BodyEditorProps = EditorChoices &
  PassageProps &
  ReadAlsoProps & {
    /** Read at the start, and again each time `incoming` grows. */
    initialBody: BodyDocument;
    /** Counts the texts that came from elsewhere: each is put in where it differs, under the hands of whoever writes. */
    incoming?: number;
    /** Called at each change with the whole body, and the `incoming` that it knows of: block ids are kept, empty lines left out. */
    onChange: (body: BodyDocument, taken: number) => void;
    isReadOnly?: boolean;
    /** Called at the very key with true while something typed is not told yet, with false once it is. */
    onUntold?: (isUntold: boolean) => void;
  };

type Loading =
  | { state: 'loading' }
  | { state: 'failed' }
  | { state: 'ready'; Surface: ComponentType<TypingSurfaceProps> };

/**
 * The typing surface of a story. Its heavy part arrives by itself; until then, and if it never does, the text is shown
 * as it is and nothing is written over it.
 */
export function BodyEditor({ isReadOnly = false, incoming = 0, ...props }: BodyEditorProps): ReactNode {
  const [loading, setLoading] = useState<Loading>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    import('./typing-surface.tsx').then(
      ({ TypingSurface }) => isWanted && setLoading({ state: 'ready', Surface: TypingSurface }),
      () => isWanted && setLoading({ state: 'failed' }),
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);

  if (loading.state === 'ready')
    return <loading.Surface {...props} incoming={incoming} isReadOnly={isReadOnly} />;
  const retry = () => {
    setLoading({ state: 'loading' });
    setAttempt(attempt + 1);
  };
  return (
    <div className="corps-editeur">
      <p role="status">{loading.state === 'failed' ? words.failed : words.loading}</p>
      {loading.state === 'failed' && <Button onClick={retry}>{words.retry}</Button>}
      <div className="corps corps-saisie">
        {bodyToPlainText(props.initialBody)
          .split('\n\n')
          .map((text, index) => (
            <p key={index}>{text}</p>
          ))}
      </div>
    </div>
  );
}
