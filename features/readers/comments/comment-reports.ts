/**
 * Reports of comments, removals and appeals, as the règlement (UE) 2022/2065 (DSA) wants them: article 16 (notice),
 * 17 (statement of reasons), 18 (threat to life), 20 (appeal). Figures and rules, without the database.
 */

/** What the law forbids, the gravest first. */
export const legalGrounds = [
  'life_threat',
  'child_abuse',
  'terrorism',
  'hatred',
  'threat',
  'insult',
  'privacy',
  'fraud',
  'copyright',
  'other_illegal',
] as const;
/** What the charter of comments does not want. */
export const houseGrounds = ['incivility', 'off_topic', 'spam', 'other_rule'] as const;
export const reportGrounds = [...legalGrounds, ...houseGrounds] as const;
export type ReportGround = (typeof reportGrounds)[number];

export const isReportGround = (text: string): text is ReportGround =>
  (reportGrounds as readonly string[]).includes(text);
export const isLegalGround = (ground: ReportGround): boolean =>
  (legalGrounds as readonly string[]).includes(ground);

/** The ground of a removal for which nobody named one. */
export const usualGround: ReportGround = 'other_rule';

/** Sexual offences against minors may be reported without a name (article 16, 2, c). */
export const excusesIdentity = (ground: string): boolean => ground === 'child_abuse';

/** Grounds that say too little by themselves: whoever removes says what it is. */
export const needsFacts = (ground: ReportGround): boolean => ground === 'other_illegal';

/** Commercial spam in bulk is removed without a statement (article 17, 2). */
export const needsStatement = (ground: ReportGround): boolean => ground !== 'spam';

export const reportOutcomes = ['kept', 'removed', 'gone'] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];

export const appealOutcomes = ['restored', 'upheld'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

/** For how long the author of a removed comment may appeal, in months (article 20, 1: at least six). */
const appealMonths = 6;

export function appealUntil(decidedAt: Date): Date {
  const until = new Date(decidedAt);
  until.setUTCMonth(until.getUTCMonth() + appealMonths);
  return until;
}

/** How long what people type may be, in characters. */
export const reportLimits = {
  explanation: 4_000,
  name: 200,
  email: 254,
  facts: 2_000,
  authority: 200,
} as const;

/** How long name and mail of whoever reported are kept once it is decided, and at the longest, in days. */
export const reporterKeptDays = { settled: 90, longest: 365 } as const;

/** For how long a refused form is kept for its sender, in hours. */
export const keptReportHours = 24;

/**
 * When both sides hear of a decision, in milliseconds: a moderator may take it back for half a minute, and nobody is
 * told of what did not stand.
 */
export const toldAfterMs = 35_000;

/** Letters and digits that nobody takes for one another, on paper or aloud. */
const numberLetters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const numberGroups = 2;
const groupLength = 5;

/** The number of a receipt, « S-7K3MQ-92QDX », out of ten random bytes. */
export function toReportNumber(bytes: Uint8Array): string {
  const letters = [...bytes].map((byte) => numberLetters[byte % numberLetters.length] ?? '');
  const groups = Array.from({ length: numberGroups }, (_, at) =>
    letters.slice(at * groupLength, (at + 1) * groupLength).join(''),
  );
  return `S-${groups.join('-')}`;
}
export const reportNumberBytes = numberGroups * groupLength;

/** A number as people copy it: without its spaces, in any case; null for what is none. */
export function parseReportNumber(text: string): string | null {
  const number = text.replace(/\s/g, '').toUpperCase();
  return /^S-[2-9A-Z]{5}-[2-9A-Z]{5}$/.test(number) ? number : null;
}

/** Why a comment is no longer there, as its author is told. */
export type Statement = {
  id: string;
  ground: ReportGround;
  facts: string | null;
  isAutomated: boolean;
  isReported: boolean;
  decidedAt: Date;
  appealUntil: Date;
  appeal: { createdAt: Date; outcome: AppealOutcome | null; answer: string | null } | null;
};
