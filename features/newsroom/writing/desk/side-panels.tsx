'use client';

import { useSearchParams } from 'next/navigation';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { deskMessages } from '#messages/desk.ts';

/** One panel beside the text. `badge` is a count worth a look, said after the label. */
export type SidePanel = { id: string; label: string; badge?: number | undefined; content: ReactNode };

/** The name in the address that opens a panel: `?volet=relecture`, so that a mail can lead to it. */
export const panelKey = 'volet';

/** Opens a panel by its name, from anywhere in the editor. */
export function openPanel(id: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(panelKey, id);
  // Without a state of its own: with Next's, Next would take the change for its own and not look at it.
  window.history.replaceState(null, '', address);
}

/** Opens a panel and brings it into sight with the keyboard: on a phone it stands far below the text. */
export function showPanel(id: string): void {
  openPanel(id);
  requestAnimationFrame(() => {
    const tab = document.querySelector<HTMLElement>(`#onglet-${id}`);
    tab?.focus({ preventScroll: true });
    tab?.scrollIntoView({ block: 'start' });
  });
}

/**
 * What stands beside a story's text, one panel at a time (WAI-ARIA tabs: arrows, Home and End move, the panel
 * follows the focus). Closed panels stay in the document, hidden: what was typed in one is still there.
 */
export function SidePanels({ panels }: { panels: readonly SidePanel[] }) {
  const asked = useSearchParams().get(panelKey);
  const chosen = panels.find(({ id }) => id === asked)?.id ?? panels[0]?.id ?? '';
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const at = panels.findIndex(({ id }) => id === chosen);
    const target = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: panels.length - 1,
    }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = panels[(target + panels.length) % panels.length];
    if (!next) return;
    openPanel(next.id);
    list.current?.querySelector<HTMLElement>(`#onglet-${next.id}`)?.focus();
  };
  return (
    <div className="editeur-cote">
      <div ref={list} className="onglets" role="tablist" aria-label={deskMessages.editor.panels}>
        {panels.map(({ id, label, badge }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`onglet-${id}`}
            aria-selected={id === chosen}
            aria-controls={`volet-${id}`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => openPanel(id)}
            onKeyDown={onKeyDown}
          >
            {label}
            {badge ? <span className="onglet-compte">{badge}</span> : null}
          </button>
        ))}
      </div>
      {panels.map(({ id, content }) => (
        <div
          key={id}
          role="tabpanel"
          id={`volet-${id}`}
          className="volet"
          aria-labelledby={`onglet-${id}`}
          hidden={id !== chosen}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
