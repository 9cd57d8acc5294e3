import { z } from 'zod';
import { correctionPlacements, correctionTypes } from '#features/newsroom/articles/articles.ts';
import { addCorrectionSchema } from '#features/newsroom/articles/articles.schema.ts';
import { replyPlacements } from '#features/newsroom/requests/requests.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { requestProblems as problems } from '#words/newsroom/requests/requests.ts';

/** How long what people send may be, in characters. */
export const requestLimits = {
  name: 200,
  contact: 500,
  passage: 1_000,
  message: 4_000,
  reply: 10_000,
  reason: 2_000,
} as const;

const idSchema = z.uuid().overwrite((id) => id.toLowerCase());
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
const written = { check: (text: string) => text.length > 0, error: { error: problems.empty } };
const emptyToNull = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

/** What a reader sends under an article. Name and address are theirs to give or not. */
export const reportErrorSchema = z.strictObject({
  id: idSchema,
  passage: z.preprocess(emptyToNull, paragraph(requestLimits.passage).nullable()),
  message: paragraph(requestLimits.message).refine(written.check, written.error),
  name: z.preprocess(emptyToNull, line(requestLimits.name).nullable()),
  email: z.preprocess(emptyToNull, z.email().max(254).nullable()),
  /** A field that people don't see; what fills it is no reader. */
  site: z.string().max(2_000).default(''),
  /** The article's path, to come back to; checked again when it is used. */
  page: z.string().max(2_000).optional(),
});

const aReport = { reportId: idSchema };
export const dismissReportSchema = z.strictObject({
  ...aReport,
  reason: z.preprocess(emptyToNull, paragraph(requestLimits.reason).nullable()),
});
export const reopenReportSchema = z.strictObject(aReport);
export const correctReportSchema = z.strictObject({
  ...aReport,
  type: z.enum(correctionTypes),
  placement: z.enum(correctionPlacements).default('after_body'),
  text: addCorrectionSchema.shape.text,
  revisionId: addCorrectionSchema.shape.revisionId,
  isSubstantive: addCorrectionSchema.shape.isSubstantive,
  showsLastChange: addCorrectionSchema.shape.showsLastChange,
});

export const receiveReplySchema = z.strictObject({
  articleId: idSchema,
  requesterName: line(requestLimits.name).refine(written.check, written.error),
  requesterContact: z.preprocess(emptyToNull, line(requestLimits.contact).nullable()),
  /** ISO 8601 with its offset; the three days run from here. */
  receivedAt: z.iso.datetime({ offset: true }).overwrite((text) => new Date(text).toISOString()),
  text: paragraph(requestLimits.reply).refine(written.check, written.error),
});
const aReply = { replyId: idSchema };
export const publishReplySchema = z
  .strictObject({
    ...aReply,
    placement: z.enum(replyPlacements),
    /** The article that carries the reply, when it is not printed under this one. */
    linkedArticleId: z.preprocess(emptyToNull, idSchema.nullable()).default(null),
  })
  .refine(({ placement, linkedArticleId }) => (placement === 'linked') === (linkedArticleId !== null), {
    path: ['linkedArticleId'],
    error: problems.linkNeeded,
  });
export const refuseReplySchema = z.strictObject({
  ...aReply,
  reason: paragraph(requestLimits.reason).refine(written.check, written.error),
});
export const reopenReplySchema = z.strictObject(aReply);
