import type { ServingNote } from './ad-counter.ts';
import { type ToldEvent, toldEventSchema } from './ad-events.schema.ts';
import type { Traffic } from '#features/ads/campaigns/ads.ts';
import { openServing, type Serving } from './serving-token.ts';

/**
 * What becomes of an event (docs/contracts/ad-events.md): counted; told before; a token that is not ours; one that is
 * too old; a view of a browser that did not agree to have it measured; something that we do not know. All but the
 * first two are counted nowhere.
 */
export const eventVerdicts = ['counted', 'double', 'forged', 'expired', 'unmeasured', 'unknown'] as const;
export type EventVerdict = (typeof eventVerdicts)[number];

/** The requests of events: what is known of whoever tells. */
export type Teller = {
  secret: string;
  now: Date;
  traffic: Exclude<Traffic, 'double'>;
  /** Global Privacy Control: taken as a refusal, whatever the serving said. */
  isUnwilling: boolean;
};

/** What an event counts as, or why it does not. The last note is the event's own. */
export type JudgedEvent = { notes: [...ServingNote[], ServingNote] } | { verdict: EventVerdict };

export function judgeEvent(told: unknown, { secret, now, traffic, isUnwilling }: Teller): JudgedEvent {
  const parsed = toldEventSchema.safeParse(told);
  if (!parsed.success) return { verdict: 'unknown' };
  const { serving: token, event } = parsed.data;
  const opened = openServing(token, secret, now);
  if (opened.is !== 'serving') return { verdict: opened.is };
  const isOfView = event === 'measured' || event === 'viewable' || event === 'gone';
  if (event === 'gone' && opened.serving.counting !== 'viewable') return { verdict: 'unknown' };
  if (isOfView && (isUnwilling || !opened.serving.isMeasured)) return { verdict: 'unmeasured' };
  const note = noteOf(opened.serving, event, traffic);
  if (event === 'served') return { notes: [{ ...note, isConfirmed: true }] };
  // What was seen was measured, also when that was never told.
  return {
    notes: event === 'viewable' ? [{ ...note, event: 'measured', isImplied: true }, note] : [note],
  };
}

/** An event of a serving as it is counted: what was served to a robot or to the newsroom stays theirs. */
export function noteOf(
  { isMeasured: _isMeasured, ...serving }: Serving,
  event: ToldEvent['event'],
  traffic: Traffic,
): ServingNote {
  return { ...serving, event, traffic: serving.traffic === 'reader' ? traffic : serving.traffic };
}
