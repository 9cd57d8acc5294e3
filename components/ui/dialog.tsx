'use client';

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

/**
 * A modal on the browser's own <dialog>: focus stays inside, Escape closes, focus goes back where it was.
 * `onClose` is called however it closes. It is closed before it leaves the page: one that is taken away open gives the
 * focus to nobody (https://html.spec.whatwg.org/#close-the-dialog), and what is typed next is lost.
 */
export function Dialog({
  title,
  onClose,
  children,
}: {
  title: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialogue" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{title}</h2>
      {children}
    </dialog>
  );
}

/** Why the act of a dialog was refused, beside its buttons; what was typed is still there. */
export function DialogProblem({ children }: { children: string | null }) {
  return children ? (
    <p className="champ-erreur" role="alert">
      {children}
    </p>
  ) : null;
}
