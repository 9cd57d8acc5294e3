import { defaultBannedWords, defaultSuspectWords } from '#features/readers/spam-filter/word-lists.ts';

/** Every figure of the pipeline: the newspaper may set each of them otherwise in its settings. */
export const defaultFigures = {
  length: { mostCharacters: 10_000, waitsFromCharacters: 5_000 },
  /** A form that comes back sooner was filled by no hand; an older one is shown again. */
  token: { leastSeconds: 3, mostSeconds: 12 * 60 * 60 },
  limits: {
    burst: { points: 1, seconds: 3 },
    spell: { points: 5, seconds: 10 * 60 },
  },
  duplicates: {
    hours: 24,
    /** Shared part of two texts' shingles from which they are the same. */
    likeness: 0.8,
    /** Shorter texts are often the same by chance (« Merci ! »): only the same person's count. */
    leastWords: 8,
  },
  contact: { waitsFromLinks: 2, waitsFromSpelledOut: 1, waitsFromPhones: 1, waitsFromMails: 1 },
  newcomers: { approvals: 2 },
  refusals: { days: 7, waitsFromShare: 0.3, leastDecisions: 3 },
  /** Suspicion from the rules alone, 0 to 1; the weight is that of one trade's signs together. */
  genres: { waitsFromSuspicion: 0.5, refusedFromSuspicion: 0.995, refusedFromWeight: 5 },
  model: {
    /** Decisions of each kind before it says anything, and before it helps to order what waits. */
    leastOfEach: 30,
    leastToOrder: 8,
    /** Share of honest comments that may wait because of the model. */
    falsePositives: 0.02,
    /** The newest decisions that are learned from. */
    mostDecisions: 5_000,
  },
  akismet: { timeoutSeconds: 4, recheckAfterErrorSeconds: 60 },
  /** A step that takes longer has failed. */
  stepTimeoutSeconds: 1,
} as const;

type Widened<Value> = Value extends number ? number : { [Key in keyof Value]: Widened<Value[Key]> };
export type ModerationFigures = Widened<typeof defaultFigures>;

/** What a newspaper sets of its moderation. */
export type ModerationSettings = {
  figures: ModerationFigures;
  /** Words and phrases, a `*` standing for any ending; accents and capitals do not count. */
  bannedWords: readonly string[];
  suspectWords: readonly string[];
  isModelOn: boolean;
};

export const defaultModerationSettings: ModerationSettings = {
  figures: defaultFigures,
  bannedWords: defaultBannedWords,
  suspectWords: defaultSuspectWords,
  isModelOn: true,
};
