import {
  type Device,
  devices,
  isSlotName,
  type SlotKind,
  type SlotName,
  slotKindOf,
  slotKinds,
} from './ad-slots.ts';

/**
 * Where a campaign may stand: places, what the page is about, the screen. Never who reads. An empty list means
 * anywhere; within a list one match is enough, and every list that is not empty must match.
 */
export type Targeting = {
  /** A kind (`pave-article`: every place in a text) or one place (`pave-article-1`). */
  slots: readonly (SlotKind | SlotName)[];
  /** A section holds for its sub-sections too. */
  sectionIds: readonly string[];
  subjectIds: readonly string[];
  articleIds: readonly string[];
  devices: readonly Device[];
  /** As they were typed; they are folded where they are compared with a text. */
  words: readonly string[];
};

export const anywhere: Targeting = {
  slots: [],
  sectionIds: [],
  subjectIds: [],
  articleIds: [],
  devices: [],
  words: [],
};

const idPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** What a stored list may hold at most: a campaign that names more is the whole newspaper's. */
export const mostTargets = 200;

const isSlotOrKind = (value: string): value is SlotKind | SlotName =>
  (slotKinds as readonly string[]).includes(value) || isSlotName(value);
const isId = (value: string): boolean => idPattern.test(value);
const isDevice = (value: string): value is Device => (devices as readonly string[]).includes(value);
const isWord = (value: string): boolean => value.trim() !== '';

/**
 * The targeting of a campaign as it is stored (JSON). Null when it can't be understood or names something that is no
 * longer declared: such a campaign must be served nowhere rather than everywhere.
 */
export function parseTargeting(json: unknown): Targeting | null {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return null;
  const given = json as Record<string, unknown>;
  const slots = listOf(given['slots'], isSlotOrKind);
  const sectionIds = listOf(given['sectionIds'], isId);
  const subjectIds = listOf(given['subjectIds'], isId);
  const articleIds = listOf(given['articleIds'], isId);
  const onDevices = listOf(given['devices'], isDevice);
  const words = listOf(given['words'], isWord);
  return slots && sectionIds && subjectIds && articleIds && onDevices && words
    ? {
        slots: slots as (SlotKind | SlotName)[],
        sectionIds,
        subjectIds,
        articleIds,
        devices: onDevices as Device[],
        words,
      }
    : null;
}

/** Strings that all pass, without doubles; an absent list is empty; null when anything in it is something else. */
function listOf(value: unknown, isFit: (item: string) => boolean): string[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value) || value.length > mostTargets) return null;
  const items = value as unknown[];
  return items.every((item): item is string => typeof item === 'string' && isFit(item))
    ? [...new Set(items)]
    : null;
}

/** True when a campaign may stand in this place. */
export const isSlotWanted = ({ slots }: Pick<Targeting, 'slots'>, name: SlotName): boolean =>
  slots.length === 0 || slots.some((wanted) => wanted === name || wanted === slotKindOf(name));

/** Two lists that name places: do they share one? */
function shareSlot(one: Targeting['slots'], other: Targeting['slots']): boolean {
  if (one.length === 0 || other.length === 0) return true;
  return one.some((mine) =>
    other.some((theirs) => mine === theirs || slotKindOf(mine) === theirs || slotKindOf(theirs) === mine),
  );
}

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === 0 || other.length === 0 || one.some((item) => other.includes(item));

/**
 * Could one page, on one screen, satisfy both? Sections must name their parents (`familyOf`: a section with its
 * ancestors). Words and subjects never part two campaigns: one text can hold both.
 */
export function mayMeet(
  one: Targeting,
  other: Targeting,
  familyOf: (sectionId: string) => readonly string[] = (id) => [id],
): boolean {
  const shareSection =
    one.sectionIds.length === 0 ||
    other.sectionIds.length === 0 ||
    one.sectionIds.some((mine) =>
      other.sectionIds.some((theirs) => familyOf(mine).includes(theirs) || familyOf(theirs).includes(mine)),
    );
  return (
    shareSlot(one.slots, other.slots) &&
    shareSection &&
    share(one.articleIds, other.articleIds) &&
    share(one.devices, other.devices)
  );
}

/** A section with its parent, from the rows of all sections. */
export function familiesOf(
  sections: readonly { id: string; parentId: string | null }[],
): (sectionId: string) => readonly string[] {
  const parents = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  return (id) => {
    const parent = parents.get(id);
    return parent ? [id, parent] : [id];
  };
}
