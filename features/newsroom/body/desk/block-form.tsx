'use client';

import type { FormEvent, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { bodyEditorWords as words } from '#words/newsroom/body/body-editor.ts';

/** What a block's form receives: the block as it stands (null for a new one), where to give it back. */
export type BlockFormProps<Content> = {
  content: Content | null;
  onSave(this: void, content: Content): void;
  onClose: () => void;
};

type FormDialogProps = {
  title: string;
  onSubmit: () => void;
  onClose: () => void;
  /** More buttons, before "Annuler". */
  extra?: ReactNode;
  children: ReactNode;
};

/** A form in a dialog, outside the text and outside any form of the page. */
export function FormDialog({ title, onSubmit, onClose, extra, children }: FormDialogProps): ReactNode {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return createPortal(
    <Dialog title={title} onClose={onClose}>
      <form className="corps-formulaire" noValidate onSubmit={submit}>
        {children}
        <p className="corps-formulaire-gestes">
          {extra}
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button type="submit" kind="primary">
            {words.save}
          </Button>
        </p>
      </form>
    </Dialog>,
    document.body,
  );
}
