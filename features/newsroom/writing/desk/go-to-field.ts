import type { KeyboardEvent } from 'react';
import type { ChecklistTarget } from '#features/newsroom/articles/checklist.ts';
import { openPanel } from '#features/newsroom/writing/desk/side-panels.tsx';
import { goToBlock } from '#features/newsroom/body/desk/go-to.ts';

/** The panel that holds the fields which don't stand in the text's column. */
export const settingsPanelId = 'reglages';

const control =
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled), button:not(:disabled)';

/**
 * Brings whoever writes to where something is mended, with the keyboard: the block in the text, or the field marked
 * `data-champ`, its panel and its fold opened first.
 */
export function goToTarget({ field, blockId }: ChecklistTarget): void {
  if (blockId !== undefined) return goToBlock({ blockId });
  const place = document.querySelector<HTMLElement>(`[data-champ="${field}"]`);
  if (!place) return;
  if (place.closest(`#volet-${settingsPanelId}`)) openPanel(settingsPanelId);
  place.closest('details')?.setAttribute('open', '');
  // The panel is shown by the next drawing: only what is shown takes the focus.
  requestAnimationFrame(() => {
    const typed = place.querySelector<HTMLElement>('[contenteditable="true"]');
    const target = place.matches(control) ? place : (typed ?? place.querySelector<HTMLElement>(control));
    target?.focus();
    place.scrollIntoView({ block: 'center' });
  });
}

/** Enter in a field of one line goes on to the next, as one writes: from the headline towards the text. */
export const goOnByEnter =
  (field: string) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    document.querySelector<HTMLElement>(`[data-champ="${field}"]`)?.focus();
  };
