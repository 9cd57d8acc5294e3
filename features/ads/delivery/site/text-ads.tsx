import type { ReactNode } from 'react';
import { type SlotName, textSlot } from '#features/ads/campaigns/ad-slots.ts';

/**
 * What stands before blocks of a text: its advertisements, the one beside it, and what others put there (« Lire aussi »),
 * by block id. `draw` answers null for a slot that nothing fits: then nothing stands there.
 */
export function insertsOfText({
  places,
  column,
  draw,
  others,
}: {
  /** Blocks before which an advertisement stands, in reading order. */
  places: readonly string[];
  /** The block before which the one beside the text is drawn. */
  column: string | null;
  draw: (slot: SlotName) => ReactNode;
  others: Readonly<Record<string, ReactNode>>;
}): Readonly<Record<string, ReactNode>> {
  const inserts: Record<string, ReactNode> = { ...others };
  const beside = column === null ? null : draw('colonne-droite');
  for (const [at, blockId] of places.entries()) inserts[blockId] = draw(textSlot(at + 1));
  if (column !== null && beside)
    inserts[column] = (
      <>
        <div className="pub-ancre">{beside}</div>
        {inserts[column]}
      </>
    );
  return inserts;
}
