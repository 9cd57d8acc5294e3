import type { SectionTint } from '#features/newsroom/taxonomy/section.ts';

/** A story in a list of hours and headlines. */
export type WireLine = {
  id: string;
  path: string;
  /** The short one where the story has one. */
  headline: string;
  /** Who pays for it; null for what the newsroom made. */
  sponsor: string | null;
  firstPublishedAt: Date;
  section: { name: string; tint: SectionTint };
};
