import { z } from 'zod';

const searchOrders = ['pertinence', 'date'] as const;

const mostSearchPages = 25;

/** A search reads so many characters, and says so where there were more. */
export const longestSearch = 200;

/** The query of `/recherche`: whatever comes is read leniently, a reader never sees a refusal. */
export const searchSchema = z.object({
  q: z
    .string()
    .catch('')
    // biome-ignore format: one reading order
    .transform((text) =>
    text
      .toWellFormed()
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, longestSearch),
  ),
  tri: z.enum(searchOrders).catch('pertinence'),
  page: z.coerce.number().int().min(1).max(mostSearchPages).catch(1),
});

export type SearchInput = z.infer<typeof searchSchema>;
