/** Who speaks: a reader by name, or somebody of the newsroom by the role of the account. */
export type Speaker = { reader: string } | { newsroom: string } | { signs: string };

/** What somebody says; minutes count from the story's publication. Replies hang under it in their order. */
export type Said = {
  by: Speaker;
  after: number;
  text: string;
  useful?: number;
  isPick?: boolean;
  /** Mended within the minutes that one has for it. */
  isEdited?: boolean;
  /** Taken away by a moderator once it had been answered: its place is kept. */
  isRemoved?: boolean;
  /** Which reply of this thread it answers, counted from 0; the opening comment when nothing is said. */
  answers?: number;
};
export type Conversation = Said & { replies?: readonly Said[] };
export type ConversationsOf = { slug: string; threads: readonly Conversation[] };

export const reader = (name: string): Speaker => ({ reader: name });
export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 24 * 60;
