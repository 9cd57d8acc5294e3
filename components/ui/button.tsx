import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The class of a button, for links that act as one. */
export const buttonClass = (kind: ButtonKind = 'secondary'): string => `bouton bouton-${kind}`;

/** A button of the desk. `type` is "button" unless said otherwise, so that none submits by accident. */
export function Button({
  kind = 'secondary',
  children,
  ...rest
}: { kind?: ButtonKind; children: ReactNode } & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button type="button" {...rest} className={`${buttonClass(kind)} ${rest.className ?? ''}`}>
      {children}
    </button>
  );
}
