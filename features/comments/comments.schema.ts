import { z } from 'zod';
import { orderNames, type ThreadOrder, threadOrders } from '#features/comments/comments.ts';
import { isId } from '#lib/ids.ts';
import { parsePageNumber } from '#lib/page-numbers.ts';
import { commentApiWords as words } from '#messages/fr/comments.ts';

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

export const listCommentsByApiSchema = z.object({
  id: z
    .string()
    .max(2_000)
    .overwrite((id) => (isId(id) ? id.toLowerCase() : noId)),
  limit: z.coerce.number().int().min(1).max(100).default(30).describe(words.limit),
  cursor: z.string().max(200).optional().describe(words.cursor),
  order: z.enum(threadOrders).default('newest').describe(words.order),
  thread: z.uuid().optional().describe(words.thread),
});
