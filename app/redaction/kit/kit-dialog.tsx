'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { kitWords as words } from '#messages/kit.ts';

/** A dialog that opens and closes, and changes nothing. */
export function KitDialog() {
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{words.openDialog}</Button>
      {isOpen && (
        <Dialog title={words.dialogTitle} onClose={close}>
          <p>{words.dialogText}</p>
          <div className="dialogue-actions">
            <Button onClick={close}>{words.close}</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
