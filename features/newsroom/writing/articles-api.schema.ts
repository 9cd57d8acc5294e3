import { z } from 'zod';
import { genres } from '#features/newsroom/articles/articles.ts';
import { articleFieldsSchema, articleLimits } from '#features/newsroom/articles/articles.schema.ts';
import { plannedActKinds } from '#features/newsroom/articles/planned-acts.ts';
import { cleanLine } from '#lib/clean-text.ts';
import { apiFieldWords as words } from '#messages/api.ts';

/** No row has it: what is no id of ours is absent, not invalid. */
const noId = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in a path. */
const pathIdSchema = z
  .string()
  .max(2_000)
  .overwrite((id) => (uuid.test(id.toLowerCase()) ? id.toLowerCase() : noId));
const revisionSchema = z.uuid().describe(words.baseRevision);

const name = z.string().max(400).overwrite(cleanLine).min(1).max(120);

/** A body as HTML (cleaned) or as the blocks that a reading gives; checked block by block by its own subject. */
const bodySchema = z
  .union([
    z.string(),
    z.looseObject({ version: z.int(), blocks: z.array(z.looseObject({ type: z.string() })) }),
  ])
  .describe(words.body);

const { headline, standfirst, slug, kicker, bylineNote, commentsMode } = articleFieldsSchema.shape;
const story = z.strictObject({
  headline,
  standfirst,
  section: z.string().min(1).max(200).describe(words.section),
  authors: z.array(name).max(articleLimits.bylines).optional().describe(words.authors),
  subjects: z.array(name).max(articleLimits.subjects).optional().describe(words.subjects),
  slug: slug.optional(),
  kicker: kicker.optional(),
  bylineNote: bylineNote.optional(),
  genre: z.enum(genres).optional(),
  urgency: z.int().min(1).max(9).optional(),
  commentsMode: commentsMode.optional(),
  body: bodySchema,
});

const substantive = z.boolean().default(false).describe(words.substantive);
const publish = z.boolean().default(false).describe(words.publish);

export const postArticleSchema = story.extend({ publish });
export const patchArticleSchema = story.partial().extend({
  id: pathIdSchema,
  baseRevision: revisionSchema.optional(),
  publish,
  substantive,
});
export const publishByApiSchema = z.strictObject({
  id: pathIdSchema,
  revision: revisionSchema.optional(),
  substantive,
});
export const withdrawByApiSchema = z.strictObject({
  id: pathIdSchema,
  notice: z.string().max(articleLimits.notice).optional(),
});

/** What may be set for an hour by a machine: the desk's three planned acts, and the end of an embargo. */
const plannedByApi = [...plannedActKinds, 'embargo'] as const;
export type PlannedByApi = (typeof plannedByApi)[number];

/** Which field belongs to which acts; anywhere else it would be ignored, so it is refused. */
const fieldsOfActs = {
  revision: ['publication', 'update'],
  substantive: ['update'],
  notice: ['withdrawal'],
} as const satisfies Record<string, readonly PlannedByApi[]>;

export const scheduleByApiSchema = z
  .strictObject({
    id: pathIdSchema,
    act: z.enum(plannedByApi).default('publication').describe(words.act),
    at: z.iso.datetime({ offset: true }).nullable().describe(words.at),
    revision: revisionSchema.optional(),
    substantive: z.boolean().optional().describe(words.plannedSubstantive),
    notice: z.string().max(articleLimits.notice).optional().describe(words.plannedNotice),
  })
  .superRefine((input, context) => {
    for (const [name, acts] of Object.entries(fieldsOfActs) as [
      keyof typeof fieldsOfActs,
      readonly PlannedByApi[],
    ][]) {
      if (input[name] === undefined || (acts.includes(input.act) && input.at !== null)) continue;
      context.addIssue({ code: 'custom', path: [name], message: words.notOfThisAct });
    }
  });
export const getArticleByApiSchema = z.object({ id: pathIdSchema });
export const listArticlesByApiSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional().describe(words.cursor),
  rubrique: z.string().max(200).optional(),
  q: z.string().max(200).overwrite(cleanLine).optional().describe(words.search),
});

export type ApiStory = z.output<typeof story>;
