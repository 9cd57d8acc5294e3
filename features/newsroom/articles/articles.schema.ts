import { z } from 'zod';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import {
  type ArticleFields,
  commentsModes,
  correctionPlacements,
  correctionTypes,
  genres,
} from '#features/newsroom/articles/articles.ts';
import { setAsideRules } from '#features/newsroom/articles/checklist.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import type { BodyDocument } from '#features/newsroom/body/body.ts';
import { orientations } from '#features/newsroom/media/assets.ts';
import { useFraming } from '#features/newsroom/media/picture-use.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { longestSlug, reservedArticleSlugs, slugPattern } from '#lib/slug.ts';
import { articleSchemaProblems as problems } from '#words/newsroom/articles/articles.ts';
import { setAsideMessages } from '#words/newsroom/articles/checklist.ts';

/** How long a preview link may live, in hours; the second is what one gets without choosing. */
export const previewHours = [24, 48, 168] as const;

/** How long a field may be, in characters. */
export const articleLimits = {
  headline: 300,
  shortHeadline: 120,
  kicker: 120,
  standfirst: 2_000,
  line: 300,
  paragraph: 5_000,
  bylines: 20,
  subjects: 20,
  notice: 1_000,
  correction: 2_000,
} as const;

const line = (most: number) =>
  z
    .string()
    .max(most * 2)
    .overwrite(cleanLine)
    .max(most);
const paragraph = (most: number) =>
  z
    .string()
    .max(most * 2)
    .overwrite(cleanParagraph)
    .max(most);
/** Empty is absent: a form sends '' where the database keeps null. */
const optionalLine = (most: number) => z.preprocess(emptyToNull, line(most).nullable());
const optionalParagraph = (most: number) => z.preprocess(emptyToNull, paragraph(most).nullable());

function emptyToNull(value: unknown): unknown {
  return typeof value === 'string' && value.trim() === '' ? null : value;
}

const emptyToAbsent = (value: unknown): unknown =>
  value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
const wordOrAbsent = (most: number) => z.preprocess(emptyToAbsent, line(most).optional());

const idSchema = z.uuid().overwrite((id) => id.toLowerCase());

const articleSlugSchema = z
  .string()
  .max(longestSlug)
  .regex(slugPattern)
  .refine((slug) => !reservedArticleSlugs.includes(slug), { error: problems.reservedSlug });

export const bylineSchema = z.strictObject({
  authorId: idSchema,
  role: wordOrAbsent(articleLimits.line),
  note: wordOrAbsent(articleLimits.line),
});

export const leadPictureSchema = z.strictObject({
  assetId: idSchema,
  alt: wordOrAbsent(1_000),
  caption: wordOrAbsent(articleLimits.paragraph),
  credit: wordOrAbsent(articleLimits.line),
  isDecorative: useFraming.isDecorative.optional(),
  ratio: useFraming.ratio.optional(),
  crops: useFraming.crops.optional(),
});

/** A body from anywhere, lifted and checked by its own subject; refused with its sentence. */
const bodySchema = z.unknown().transform((value, context): BodyDocument => {
  const parsed = parseBody(value);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: parsed.error.detail ?? '' });
  return z.NEVER;
});

const onlyOnce = <Item>(key: (item: Item) => string) => ({
  check: (items: Item[]) => new Set(items.map(key)).size === items.length,
  error: problems.twice,
});
const onceByAuthor = onlyOnce<{ authorId: string }>(({ authorId }) => authorId);
const onceById = onlyOnce<string>((id) => id);

/** Every field of a revision, as form, action, API and importer send it. Unknown fields are refused. */
export const articleFieldsSchema = z.strictObject({
  sectionId: idSchema,
  genre: z.enum(genres),
  urgency: z.int().min(1).max(9),
  language: z.string().regex(/^[a-z]{2}(-[A-Z]{2})?$/),
  slug: z.preprocess(emptyToNull, articleSlugSchema.nullable()),
  slugline: optionalLine(articleLimits.line),
  kicker: optionalLine(articleLimits.kicker),
  headline: line(articleLimits.headline),
  shortHeadline: optionalLine(articleLimits.shortHeadline),
  seoTitle: optionalLine(articleLimits.line),
  seoDescription: optionalLine(articleLimits.standfirst),
  socialTitle: optionalLine(articleLimits.line),
  socialDescription: optionalLine(articleLimits.standfirst),
  standfirst: paragraph(articleLimits.standfirst),
  dateline: optionalLine(articleLimits.line),
  editorNote: optionalParagraph(articleLimits.paragraph),
  backstory: optionalParagraph(articleLimits.paragraph),
  sponsor: optionalLine(articleLimits.line),
  aiDisclosure: z.boolean(),
  commentsMode: z.enum(commentsModes),
  commentsUntil: z.preprocess(emptyToNull, z.iso.datetime({ offset: true }).overwrite(toUtc).nullable()),
  bylines: z.array(bylineSchema).max(articleLimits.bylines).refine(onceByAuthor.check, onceByAuthor.error),
  bylineNote: optionalLine(articleLimits.line),
  subjectIds: z.array(idSchema).max(articleLimits.subjects).refine(onceById.check, onceById.error),
  leadPicture: leadPictureSchema.nullable(),
  body: bodySchema,
});

function toUtc(text: string): string {
  return new Date(text).toISOString();
}

/** The fields with the body of today. */
export type StoryFields = ArticleFields<BodyDocument>;

/** Only what changed; fields left out keep the base revision's value. */
export const articleChangesSchema = articleFieldsSchema.partial();
export type StoryChanges = { [Name in keyof StoryFields]?: StoryFields[Name] | undefined };

export const createArticleSchema = z.strictObject({
  fields: articleChangesSchema.required({ sectionId: true }),
});

const tabIdSchema = z.string().regex(/^[a-z0-9]{8,32}$/);

export const saveDraftSchema = z.strictObject({
  articleId: idSchema,
  /** The revision on which these changes were made. */
  baseRevisionId: idSchema,
  fields: articleChangesSchema,
  /** Keeps the revision for ever under this name. */
  name: wordOrAbsent(articleLimits.line),
  /** The desk's window: two of one person never conflict. The API says none, and is always told. */
  tabId: tabIdSchema.optional(),
});

/** A window's word that it has a story open. */
export const keepPresenceSchema = z.strictObject({
  articleId: idSchema,
  tabId: tabIdSchema,
  blockId: blockIdSchema.nullable().default(null),
  isLeaving: z.boolean().default(false),
});

const oneRevision = z.strictObject({ articleId: idSchema, revisionId: idSchema });

export const restoreRevisionSchema = oneRevision;
export const nameRevisionSchema = oneRevision.extend({ name: line(articleLimits.line).min(1) });
export const discardChangesSchema = z.strictObject({ articleId: idSchema });
export const listVersionsSchema = z.strictObject({ articleId: idSchema });
export const readWorkingTextSchema = z.strictObject({ articleId: idSchema });

const articleAtRevision = z.strictObject({
  articleId: idSchema,
  /** The revision that the person had before their eyes; a newer one refuses. */
  revisionId: idSchema.optional(),
});

export const submitArticleSchema = articleAtRevision.extend({
  /** What whoever reviews it should know. */
  note: optionalParagraph(articleLimits.paragraph).optional(),
});
export const assignArticleSchema = z.strictObject({
  articleId: idSchema,
  /** True: the person takes it; false: nobody has it any more. */
  isTaken: z.boolean(),
  /** Who had it before the person's eyes. */
  seen: idSchema.nullable(),
});
export const markSensitiveSchema = z.strictObject({ articleId: idSchema, isSensitive: z.boolean() });
export const approveArticleSchema = articleAtRevision;
export const returnArticleSchema = articleAtRevision.extend({
  note: optionalParagraph(articleLimits.paragraph).optional(),
});
export const publishArticleSchema = articleAtRevision;
export const updateArticleSchema = articleAtRevision.extend({
  /** True moves "Mis à jour"; false for a typo put right. It moves only when somebody says so. */
  isSubstantive: z.boolean().default(false),
});
export const withdrawArticleSchema = z.strictObject({
  articleId: idSchema,
  /** What readers are told at the address. */
  notice: optionalParagraph(articleLimits.notice).default(null),
});
export const restoreArticleSchema = z.strictObject({ articleId: idSchema });
export const scheduleArticleSchema = articleAtRevision.extend({
  /** ISO 8601 with its offset; forms translate the newspaper's clock at their edge. */
  at: z.iso.datetime({ offset: true }).overwrite(toUtc),
});
export const unscheduleArticleSchema = z.strictObject({
  articleId: idSchema,
  /** Which of the two is meant; the one that is planned when it is not said. */
  act: z.enum(['publication', 'update']).optional(),
});
export const scheduleUpdateSchema = scheduleArticleSchema.extend({
  /** Said when it is planned: true moves "Mis à jour" at the hour. */
  isSubstantive: z.boolean(),
});
export const scheduleWithdrawalSchema = withdrawArticleSchema.extend({ at: scheduleArticleSchema.shape.at });
/** What the checklist asks of a text as it is being typed: half an address is none of ours, and no fault. */
export const lookUpChecklistSchema = z.strictObject({
  articleId: idSchema,
  sectionId: idSchema,
  slug: z.string().max(200).nullable(),
  links: z.array(z.string().max(4_000)).max(2_000),
  assetIds: z.array(z.guid()).max(2_000),
});
const setAsideRuleSchema = z.enum(setAsideRules);
export const setRuleAsideSchema = z.strictObject({
  articleId: idSchema,
  rule: setAsideRuleSchema,
  reason: line(articleLimits.line).refine((text) => text.length >= 5, {
    error: setAsideMessages.reasonTooShort,
  }),
});
export const restoreRuleSchema = z.strictObject({ articleId: idSchema, rule: setAsideRuleSchema });
export const unscheduleWithdrawalSchema = z.strictObject({ articleId: idSchema });
export const setEmbargoSchema = z.strictObject({
  articleId: idSchema,
  /** ISO 8601 with its offset; null lifts the embargo. */
  until: z.iso.datetime({ offset: true }).overwrite(toUtc).nullable(),
});
const correctionText = {
  type: z.enum(correctionTypes),
  placement: z.enum(correctionPlacements).default('after_body'),
  text: paragraph(articleLimits.correction).refine((text) => text.length > 0, { error: problems.emptyText }),
};
export const addCorrectionSchema = z.strictObject({
  articleId: idSchema,
  ...correctionText,
  /** The corrected text, which goes out with the correction: the working copy that the person had before their eyes. */
  revisionId: idSchema.optional(),
  /** Whether that text moves "Mis à jour". */
  isSubstantive: z.boolean().optional(),
  /** The text went out before: readers are shown what its last change was. */
  showsLastChange: z.boolean().optional(),
});
export const editCorrectionSchema = z.strictObject({ correctionId: idSchema, ...correctionText });
export const withdrawCorrectionSchema = z.strictObject({ correctionId: idSchema });
export const binArticleSchema = z.strictObject({ articleId: idSchema });
export const createPreviewLinkSchema = z.strictObject({
  articleId: idSchema,
  /** Pins the link to one revision; without it the link follows the working copy. */
  revisionId: idSchema.optional(),
  /** Pins it to the working copy as it stands. */
  isPinned: z.boolean().optional(),
  hours: z.literal(previewHours).default(48),
});
export const revokePreviewLinkSchema = z.strictObject({ previewLinkId: idSchema });
export const findPublishedSchema = z.strictObject({ search: z.string().max(200) });
export const findSubjectsSchema = z.strictObject({ search: z.string().max(200) });
export const findFilmsSchema = z.strictObject({
  search: z.string().max(200),
  kind: z.enum(['video', 'audio']),
});
export const findPicturesSchema = z.strictObject({
  search: z.string().max(200),
  isUnused: z.boolean(),
  orientation: z.enum(orientations).nullable(),
});
