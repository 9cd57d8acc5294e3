'use client';

import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';

const words = bodyEditorWords.notice;

/** Something that just happened to the text, with the act that answers it, if there is one. */
export type EditorNotice = { text: string } & ({ act: string; onAct: () => void } | { act?: never });

/** Always there for screen readers, seen when there is something to say. */
export function NoticeLine({
  notice,
  onClose,
}: {
  notice: EditorNotice | null;
  onClose: () => void;
}): ReactNode {
  return (
    <div className="corps-avis" role="status">
      {notice && (
        <p>
          {notice.text}{' '}
          {notice.act && (
            <Button
              kind="quiet"
              onClick={() => {
                notice.onAct();
                onClose();
              }}
            >
              {notice.act}
            </Button>
          )}
          <Button kind="quiet" aria-label={words.close} onClick={onClose}>
            ×
          </Button>
        </p>
      )}
    </div>
  );
}
