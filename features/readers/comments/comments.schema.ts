import { z } from 'zod';
import {
  commentDecisions,
  commentStatuses,
  moderationQueues,
  orderNames,
  type ThreadOrder,
  threadOrders,
} from '#features/readers/comments/comments.ts';
import { noticeFrequencies } from '#features/readers/comments/comment-notices.ts';
import { postingSettingsSchema } from '#features/readers/comments/posting-settings.ts';
import { reportGrounds, reportLimits } from '#features/readers/comments/comment-reports.ts';
import { cleanParagraph } from '#lib/clean-text.ts';
import { isId } from '#lib/ids.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { commentApiWords as words } from '#words/readers/comments/comments.ts';

/** What is asked of `/{rubrique}/{slug}/commentaires`. */
export type CommentsAsked = {
  order: ThreadOrder;
  page: number;
  /** One thread alone. */
  threadId: string | null;
};

type Query = Record<string, string | string[] | undefined>;

/**
 * The query of the comments' page: `tri`, `page` from 2 on, `fil` for one thread, each as our own links write them.
 * Null for anything else: such an address is no page, so that nobody fills the cache with names of one.
 */
export function parseCommentsQuery({ tri, page, fil }: Query): CommentsAsked | null {
  const order = tri === undefined ? 'newest' : threadOrders.find((name) => orderNames[name] === tri);
  const number = page === undefined ? 1 : typeof page === 'string' ? parsePageNumber(page) : null;
  const isThread = typeof fil === 'string' && isId(fil) && fil === fil.toLowerCase();
  if (order === undefined || number === null || (fil !== undefined && (!isThread || tri !== undefined)))
    return null;
  return { order, page: number, threadId: isThread ? fil : null };
}

/** What was asked, as the page's address says it; other pages of it with their number. */
export const toCommentsAddress = ({ order, threadId, page }: CommentsAsked) => ({
  tri: orderNames[order] ?? undefined,
  fil: threadId ?? undefined,
  page,
});

/** No row has it: what is no id of ours is absent, not invalid. */
const noId = '00000000-0000-0000-0000-000000000000';

const path = z
  .string()
  .max(2_000)
  .overwrite((id) => (isId(id) ? id.toLowerCase() : noId));

export const listCommentsByApiSchema = z.object({
  id: path,
  limit: z.coerce.number().int().min(1).max(100).default(30).describe(words.limit),
  cursor: z.string().max(200).optional().describe(words.cursor),
  order: z.enum(threadOrders).default('newest').describe(words.order),
  thread: z.uuid().optional().describe(words.thread),
});

/** An empty field of a form is none. */
const absentWhenEmpty = (value: unknown): unknown => (value === '' ? undefined : value);
/** Rules of a text are said in words by the use case, which gives it back to be mended: here it has to be a text alone. */
const text = z.string().max(1_000_000).describe(words.textToPost);
const formToken = z.preprocess(absentWhenEmpty, z.string().max(200).optional()).describe(words.formToken);
/** Nobody sees this field: who fills it is a machine. */
const trap = z.string().max(1_000).default('').describe(words.trap);
/** Where a plain form came from: the page to go back to when nothing could be kept. */
const page = z.string().max(2_000).optional();

export const postCommentSchema = z.object({
  id: path,
  text,
  replyTo: z.preprocess(absentWhenEmpty, z.uuid().optional()).describe(words.replyTo),
  formToken,
  site: trap,
  /** The reference under which the text was kept, when it comes from there. */
  kept: z.preprocess(absentWhenEmpty, z.string().max(100).optional()),
  page,
});

export const formTokenSchema = z.object({ id: path });

export const editCommentSchema = z.object({ id: path, text });
export const commentSchema = z.object({ id: path });

/** What a plain form of one's own page asks: browsers send no PATCH and no DELETE. */
export const ownCommentFormSchema = z.object({
  id: path,
  act: z.enum(['edit', 'delete']),
  text: text.optional(),
});

export const voteSchema = z.object({ id: path, page });

export const chooseNoticesSchema = z.object({ frequency: z.enum(noticeFrequencies) });

const commentId = z.uuid();
/** `seenEditedAt`, `seenStatus`: what was read; what was changed or decided meanwhile is read again. */
const seen = {
  commentId,
  seenEditedAt: z.iso.datetime().nullable(),
  seenStatus: z.enum(commentStatuses).optional(),
};
export const decideCommentSchema = z.strictObject({
  ...seen,
  decision: z.enum(commentDecisions),
  /** Of a removal: why, as its author is told, and what there is to add. */
  ground: z.enum(reportGrounds).optional(),
  facts: z.string().max(reportLimits.facts).overwrite(cleanParagraph).optional(),
});
export const undoDecisionSchema = z.strictObject({ commentId });
const mostAtOnce = 100;
export const decideCommentsSchema = z.strictObject({
  decision: z.enum(commentDecisions),
  comments: z.array(z.strictObject(seen)).min(1).max(mostAtOnce),
});
export const undoDecisionsSchema = z.strictObject({
  commentIds: z.array(commentId).min(1).max(mostAtOnce),
});
/** `queue` null: everything of one person. `since`: when what is shown was read. */
export const followQueueSchema = z.strictObject({
  queue: z.enum(moderationQueues).nullable(),
  readingId: commentId.nullable(),
  isTaking: z.boolean(),
  isLeaving: z.boolean(),
  since: z.iso.datetime().transform((text) => new Date(text)),
  shownIds: z.array(commentId).max(mostAtOnce),
});
export const pickCommentSchema = z.strictObject({ commentId, isPicked: z.boolean() });
/** `base`: as it was when the form was opened. */
export const changePostingSchema = z.strictObject({
  base: postingSettingsSchema,
  isReadOnly: z.boolean(),
  closeAfterDays: z.coerce.number().int().min(0).max(3_650),
});
