import { z } from 'zod';
import { adEvents } from './ad-counter.ts';

/** Events in one call, at most. */
const mostAdEvents = 50;

/** One thing that a page tells of a serving. `served` confirms what the server counted by itself. */
export const toldEventSchema = z.strictObject({
  serving: z.string().min(1).max(400),
  event: z.enum([...adEvents, 'gone']),
});
export type ToldEvent = z.output<typeof toldEventSchema>;

/** The call, as it is described to whoever makes one. */
export const adEventsSchema = z.strictObject({ events: z.array(toldEventSchema).min(1).max(mostAdEvents) });

/** The call as it is read: each event by itself, so that one that nobody understands does not take the others with it. */
export const toldEventsSchema = z.strictObject({ events: z.array(z.unknown()).min(1).max(mostAdEvents) });
