import { z } from 'zod';

/** How long a conversation stays open, and whether anybody may write at all. Stored under one key of the settings. */
export const postingSettingsSchema = z.object({
  /** Nobody writes anywhere; what was said can be read. */
  isReadOnly: z.boolean().default(false),
  /** Days after the first publication; 0 leaves every conversation open. */
  closeAfterDays: z.int().min(0).max(3_650).default(14),
});
export type PostingSettings = z.infer<typeof postingSettingsSchema>;

export const defaultPostingSettings: PostingSettings = postingSettingsSchema.parse({});

/** Why nobody may write under an article. */
export type WhyClosed = 'read_only' | 'by_hand' | 'by_date' | 'by_age';

/** Whether one may write, and how long for: null is for ever. */
export type Openness = { isOpen: true; closesAt: Date | null } | { isOpen: false; why: WhyClosed };

type Conversation = {
  mode: 'open' | 'closed';
  /** A day that the newsroom gave: it stands instead of the age. */
  until: Date | null;
  firstPublishedAt: Date;
};

const dayMs = 86_400_000;

/** Site-wide first, then what the newsroom said of this article, then its age. */
export function opennessOf(
  { mode, until, firstPublishedAt }: Conversation,
  { isReadOnly, closeAfterDays }: PostingSettings,
  now: Date,
): Openness {
  if (isReadOnly) return { isOpen: false, why: 'read_only' };
  if (mode === 'closed') return { isOpen: false, why: 'by_hand' };
  if (until !== null)
    return until > now ? { isOpen: true, closesAt: until } : { isOpen: false, why: 'by_date' };
  if (closeAfterDays === 0) return { isOpen: true, closesAt: null };
  const closesAt = new Date(firstPublishedAt.getTime() + closeAfterDays * dayMs);
  return closesAt > now ? { isOpen: true, closesAt } : { isOpen: false, why: 'by_age' };
}
