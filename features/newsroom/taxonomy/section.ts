/** A section as pages link to it. */
export type SectionLink = { id: string; slug: string; name: string; path: string; tint: string };

/** The tints that the style knows; a stored one that it does not know is drawn as ink. */
export const sectionTints = ['encre', 'outremer', 'brique', 'ocre', 'prune', 'sarcelle', 'sapin'] as const;
export type SectionTint = (typeof sectionTints)[number];

/** A tint that the style draws. */
export const toTint = (tint: string): SectionTint => sectionTints.find((known) => known === tint) ?? 'encre';

/** The menu: sections in the editor's order, each with its sub-sections. */
export type MenuSection = SectionLink & { children: SectionLink[] };

/** A section's own page. */
export type Section = SectionLink & {
  description: string | null;
  parent: SectionLink | null;
  children: SectionLink[];
  /** Its own id and its sub-sections': what its lists gather. */
  listIds: string[];
};
