/** Somebody who has a story open. */
export type Present = {
  userName: string;
  /** True for another window of whoever asks. */
  isSelf: boolean;
  /** The block that they write in; null when they are elsewhere. */
  blockId: string | null;
};

/** What a window is told each time that it says it is there. */
export type Surroundings = {
  others: Present[];
  /** The number of the story's working copy: a greater one than the window's own is newer. */
  newest: number;
};

/** How often a window says that it has a story open, and after how long without it is gone. Milliseconds. */
export const presenceEveryMs = 5_000;
export const presenceLastsMs = 15_000;
