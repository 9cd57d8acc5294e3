const nb = '\u00a0';

const stories = (count: number): string =>
  count === 1 ? `1${nb}nouvel article` : `${count}${nb}nouveaux articles`;

/** What the wire says of what came after it was drawn; the island carries these words, so nothing else is here. */
export const wireWords = {
  /** On the button; `isMore` when there are more than were told. */
  news: (count: number, isMore: boolean) => (isMore ? `Plus de ${stories(count)}` : stories(count)),
  /** Heard when they stand in the list. */
  shown: (count: number) =>
    count === 1 ? `1${nb}article ajouté en tête du fil.` : `${count}${nb}articles ajoutés en tête du fil.`,
} as const;
