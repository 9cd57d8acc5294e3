import { z } from 'zod';
import { genres } from '#features/articles/articles.ts';
import { articleFieldsSchema, articleLimits } from '#features/articles/articles.schema.ts';
import { cleanLine } from '#lib/clean-text.ts';

/** No row has it: what is no id of ours is absent, not invalid. */
const noId = '00000000-0000-0000-0000-000000000000';
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id in a path. */
export const pathIdSchema = z
  .string()
  .max(2_000)
  .overwrite((id) => (uuid.test(id.toLowerCase()) ? id.toLowerCase() : noId));
const revisionSchema = z.uuid().describe('Révision de départ, telle que rendue par la dernière réponse.');

const name = z.string().max(400).overwrite(cleanLine).min(1).max(120);

/** A body as HTML (cleaned) or as the blocks that a reading gives; checked block by block by its own subject. */
const bodySchema = z
  .union([
    z.string(),
    z.looseObject({ version: z.int(), blocks: z.array(z.looseObject({ type: z.string() })) }),
  ])
  .describe('HTML (nettoyé) ou document { version, blocks }.');

const { headline, standfirst, slug, kicker, bylineNote, commentsMode } = articleFieldsSchema.shape;
const story = z.strictObject({
  headline,
  standfirst,
  section: z.string().min(1).max(200).describe('Adresse ou identifiant de la rubrique.'),
  authors: z.array(name).max(articleLimits.bylines).optional().describe('Noms, adresses ou identifiants.'),
  subjects: z
    .array(name)
    .max(articleLimits.subjects)
    .optional()
    .describe('Noms ; un sujet nouveau est créé.'),
  slug: slug.optional(),
  kicker: kicker.optional(),
  bylineNote: bylineNote.optional(),
  genre: z.enum(genres).optional(),
  urgency: z.int().min(1).max(9).optional(),
  commentsMode: commentsMode.optional(),
  body: bodySchema,
});

const publish = z
  .boolean()
  .default(false)
  .describe('Publie aussitôt ; refusé en entier si le texte n’est pas prêt.');

export const postArticleSchema = story.extend({ publish });
export const patchArticleSchema = story.partial().extend({
  id: pathIdSchema,
  baseRevision: revisionSchema.optional(),
  publish,
});
export const publishByApiSchema = z.strictObject({ id: pathIdSchema, revision: revisionSchema.optional() });
export const withdrawByApiSchema = z.strictObject({
  id: pathIdSchema,
  notice: z.string().max(articleLimits.notice).optional(),
});
export const scheduleByApiSchema = z.strictObject({
  id: pathIdSchema,
  at: z.iso.datetime({ offset: true }).describe('Heure de parution, avec son décalage.'),
  revision: revisionSchema.optional(),
});
export const getArticleByApiSchema = z.object({ id: pathIdSchema });
export const listArticlesByApiSchema = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(200).optional().describe('Valeur de nextCursor de la page précédente.'),
  rubrique: z.string().max(200).optional(),
  q: z.string().max(200).overwrite(cleanLine).optional(),
});

export type ApiStory = z.output<typeof story>;
