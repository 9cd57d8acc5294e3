/**
 * The places that the newspaper sells, in one table. Sizes are those that the trade buys (IAB, guardian/commercial); the
 * space that a page keeps for a slot is the largest of them on that screen plus the label's line. Pure.
 */

export const devices = ['phone', 'tablet', 'desktop'] as const;
export type Device = (typeof devices)[number];

/** From which width of the window on, in CSS pixels, a screen counts as one of these. */
export const deviceFrom = { phone: 0, tablet: 768, desktop: 1_024 } as const satisfies Record<Device, number>;

/** Width × height in CSS pixels. */
export type AdSize = `${number}x${number}`;

/** The line with « Publicité · annonceur » above a creative, in CSS pixels; it stands inside the reserved space. */
export const labelHeight = 24;

/** How many slots a text can hold. */
export const mostInText = 15;

/** Sizes by screen, the largest first: the first is what is reserved. A screen without a line has no such slot. */
const declared = {
  'banniere-haute': {
    phone: ['320x100', '320x50'],
    tablet: ['728x90'],
    desktop: ['970x250', '970x90', '728x90'],
  },
  'pave-article': { phone: ['300x250'], tablet: ['300x250'], desktop: ['300x250'] },
  'colonne-droite': { desktop: ['300x600', '300x250', '160x600'] },
  'entre-rubriques-une': { phone: ['300x250'], tablet: ['728x90'], desktop: ['970x250', '970x90', '728x90'] },
  'mobile-bas': { phone: ['320x50'] },
} as const satisfies Record<string, Partial<Record<Device, readonly AdSize[]>>>;

/** What is sold: of the places in a text all together. */
export type SlotKind = keyof typeof declared;
export const slotKinds = Object.keys(declared) as SlotKind[];

/** A place on a page: `banniere-haute`, `pave-article-3`. Stable: advertisers, reports and style sheets rely on it. */
export type SlotName = Exclude<SlotKind, 'pave-article'> | `pave-article-${number}`;

export const textSlot = (number: number): SlotName => `pave-article-${number}`;

/** The kind of a place, or null for a name that is none of ours (`pave-article-0`, `pave-article-16`, `bandeau`). */
export function slotKindOf(name: string): SlotKind | null {
  const inText = /^pave-article-([1-9]\d?)$/.exec(name);
  if (inText) return Number(inText[1]) <= mostInText ? 'pave-article' : null;
  return name !== 'pave-article' && Object.hasOwn(declared, name) ? (name as SlotKind) : null;
}

export const isSlotName = (name: string): name is SlotName => slotKindOf(name) !== null;

/** Sizes that a kind of slot takes on a screen, the largest first; empty: there is no such slot there. */
export const sizesOf = (kind: SlotKind, device: Device): readonly AdSize[] => {
  const byDevice: Partial<Record<Device, readonly AdSize[]>> = declared[kind];
  return byDevice[device] ?? [];
};

export const parseSize = (size: AdSize): { width: number; height: number } => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return { width, height };
};

/** The height kept free for a kind of slot on a screen, label included, in CSS pixels; null: no such slot there. */
export function reservedHeight(kind: SlotKind, device: Device): number | null {
  const heights = sizesOf(kind, device).map((size) => parseSize(size).height);
  return heights.length === 0 ? null : Math.max(...heights) + labelHeight;
}
