'use client';

import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { bodyEditorWords } from '#words/newsroom/body/body-editor.ts';
import { editorCommands } from './editor-commands.ts';
import { shownKeys } from './shown-keys.ts';

const words = bodyEditorWords.shortcuts;

/** Every key of the editor, in one place. */
export function ShortcutsDialog({ onClose }: { onClose: () => void }): ReactNode {
  const rows: (readonly [string, string])[] = [
    ...editorCommands.flatMap(({ name, keys }) =>
      keys ? [[shownKeys(keys), bodyEditorWords.tools[name]] as const] : [],
    ),
    [shownKeys('Mod-s'), words.saveNow],
    ...words.others,
  ];
  return createPortal(
    <Dialog title={words.title} onClose={onClose}>
      <div className="corps-raccourcis" tabIndex={0} role="region" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.keys}</th>
              <th scope="col">{words.effect}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([keys, effect]) => (
              <tr key={keys}>
                <td>
                  <kbd>{keys}</kbd>
                </td>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="corps-formulaire-gestes">
        <Button kind="primary" onClick={onClose}>
          {words.close}
        </Button>
      </p>
    </Dialog>,
    document.body,
  );
}
