import { z } from 'zod';

/** Of the shape of a stored reason: an older one is lifted when it is read. */
export const linkReasonVersion = 1;

/** Names and words that two texts share, most telling first; subjects by id, so that a new name of theirs is followed. */
export const linkReasonSchema = z.object({
  version: z.literal(linkReasonVersion),
  people: z.array(z.string()).catch([]),
  places: z.array(z.string()).catch([]),
  organisations: z.array(z.string()).catch([]),
  subjects: z.array(z.object({ id: z.string() })).catch([]),
  words: z.array(z.string()).catch([]),
});

/** Why the machine links two articles: what "Pourquoi ce lien ?" names. */
export type LinkReason = z.output<typeof linkReasonSchema>;

/** The reason as it was stored; null when it can't be read, and the link then stands without one. */
export const parseLinkReason = (stored: unknown): LinkReason | null =>
  linkReasonSchema.safeParse(stored).data ?? null;
