import { z } from 'zod';
import { quarters, screens } from './audience.ts';

const longestHost = 253;
const daySeconds = 86_400;

/**
 * What a page says of its reading: once when it is seen (`screen`, and the host that led to it), once when it is left
 * (the furthest `quarter`, and for how many seconds it was before somebody's eyes). Nothing else may come with it.
 */
export const beaconSchema = z
  .strictObject({
    event: z.enum(['seen', 'left']),
    article: z.uuid().toLowerCase(),
    referrer: z.string().max(longestHost).optional(),
    screen: z.enum(screens).optional(),
    quarter: z.literal(quarters).optional(),
    seconds: z.int().min(0).max(daySeconds).optional(),
  })
  .refine(({ event, referrer, screen, quarter, seconds }) =>
    event === 'seen'
      ? screen !== undefined && quarter === undefined && seconds === undefined
      : quarter !== undefined && seconds !== undefined && screen === undefined && referrer === undefined,
  );

export type SentBeacon = z.output<typeof beaconSchema>;
