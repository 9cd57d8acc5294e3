import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  commentStatuses,
  fitUnderArticle,
  type ThreadOrder,
  threadOrders,
  underArticle,
} from '#features/readers/comments/comments.ts';
import { getThread, listThreads } from '#features/readers/comments/data/comment.queries.ts';
import { ArticleComments } from '#features/readers/comments/site/article-comments.tsx';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment, createManyComments, moveComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

const countOf = async (articleId: string): Promise<number> =>
  (await db().article.findUniqueOrThrow({ where: { id: articleId } })).commentCount;
const repliesOf = async (id: string): Promise<number> =>
  (await db().comment.findUniqueOrThrow({ where: { id } })).replyCount;
const newArticle = async (): Promise<string> => (await createPublished()).article.id;
const lastPurge = async (): Promise<string[]> =>
  (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;
const read = (articleId: string, order: ThreadOrder = 'newest') =>
  listThreads({ articleId, order, size: 30, replies: 5, from: { skip: 0 } });

describe('what is counted', () => {
  it('is what readers see, wherever it changes', async () => {
    const articleId = await newArticle();
    const opening = await createComment({ articleId });
    const reply = await createComment({ articleId, parentId: opening });
    await createComment({ articleId, parentId: opening, status: 'waiting' });
    expect([await countOf(articleId), await repliesOf(opening)]).toEqual([2, 1]);
    await moveComment(opening, 'removed');
    await moveComment(opening, 'refused');
    expect([await countOf(articleId), await repliesOf(opening)]).toEqual([1, 1]);
    await moveComment(opening, 'published');
    await moveComment(reply, 'deleted');
    expect([await countOf(articleId), await repliesOf(opening)]).toEqual([1, 0]);
    await db().comment.delete({ where: { id: reply } });
    await db().comment.delete({ where: { id: opening } });
    expect(await countOf(articleId)).toBe(0);
  });

  it('is what stands there after any moves', async () => {
    const move = fc.record({ of: fc.nat({ max: 5 }), to: fc.constantFrom(...commentStatuses) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 12 }), async (moves) => {
        const articleId = await newArticle();
        const opening = await createComment({ articleId });
        const replies = [];
        for (let at = 0; at < 5; at += 1) replies.push(await createComment({ articleId, parentId: opening }));
        for (const { of, to } of moves) await moveComment([opening, ...replies][of] ?? opening, to);
        const shown = { articleId, status: 'published' } as const;
        expect([await countOf(articleId), await repliesOf(opening)]).toEqual([
          await db().comment.count({ where: shown }),
          await db().comment.count({ where: { ...shown, parentId: opening } }),
        ]);
      }),
      { numRuns: 8 },
    );
  });

  it('is exact when many write at once', async () => {
    const articleId = await newArticle();
    const { userId: authorId } = await createPerson('reader');
    const opening = await createComment({ articleId, authorId });
    const replies = await Promise.all(
      Array.from({ length: 20 }, () => createComment({ articleId, authorId, parentId: opening })),
    );
    await Promise.all([
      ...replies.slice(0, 8).map((id) => moveComment(id, 'removed')),
      moveComment(opening, 'deleted'),
      ...Array.from({ length: 5 }, () => createComment({ articleId, authorId })),
    ]);
    expect([await countOf(articleId), await repliesOf(opening)]).toEqual([17, 12]);
    await db().article.delete({ where: { id: articleId } });
    expect(await db().comment.count({ where: { articleId } })).toBe(0);
  });
});

describe('a thread', () => {
  it('has two levels, one article, and never moves', async () => {
    const [articleId, elsewhere] = [await newArticle(), await newArticle()];
    const opening = await createComment({ articleId });
    const reply = await createComment({ articleId, parentId: opening });
    const other = await createComment({ articleId });
    await expect(createComment({ articleId, parentId: reply })).rejects.toThrow(/two levels/);
    await expect(createComment({ articleId: elsewhere, parentId: opening })).rejects.toThrow(/two levels/);
    await expect(createComment({ articleId, parentId: other, repliesToId: reply })).rejects.toThrow(
      /own thread/,
    );
    await expect(createComment({ articleId, repliesToId: reply })).rejects.toThrow(/replies to nothing/);
    const move = { where: { id: reply }, data: { parentId: other } };
    await expect(db().comment.update(move)).rejects.toThrow(/stays in its thread/);
  });

  it('keeps the place of what was answered, without its words, and of nothing else', async () => {
    const articleId = await newArticle();
    const alone = await createComment({ articleId, minutesAgo: 9 });
    const answered = await createComment({ articleId, minutesAgo: 8, text: 'Une injure.' });
    const first = await createComment({ articleId, parentId: answered, minutesAgo: 7 });
    await createComment({ articleId, parentId: answered, repliesToId: first, minutesAgo: 6 });
    await createComment({ articleId, minutesAgo: 5, status: 'waiting', text: 'À relire.' });
    await moveComment(alone, 'removed');
    await moveComment(answered, 'removed');
    const { threads } = await read(articleId);
    expect(threads).toMatchObject([
      { id: answered, opening: { kind: 'kept', place: { why: 'removed' } }, replyCount: 2 },
    ]);
    expect(threads[0]?.replies.map(({ answersName }) => answersName !== null)).toEqual([false, true]);
    expect(JSON.stringify(threads)).not.toMatch(/injure|relire/);
    await moveComment(first, 'deleted');
    const [after] = (await read(articleId)).threads;
    expect(after?.replies.map(({ answersName }) => answersName)).toEqual([null]);
  });

  it('stays whole and loses a name when an account is erased', async () => {
    const articleId = await newArticle();
    const { userId } = await createPerson('reader');
    const opening = await createComment({ articleId, authorId: userId });
    await createComment({ articleId, parentId: opening });
    await db().user.delete({ where: { id: userId } });
    const { threads } = await read(articleId);
    expect(threads).toMatchObject([{ opening: { comment: { authorName: null } }, replyCount: 1 }]);
    expect(await countOf(articleId)).toBe(2);
  });
});

describe('the kept pages', () => {
  it('of an article are dropped by every change that readers see, those that show the count when it changes', async () => {
    const articleId = await newArticle();
    const [thread, count] = [tags.comments(articleId), tags.commentCount(articleId)];
    const waiting = await createComment({ articleId, status: 'waiting' });
    const purges = await db().purge.count({ where: { tags: { has: thread } } });
    expect(purges).toBe(0);
    await moveComment(waiting, 'published');
    expect(await lastPurge()).toEqual([thread, count]);
    await createComment({ articleId, parentId: waiting });
    expect(await lastPurge()).toEqual([thread, count]);
    await moveComment(waiting, 'removed');
    expect(await lastPurge()).toEqual([thread, count]);
    await moveComment(waiting, 'refused');
    expect(await lastPurge()).toEqual([thread]);
  });
});

describe('an article with 10,000 comments', () => {
  let articleId: string;
  const threadCount = 1_000;
  beforeAll(async () => {
    articleId = await newArticle();
    await createManyComments({ articleId, count: 10_000 });
  }, 60_000);

  it('counts them all', async () => {
    expect(await countOf(articleId)).toBe(10_000);
  });

  it.each(threadOrders)('is read through from end to end by %s, each thread once', async (order) => {
    const seen: string[] = [];
    let from: Parameters<typeof listThreads>[0]['from'] = { skip: 0 };
    for (;;) {
      const { threads, last, hasNext } = await listThreads({ articleId, order, size: 100, replies: 1, from });
      seen.push(...threads.map(({ id }) => id));
      if (!hasNext || !last) break;
      from = { after: last };
    }
    expect(new Set(seen).size).toBe(threadCount);
    expect(seen).toHaveLength(threadCount);
    const page = await listThreads({ articleId, order, size: 30, replies: 1, from: { skip: 60 } });
    expect(page.threads.map(({ id }) => id)).toEqual(seen.slice(60, 90));
  });

  it('reads a page of threads from an index, not from all of them', async () => {
    await db().$executeRaw`ANALYZE comments`;
    const plans = await Promise.all(
      ['created_at DESC, id DESC', 'created_at, id', 'useful_count DESC, created_at DESC, id DESC'].map(
        async (order) =>
          JSON.stringify(
            await db().$queryRawUnsafe(`EXPLAIN SELECT id FROM comments WHERE article_id = '${articleId}'
              AND parent_id IS NULL AND (status = 'published' OR reply_count > 0) ORDER BY ${order} LIMIT 31`),
          ),
      ),
    );
    for (const plan of plans) {
      expect(plan).toMatch(/comments_threads_by_(date|use)/);
      expect(plan).not.toContain('Sort');
    }
  });

  it('gives a thread of its own in pages, and nothing under another article', async () => {
    const { threads } = await listThreads({
      articleId,
      order: 'newest',
      size: 1,
      replies: 3,
      from: { skip: 0 },
    });
    const threadId = threads[0]?.id ?? '';
    const one = await getThread({ articleId, threadId, size: 6, skip: 0 });
    const two = await getThread({ articleId, threadId, size: 6, skip: 6 });
    expect([one?.hasNext, two?.hasNext]).toEqual([true, false]);
    const ids = [...(one?.thread.replies ?? []), ...(two?.thread.replies ?? [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(9);
    expect(await getThread({ articleId: await newArticle(), threadId, size: 6, skip: 0 })).toBeNull();
    expect(await getThread({ articleId, threadId: ids[0] ?? '', size: 6, skip: 0 })).toBeNull();
  });

  it('adds no more than half of what an article may weigh', async () => {
    const { threads: size, replies } = underArticle;
    const { threads } = await listThreads({ articleId, order: 'newest', size, replies, from: { skip: 0 } });
    const html = renderToStaticMarkup(
      createElement(ArticleComments, {
        articleId,
        openness: { isOpen: true, closesAt: null },
        sender: { isAkismet: false, originDays: 90, connectionMonths: 12 },
        count: 10_000,
        threads: fitUnderArticle(threads),
        articlePath: '/monde/un-article',
      }),
    );
    expect(threads).toHaveLength(size);
    const bytes = gzipSync(html).length;
    // Words of chance weigh far more than words of a language.
    expect(bytes).toBeLessThan(45 * 1024);
    expect(html.match(/<article/g)).toHaveLength(size * (1 + replies));
  });
});
