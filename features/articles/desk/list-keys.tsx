'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CheckField } from '#components/ui/field.tsx';
import { isTyping, useSingleKeys } from '#components/ui/single-keys.ts';
import { listKeys as words } from '#messages/fr/desk-list.ts';

/** The next story of the list under the focus, or the first. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.liste-titre')];
  const at = links.findIndex((link) => link === document.activeElement);
  const target = at < 0 ? links[0] : links[Math.min(Math.max(at + by, 0), links.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

/** j, k, Enter, n and / over a list of stories, and the help that says so. */
export function ListKeys() {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { isOff, setIsOff } = useSingleKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const act = {
        j: () => step(1),
        k: () => step(-1),
        n: () => document.querySelector<HTMLElement>('#nouvel-article')?.click(),
        '/': () => document.querySelector<HTMLElement>('.filtres input[type="search"]')?.focus(),
        '?': () => setHelpOpen(true),
      }[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    if (!isOff) addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOff]);
  return (
    <>
      <p className="liste-touches">
        <Button kind="quiet" onClick={() => setHelpOpen(true)}>
          {words.open}
        </Button>
      </p>
      {isHelpOpen ? (
        <Dialog title={words.title} onClose={() => setHelpOpen(false)}>
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
            <Button onClick={() => setHelpOpen(false)}>{words.close}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
