import { Fragment, type ReactNode } from 'react';
import { splitEnclitics } from '#lib/french-enclitics.ts';

/**
 * A French text in which no line begins with what a hyphen holds to its verb (« a-t-/il »). The letters stay as they
 * are, so that what is copied or looked for in the page is what was written.
 */
export function heldLine(text: string): ReactNode {
  const parts = splitEnclitics(text);
  if (parts.length < 2) return text;
  return parts.map((part, at) =>
    // The order of the parts is their identity.
    part.isHeld ? (
      <span key={at} className="lie">
        {part.text}
      </span>
    ) : (
      <Fragment key={at}>{part.text}</Fragment>
    ),
  );
}
