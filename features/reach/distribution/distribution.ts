import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';

/** The ways in which the world is told of a story. Each has its handler in use-cases/channels.ts. */
export const channelNames = ['indexnow', 'websub', 'webhook'] as const;
export type ChannelName = (typeof channelNames)[number];

/**
 * What became of an announcement on a channel. `waiting`: on its way, or to be tried again; `skipped`: the newspaper is
 * not to be known outside; `parked`: given up, until a person sends it again.
 */
export const deliveryStatuses = ['waiting', 'delivered', 'skipped', 'parked'] as const;
export type DeliveryStatus = (typeof deliveryStatuses)[number];

/** Why one did not arrive, or not yet. */
export const deliveryProblems = [
  'site_private',
  'robots_refused',
  'too_many',
  'server_error',
  'timeout',
  'no_connection',
  'no_such_host',
  'not_allowed',
  'bad_request',
  'key_refused',
  'urls_refused',
  'refused',
  'gone',
  'secret_lost',
  'unexpected',
] as const;
export type DeliveryProblem = (typeof deliveryProblems)[number];

/** One line of the log: what became of an event on one channel, at one receiver. */
export type DeliveryLine = {
  id: string;
  channel: ChannelName;
  target: string;
  status: DeliveryStatus;
  answeredCode: number | null;
  problem: DeliveryProblem | null;
  attempts: number;
  round: number;
  /** When it arrived, was left out or was given up. */
  settledAt: Date | null;
  /** When it is tried again, when a channel keeps quiet until then. */
  nextAt: Date | null;
  /** How many of the receivers that one line stands for have it, and how many are owed it; null for one receiver. */
  served: number | null;
  owed: number | null;
};

/** What was told of a story at one moment, and what became of it. */
export type ToldStory = {
  event: string;
  act: AnnouncedAct;
  articleId: string;
  headline: string;
  at: Date;
  lines: DeliveryLine[];
};

/** How a channel is doing, for people. */
export type ChannelSummary = {
  channel: ChannelName;
  waiting: number;
  parked: number;
  heldUntil: Date | null;
  answeredCode: number | null;
  problem: DeliveryProblem | null;
  answeredAt: Date | null;
};

/** An announcement that is not accepted within this is parked, and a person decides. */
export const deliveryPatienceHours = 24;

/** How long the log is kept; what is parked stays until somebody looks at it. */
export const deliveryLogDays = 90;

const second = 1_000;
const firstPauseMs = 30 * second;
const longestPauseMs = 15 * 60 * second;
/** One that asks for none was in trouble all the same. */
export const shortestPauseMs = 5 * second;
/** A receiver that asks for more silence than this asks for too much. */
const longestAskedMs = 24 * 3_600 * second;

/**
 * How long a channel that speaks to one address keeps quiet after its so-manieth failure in a row: half a minute,
 * doubled each time, and a quarter of an hour at most, so that news of today waits for no older trouble.
 */
export const pauseAfterFailures = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** Math.max(0, failures - 1), longestPauseMs);

/**
 * Reads `Retry-After` (RFC 9110, 10.2.3: seconds, or a date), in milliseconds from now, a day at most; null when it says
 * nothing that can be read.
 */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text) * second, longestAskedMs);
  const asked = /^[a-z]{3}/i.test(text) ? Date.parse(text) - now.getTime() : Number.NaN;
  return Number.isFinite(asked) ? Math.min(Math.max(asked, 0), longestAskedMs) : null;
}
