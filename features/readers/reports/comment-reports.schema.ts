import { z } from 'zod';
import { appealOutcomes, reportGrounds, reportLimits } from '#features/readers/comments/comment-reports.ts';
import { commentSchema } from '#features/readers/comments/comments.schema.ts';
import { cleanParagraph } from '#lib/clean-text.ts';
import { reportApiWords as words, reportFaults as faults } from '#words/readers/comments/comment-reports.ts';

/** What is typed is measured by the use case, which says all that is missing at once and gives it back. */
const typed = z.string().max(100_000).default('');
const { id: path } = commentSchema.shape;
const optionalText = (most: number) =>
  z
    .string()
    .max(most * 2)
    .overwrite(cleanParagraph)
    .max(most, faults.tooLong(most))
    .default('');

/** A report as anybody sends it, by form or JSON. */
export const reportCommentSchema = z.object({
  id: path,
  ground: typed.describe(words.ground(reportGrounds.join(', '))),
  explanation: typed.describe(words.explanation(reportLimits.explanation)),
  name: typed.describe(words.name),
  email: typed.describe(words.email),
  goodFaith: z
    .union([z.boolean(), z.string().max(20)])
    .default(false)
    .describe(words.goodFaith),
  /** Nobody sees this field: who fills it is a machine. */
  site: z.string().max(2_000).default('').describe(words.trap),
  /** The reference under which a refused form was kept. */
  kept: z.string().max(100).default(''),
});

/** The removal of one comment, by a plain form: the button that was pressed is the ground. */
export const removeCommentSchema = z.object({
  id: path,
  ground: z.enum(reportGrounds).describe(words.removalGround),
  facts: optionalText(reportLimits.facts).describe(words.facts),
  /** What was read, as `editedAt` says it; empty when it was never edited. */
  seenEditedAt: z.union([z.iso.datetime(), z.literal('')]).default(''),
});

/** What the author of a removed comment answers. */
export const appealRemovalSchema = z.object({
  id: path,
  text: typed.describe(words.appeal(reportLimits.explanation)),
});

const commentId = z.uuid();
export const keepReportedSchema = z.strictObject({ commentId, note: optionalText(reportLimits.facts) });
export const raiseThreatSchema = z.strictObject({ commentId });
export const passThreatOnSchema = z.strictObject({
  commentId,
  authority: z.string().max(reportLimits.authority).overwrite(cleanParagraph).min(1, faults.authority),
});
export const decideAppealSchema = z.strictObject({
  appealId: z.uuid(),
  outcome: z.enum(appealOutcomes),
  answer: optionalText(reportLimits.facts),
});
