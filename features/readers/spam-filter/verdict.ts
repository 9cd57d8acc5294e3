import type { Fingerprint, SimilarText } from '#features/readers/spam-filter/near-duplicates.ts';
import type { ModerationSettings } from '#features/readers/spam-filter/moderation-settings.ts';
import type { Shown } from '#features/readers/spam-filter/signs.ts';
import type { TextReading } from '#features/readers/spam-filter/text-reading.ts';

/** What becomes of a comment: readers see it, a moderator reads it first, or it goes no further. */
export type VerdictOutcome = 'published' | 'waiting' | 'refused';

/** Every step, in the order in which they are taken. */
export type StepName =
  | 'settings'
  | 'article'
  | 'shape'
  | 'honeypot'
  | 'token'
  | 'limits'
  | 'duplicate'
  | 'contact'
  | 'banned'
  | 'suspect'
  | 'genre'
  | 'newcomer'
  | 'record'
  | 'model'
  | 'akismet';

/** A comment that somebody would like to publish, with what the steps may know of it. */
export type Candidate = {
  articleId: string;
  text: string;
  author: {
    id: string;
    name: string;
    email: string;
    createdAt: Date;
    /** How many of this person's comments were ever published after a moderator read them. */
    approvedCount: number;
    /** Decisions of moderators on this person's comments in the last days (`refusals.days`), and how many refused. */
    recentDecided: number;
    recentRefused: number;
    /** Somebody of the newsroom: only the door's own steps ask them anything. */
    isStaff: boolean;
    /** The page of their own that they gave, where a form asks for one. */
    url?: string | null;
  };
  addressPrefix: string;
  userAgent: string | null;
  referrer: string | null;
  replyToId: string | null;
  /** What stands in the field that people do not see; empty from anybody who is one. */
  honeypot: string;
  /** Null when the form carried no token, or one that is not ours: the author is shown the text again with one. */
  formToken: { issuedAt: Date; isUsed: boolean } | null;
  submittedAt: Date;
};

/** Why a step does not simply let it pass, or what it would like a moderator to know. */
export type Reason = {
  step: StepName;
  outcome: VerdictOutcome;
  /** For moderators, in French. */
  words: string;
  /** From 0 (surely honest) to 1 (surely spam), from the steps that weigh. */
  score?: number;
  /** Akismet is asked again after so many seconds: it failed, or said so itself. */
  recheckAfterSeconds?: number;
  /** It threw or was late: what it would have said is not known. */
  isFailure?: boolean;
};

export type Verdict = {
  outcome: VerdictOutcome;
  /** All of them, in the order of the steps. */
  reasons: Reason[];
  /** For the author, in French. */
  sentence: string;
  /** How much it looks like spam, all told, from 0 to 1: the order in which moderators read. */
  score: number;
  /** Turned away before anything was weighed (door closed, no token, too fast): nothing of it is kept. */
  isTurnedAway: boolean;
  retryAfterSeconds?: number;
};

/** A step's answer; null lets it pass without a word. */
export type Finding = {
  outcome: VerdictOutcome;
  words: string;
  /** For the author; a general one stands in when there is nothing that helps an honest author. */
  sentence?: string;
  score?: number;
  retryAfterSeconds?: number;
  recheckAfterSeconds?: number;
  isFailure?: boolean;
  /** No reason of anything: its score orders what waits, and that is all. */
  isSilent?: boolean;
};

/** What Akismet answered: `recheckAfterSeconds` says that its "honest" is not its last word. */
export type AkismetAnswer =
  | { kind: 'spam'; isBlatant: boolean }
  | { kind: 'honest'; recheckAfterSeconds: number | null };

/** A model of this newspaper's own: the probability that a comment is spam, why, and from where on it waits. */
export type SpamModel = {
  version: number;
  threshold: number;
  /** Decisions that it was learned from. */
  spamCount: number;
  honestCount: number;
  weigh: (candidate: Candidate, reading: TextReading) => { score: number; why: Contribution[] };
};
/** One thing that moved the score: positive towards spam, in log-odds. */
export type Contribution = { words: string; weight: number };

/** Where the steps get what is not in the comment. Each may fail or be late: then the comment waits. */
export type JudgePorts = {
  settings: (signal: AbortSignal) => Promise<ModerationSettings>;
  /** A French sentence when nothing may be written under this article, else null. */
  whyClosed: (articleId: string, signal: AbortSignal) => Promise<string | null>;
  /** Counts this try against the limits of account and address; seconds to wait, 0 when it is within them. */
  takeTurn: (
    call: {
      authorId: string;
      addressPrefix: string;
      at: Date;
      limits: ModerationSettings['figures']['limits'];
    },
    signal: AbortSignal,
  ) => Promise<number>;
  /** Texts since an instant that may resemble this one: any that shares a band, or is the same. */
  findSimilar: (fingerprint: Fingerprint, since: Date, signal: AbortSignal) => Promise<SimilarText[]>;
  /** Null while there is none. */
  model: (signal: AbortSignal) => Promise<SpamModel | null>;
  /** Null without a key. */
  askAkismet: (candidate: Candidate, signal: AbortSignal) => Promise<AkismetAnswer | null>;
};

/** What a step is given beside the candidate. */
export type StepContext = {
  settings: ModerationSettings;
  reading: TextReading;
  /** What the comment shows besides its words. */
  shown: Shown;
  ports: JudgePorts;
  signal: AbortSignal;
};

export type Step = {
  name: StepName;
  /** A refusal here ends the walk: the cheapest steps, about the door rather than the words. */
  isDoor: boolean;
  /** Not asked about the newsroom's own. */
  sparesStaff: boolean;
  run: (candidate: Candidate, context: StepContext) => Finding | null | Promise<Finding | null>;
};
