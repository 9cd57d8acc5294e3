'use client';

import { useEffect, useRef, useState } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { CheckField } from './field.tsx';
import { isTyping, useSingleKeys } from './single-keys.ts';

export type KeysWords = {
  /** On the button that opens the help. */
  open: string;
  title: string;
  keys: readonly { key: string; what: string }[];
  isOn: string;
  close: string;
};

/**
 * Keys of one letter over a list, and the help that says which: « ? » or its button opens it, and they are turned off in
 * it (WCAG 2.1.4). `onKey` is asked for every other key pressed outside of fields and dialogs, and says whether it was
 * one of its own.
 */
export function KeysHelp({ words, onKey }: { words: KeysWords; onKey: (event: KeyboardEvent) => boolean }) {
  const [isOpen, setOpen] = useState(false);
  const { isOff, setIsOff } = useSingleKeys();
  const asked = useRef(onKey);
  useEffect(() => {
    asked.current = onKey;
  });
  useEffect(() => {
    if (isOff) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (event.key === '?') setOpen(true);
      else if (!asked.current(event)) return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOff]);
  return (
    <>
      <p className="liste-touches">
        <Button kind="quiet" onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      </p>
      {isOpen ? (
        <Dialog title={words.title} onClose={() => setOpen(false)}>
          <dl className="touches">
            {words.keys.map(({ key, what }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <CheckField
            label={words.isOn}
            checked={!isOff}
            onChange={(event) => setIsOff(!event.target.checked)}
          />
          <div className="dialogue-actions">
            <Button onClick={() => setOpen(false)}>{words.close}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
