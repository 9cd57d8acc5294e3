import { z } from 'zod';

/** Events in one call, at most. */
const mostAdEvents = 50;

/** One thing that a page tells of a serving. What is served, the server knows by itself. */
export const toldEventSchema = z.strictObject({
  serving: z.string().min(1).max(400),
  event: z.enum(['measured', 'viewable', 'click']),
});
export type ToldEvent = z.output<typeof toldEventSchema>;

/** The call: each event is read by itself, so that one that nobody understands does not take the others with it. */
export const toldEventsSchema = z.strictObject({ events: z.array(z.unknown()).min(1).max(mostAdEvents) });
