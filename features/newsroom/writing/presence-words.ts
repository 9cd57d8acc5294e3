import type { Present } from '#features/newsroom/writing/presence.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { presenceMessages as words } from '#words/newsroom/writing/presence.ts';

/** Where a block stands in words ("3e paragraphe"); null for one that this text does not have. */
function blockPlaceIn(body: BodyDocument, blockId: string | null): string | null {
  const block = body.blocks.find(({ id }) => id === blockId);
  if (!block) return null;
  const alike = body.blocks.filter(({ type }) => type === block.type);
  return words.blockPlace(block.type, alike.indexOf(block) + 1);
}

/** Who else has the story open, in one sentence; '' for nobody. A person in two windows is one person. */
export function presenceSentence(others: readonly Present[], body: BodyDocument): string {
  const people = new Map<string, string | null>();
  for (const { userName, isSelf, blockId } of others) {
    if (!isSelf) people.set(userName, blockPlaceIn(body, blockId) ?? people.get(userName) ?? null);
  }
  const names = [...people].map(([name, place]) => words.person(name, place));
  return [
    names.length > 0 ? words.others(names.length + 1, names.join(', ')) : null,
    others.some(({ isSelf }) => isSelf) ? words.otherTab : null,
  ]
    .filter(Boolean)
    .join('. ');
}
