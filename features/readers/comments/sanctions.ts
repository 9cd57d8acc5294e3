/** What moderators may say to somebody about how they write: a warning alone, or a bar for a time or for good. */
export const sanctionKinds = ['warning', 'silence', 'ban'] as const;
export type SanctionKind = (typeof sanctionKinds)[number];

/** For how long somebody may be silenced, in hours: an hour, a day, a week, thirty days. */
export const silenceHours = [1, 24, 168, 720] as const;
export type SilenceHours = (typeof silenceHours)[number];

/** What keeps somebody from writing at an instant; `endsAt` null: nothing but a moderator's hand ends it. */
export type Bar = { id: string; kind: Exclude<SanctionKind, 'warning'>; reason: string; endsAt: Date | null };

/** A sanction as the desk shows it. */
export type Sanction = {
  id: string;
  kind: SanctionKind;
  reason: string;
  /** How many comments a ban took away; null when it left them. */
  removedCount: number | null;
  imposedAt: Date;
  imposedBy: string | null;
  endsAt: Date | null;
  liftedAt: Date | null;
  liftedBy: string | null;
};

/** For so long a warning is shown to the person on their own pages, in days. */
export const warningShownDays = 30;

/** True while it says something: a warning or a ban until it is lifted, a silence until its end. */
export const isStanding = ({ liftedAt, endsAt }: Pick<Sanction, 'liftedAt' | 'endsAt'>, now: Date): boolean =>
  liftedAt === null && (endsAt === null || endsAt > now);

/** Longest reason that is told, in characters. */
export const longestReason = 1_000;
