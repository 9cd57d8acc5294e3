import { wallTime } from '#lib/zone-clock.ts';
import type { CampaignKind, CampaignState } from './ads.ts';

/** Hours of the week on the newspaper's clock: from `from` o'clock until `to` o'clock; Monday is 1, Sunday 7. */
export type WeekHours = { days: readonly number[]; from: number; to: number };

/** When a campaign runs. `endsAt` is null for house campaigns alone. */
export type CampaignTimes = { startsAt: Date; endsAt: Date | null; hours: readonly WeekHours[] };

/** Hours as they are stored. Null when they can't be understood: such a campaign runs never rather than always. */
export function parseHours(json: unknown): WeekHours[] | null {
  if (!Array.isArray(json)) return null;
  const lines = json as unknown[];
  return lines.every(isWeekHours) ? [...lines] : null;
}

function isWeekHours(value: unknown): value is WeekHours {
  if (typeof value !== 'object' || value === null) return false;
  const { days, from, to } = value as Record<string, unknown>;
  return (
    Array.isArray(days) &&
    days.length > 0 &&
    days.every((day) => isWholeBetween(day, 1, 7)) &&
    isWholeBetween(from, 0, 23) &&
    isWholeBetween(to, 1, 24) &&
    from < to
  );
}

const isWholeBetween = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

/** Is this hour of the week one of them? No hours: always. `zone` is IANA's name. */
export function isInHours(hours: readonly WeekHours[], now: Date, zone: string): boolean {
  if (hours.length === 0) return true;
  const wall = new Date(wallTime(zone, now));
  const day = wall.getUTCDay() || 7;
  const hour = wall.getUTCHours();
  return hours.some(({ days, from, to }) => days.includes(day) && hour >= from && hour < to);
}

/** Is there an instant at which both run? A date in common, and an hour of the week. */
export function meetInTime(one: CampaignTimes, other: CampaignTimes): boolean {
  const overlap =
    (one.endsAt === null || other.startsAt < one.endsAt) &&
    (other.endsAt === null || one.startsAt < other.endsAt);
  if (!overlap || one.hours.length === 0 || other.hours.length === 0) return overlap;
  return one.hours.some((mine) =>
    other.hours.some(
      (theirs) =>
        mine.from < theirs.to && theirs.from < mine.to && mine.days.some((day) => theirs.days.includes(day)),
    ),
  );
}

/** May this campaign be served at this instant? Its budget is another question. */
export const isLive = (
  { state, startsAt, endsAt, hours }: CampaignTimes & { state: CampaignState },
  now: Date,
  zone: string,
): boolean =>
  state === 'approved' && startsAt <= now && (endsAt === null || now < endsAt) && isInHours(hours, now, zone);

/** What is done to a campaign, and from which states it may be. */
export const campaignMoves = {
  change: ['draft', 'submitted', 'approved', 'paused'],
  submit: ['draft'],
  approve: ['submitted'],
  refuse: ['submitted'],
  pause: ['approved'],
  resume: ['paused'],
  end: ['draft', 'submitted', 'approved', 'paused'],
} as const satisfies Record<string, readonly CampaignState[]>;
export type CampaignMove = keyof typeof campaignMoves;

/** Where each move leads. What is changed was never approved as it is now: it goes back to whoever prepares it. */
export const stateAfter = {
  change: 'draft',
  submit: 'submitted',
  approve: 'approved',
  refuse: 'draft',
  pause: 'paused',
  resume: 'approved',
  end: 'ended',
} as const satisfies Record<CampaignMove, CampaignState>;

/** A political campaign never leaves its draft (code électoral, art. L. 52-1; règlement (UE) 2024/900). */
export const canMove = (
  { state, kind }: { state: CampaignState; kind: CampaignKind },
  move: CampaignMove,
): boolean =>
  (campaignMoves[move] as readonly CampaignState[]).includes(state) &&
  (kind !== 'political' || move === 'change');

/** What the desk calls a campaign at an instant: its state, and for an approved one where its dates stand. */
export const campaignPhases = ['draft', 'submitted', 'planned', 'live', 'paused', 'over', 'ended'] as const;
export type CampaignPhase = (typeof campaignPhases)[number];

export function phaseOf(
  { state, startsAt, endsAt }: Omit<CampaignTimes, 'hours'> & { state: CampaignState },
  now: Date,
): CampaignPhase {
  if (state === 'draft' || state === 'submitted' || state === 'ended') return state;
  if (endsAt !== null && endsAt <= now) return 'over';
  if (state === 'paused') return 'paused';
  return startsAt > now ? 'planned' : 'live';
}
