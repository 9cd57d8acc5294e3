/** A block of the text under the pen, and words in it to select. */
export type GoTo = { blockId: string; words?: string };

export const goToEvent = 'corps:aller';

/** Brings the typing surface to a block, selects the words there, and gives it the keyboard. */
export const goToBlock = (detail: GoTo): void => {
  dispatchEvent(new CustomEvent(goToEvent, { detail }));
};
