'use client';

import { Button } from '#components/ui/button.tsx';
import { checklistPanelId } from '#features/newsroom/writing/desk/checklist-panel.tsx';
import { showPanel } from '#features/newsroom/writing/desk/side-panels.tsx';
import { checklistPanel } from '#words/newsroom/articles/checklist.ts';
import { deskMessages } from '#messages/desk.ts';

type Notice = { isGood: boolean; text: string; isUndoable?: boolean; isOfText?: boolean };

/** What came of the last act: its way back, or the way to what held it up. */
export function ActNotice({ notice, onUndo }: { notice: Notice | null; onUndo: () => void }) {
  if (!notice) return null;
  return (
    <p className={notice.isGood ? 'note note-bonne' : 'note'}>
      {notice.text}{' '}
      {notice.isUndoable ? <Button onClick={onUndo}>{deskMessages.publication.undo}</Button> : null}
      {notice.isOfText ? (
        <Button onClick={() => showPanel(checklistPanelId)}>{checklistPanel.see}</Button>
      ) : null}
    </p>
  );
}
