import { z } from 'zod';
import { quarters, screens, shareWays } from './audience.ts';

const longestHost = 253;
const daySeconds = 86_400;

const events = ['seen', 'left', 'shared'] as const;
const fieldsOf: Readonly<
  Record<(typeof events)[number], { needs: readonly string[]; mayHave: readonly string[] }>
> = {
  seen: { needs: ['screen'], mayHave: ['referrer'] },
  left: { needs: ['quarter', 'seconds'], mayHave: [] },
  shared: { needs: ['way'], mayHave: [] },
};

/**
 * What a page says of its reading: once when it is seen (`screen`, and the host that led to it), once when it is left
 * (the furthest `quarter`, and for how many seconds it was before somebody's eyes), and each time it is shared (`way`).
 * Nothing else may come with it.
 */
export const beaconSchema = z
  .strictObject({
    event: z.enum(events),
    article: z.uuid().toLowerCase(),
    referrer: z.string().max(longestHost).optional(),
    screen: z.enum(screens).optional(),
    quarter: z.literal(quarters).optional(),
    seconds: z.int().min(0).max(daySeconds).optional(),
    way: z.enum(shareWays).optional(),
  })
  .refine(({ event, article: _article, ...more }) => {
    const { needs, mayHave } = fieldsOf[event];
    const told = Object.entries(more).flatMap(([name, value]) => (value === undefined ? [] : [name]));
    return (
      needs.every((name) => told.includes(name)) &&
      told.every((name) => [...needs, ...mayHave].includes(name))
    );
  });

export type SentBeacon = z.output<typeof beaconSchema>;
