import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { Hand } from '#features/newsroom/writing/hand.ts';
import type { Clash } from '#features/newsroom/articles/merging.ts';

/** A text as the server holds it. */
export type KnownText = { revisionId: string; number: number; fields: StoryFields };

/** Both versions of what two people wrote in the same place. */
export type Conflict = {
  /** The text that was refused; what is typed meanwhile is joined to whatever is settled. */
  mine: StoryFields;
  theirs: StoryFields;
  theirRevisionId: string;
  /** Who wrote theirs; null when nobody told. */
  theirHand: Hand | null;
  /** Everything on which the two agree, mine where they don't. */
  merged: StoryFields;
  clashes: Clash[];
};

export type SaveState =
  | { kind: 'clean' }
  | { kind: 'pending' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | {
      kind: 'failed';
      reason: string;
      isSignedOut: boolean;
      isOffline: boolean;
      keptWords: number;
      /** False when this device refuses to keep the text. */
      isKept: boolean;
    }
  | ({ kind: 'conflict' } & Conflict);

type Failed = Omit<Extract<SaveState, { kind: 'failed' }>, 'kind' | 'keptWords' | 'isKept'>;

/** What became of one save: a lost network and a refused save come back as values too. */
export type SentDraft =
  | {
      kind: 'saved';
      saved: KnownText & { isMerged: boolean; mergedHand: Hand | null; isOverOtherTab: boolean };
    }
  | { kind: 'conflict'; conflict: Omit<Conflict, 'mine'> }
  | { kind: 'failed'; failed: Failed };
export type SendDraft = (draft: { baseRevisionId: string; fields: StoryFields }) => Promise<SentDraft>;
