import type { Remark, Reply } from '#features/newsroom/review/review.ts';
import { db } from '#server/db/client.ts';

const mostRemarks = 500;

/** What was said about a story, oldest first. The caller has asked whether the person may see it. */
export async function listRemarksOf(articleId: string): Promise<Remark[]> {
  const rows = await db().reviewComment.findMany({
    where: { articleId, parentId: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: mostRemarks,
    include: { replies: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: mostRemarks } },
  });
  const names = await listNames(rows.flatMap(({ resolvedById }) => resolvedById ?? []));
  return rows.map((row) => ({
    ...toReply(row),
    blockId: row.blockId,
    quote: row.quote,
    resolvedAt: row.resolvedAt?.toISOString() ?? null,
    resolvedByName: (row.resolvedById && names.get(row.resolvedById)) ?? null,
    replies: row.replies.map(toReply),
  }));
}

const toReply = (row: { id: string; text: string; authorName: string; createdAt: Date }): Reply => ({
  id: row.id,
  text: row.text,
  authorName: row.authorName,
  createdAt: row.createdAt.toISOString(),
});

async function listNames(userIds: string[]): Promise<Map<string, string>> {
  if (userIds.length === 0) return new Map();
  const users = await db().user.findMany({
    where: { id: { in: userIds } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
