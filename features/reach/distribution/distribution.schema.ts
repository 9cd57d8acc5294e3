import { z } from 'zod';
import { channelNames, deliveryStatuses } from '#features/reach/distribution/distribution.ts';
import { isIndexNowKey } from '#features/reach/distribution/index-now.ts';
import { announcedActs, type StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';

const path = z.string().startsWith('/').max(2_000);

/** What the stores of articles write, as channels read it. */
export const storyAnnouncementSchema: z.ZodType<StoryAnnouncement> = z.object({
  event: z.string().regex(/^[a-z0-9:-]{1,120}$/),
  act: z.enum(announcedActs),
  articleId: z.uuid(),
  at: z.iso.datetime(),
  pathBefore: path.nullable(),
  pathAfter: path.nullable(),
  formerPaths: z.array(path),
  topics: z.array(path),
});

/** One line of the log is sent again; `round` is what the person had before their eyes, so that two presses are one. */
export const resendDeliverySchema = z.strictObject({ deliveryId: z.uuid(), round: z.int().min(0) });

/** Every line that was given up, of one channel or of all, is sent again. */
export const resendParkedSchema = z.strictObject({ channel: z.enum(channelNames).optional() });

/** `key`: the one that the person had before their eyes. */
export const changeIndexNowKeySchema = z.strictObject({ key: z.string().refine(isIndexNowKey) });

const storedKeySchema = z.string().refine(isIndexNowKey);
/** The row of the settings table that keeps the key, and those that are still served for a while. */
export const indexNowKeysSchema = z.object({
  version: z.literal(1),
  key: storedKeySchema,
  madeAt: z.iso.datetime(),
  former: z.array(z.object({ key: storedKeySchema, until: z.iso.datetime() })),
});
export type IndexNowKeys = z.output<typeof indexNowKeysSchema>;

const wanted = <Value extends string>(values: readonly Value[]) =>
  z.enum(values).nullable().catch(null).default(null);

/** What the log is asked for; what can't be read is not asked. */
export const deliveryLogSchema = z.object({
  etat: wanted(deliveryStatuses),
  canal: wanted(channelNames),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type DeliveryLogQuery = z.output<typeof deliveryLogSchema>;
