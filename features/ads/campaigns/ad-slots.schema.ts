import { z } from 'zod';
import { devices, isSlotName, type SlotName } from './ad-slots.ts';
import { adSlotsWords as words } from '#words/ads/campaigns/ad-slots.ts';

/** What `GET /api/v1/ad-slots` is asked (docs/contracts/ad-slots-api.md). */

/** A text with its fifteen places, and those around it. */
const mostSlots = 20;
const mostSeen = 100;
const mostCount = 10_000;
const asked = ['ad-frequency', 'ad-viewability', 'third-party-ads'] as const;
const idPattern = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const isId = (text: string): boolean => new RegExp(`^${idPattern}$`).test(text);

/** Values between commas; of none, none. */
const list = z.string().transform((text) => (text === '' ? [] : text.split(',')));

const slots = list
  .refine((names) => names.length > 0 && names.length <= mostSlots, { error: words.howManySlots(mostSlots) })
  .superRefine((names, context) => {
    const unknown = names.find((name) => !isSlotName(name));
    if (unknown !== undefined)
      context.addIssue({ code: 'custom', message: words.unknownSlot(unknown.slice(0, 40)) });
    if (new Set(names).size < names.length) context.addIssue({ code: 'custom', message: words.slotTwice });
  })
  .transform((names) => names as SlotName[]);

/** Campaigns and how often each was seen: `ID:3,ID:1`. */
const seen = list
  .refine(
    (pairs) =>
      pairs.length <= mostSeen && pairs.every((pair) => new RegExp(`^${idPattern}:\\d{1,5}$`).test(pair)),
    {
      error: words.badSeen,
    },
  )
  .transform(
    (pairs) =>
      new Map(
        pairs.map((pair) => {
          const [id = '', count = '0'] = pair.split(':');
          return [id, Math.min(mostCount, Number(count))] as const;
        }),
      ),
  );

export const adSlotsSchema = z.strictObject(
  {
    page: z
      .string({ error: words.noPage })
      .regex(/^\/[a-z0-9/._-]{0,499}$/, { error: words.badPage })
      .describe('Path of the page, as its address has it'),
    slots: z
      .string({ error: words.noSlots })
      .pipe(slots)
      .describe('Names of places, in the order of the page'),
    device: z.enum(devices, { error: words.badDevice }),
    agreed: list
      .pipe(z.array(z.enum(asked, { error: words.badPurpose })).max(asked.length))
      .default([])
      .describe('What the reader agreed to; nothing before a choice'),
    seen: seen
      .default(new Map())
      .describe('How often campaigns were seen in this browser; only with ad-frequency'),
    shown: list
      .refine((ids) => ids.length <= mostSlots && ids.every(isId), { error: words.badShown })
      .default([])
      .describe('Creatives that stand on this page already'),
  },
  { error: words.unknownName },
);
export type AskedSlots = z.output<typeof adSlotsSchema>;

/** One value a name; null when a name comes twice, which reads two ways. */
export function queryFields(query: URLSearchParams): Record<string, string> | null {
  const fields = Object.fromEntries(query);
  return Object.keys(fields).length === query.size ? fields : null;
}
