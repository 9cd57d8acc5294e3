import { type SectionTint, sectionTints, toTint } from '#features/newsroom/taxonomy/section.ts';

/** The tints of sections on paper, as components/tokens.css writes them (tested): a card is drawn where no style reaches. */
const tints: Record<SectionTint, string> = {
  encre: '#17171a',
  outremer: '#23459b',
  brique: '#9a3412',
  ocre: '#7d5a00',
  prune: '#7a2a6b',
  sarcelle: '#0b6470',
  sapin: '#1f6040',
};

/** A section's tint as "#rrggbb"; ink for one that the style doesn't know. */
export const cardTint = (tint: string): string => tints[toTint(tint)];

/** Those that the newspaper's own card shows side by side. */
export const newspaperTints: readonly string[] = sectionTints
  .filter((tint) => tint !== 'encre')
  .map(cardTint);
