'use client';

import { KeysHelp } from '#components/ui/keys-help.tsx';
import { listKeys as words } from '#words/newsroom/writing/desk-list.ts';

/** The next story of the list under the focus, or the first. */
function step(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('.liste-titre')];
  const at = links.findIndex((link) => link === document.activeElement);
  const target = at < 0 ? links[0] : links[Math.min(Math.max(at + by, 0), links.length - 1)];
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  n: () => document.querySelector<HTMLElement>('#nouvel-article')?.click(),
  '/': () => document.querySelector<HTMLElement>('.filtres input[type="search"]')?.focus(),
};

/** j, k, Enter, n and / over a list of stories, and the help that says so. */
export function ListKeys() {
  return (
    <KeysHelp
      words={words}
      onKey={({ key }) => {
        if (!Object.hasOwn(acts, key)) return false;
        acts[key]?.();
        return true;
      }}
    />
  );
}
