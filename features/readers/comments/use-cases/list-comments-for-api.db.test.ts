import { beforeAll, expect, it } from 'vitest';
import { GET, PUT } from '#app/api/v1/articles/[id]/comments/route.ts';
import type { ApiThreads } from '#features/readers/comments/use-cases/list-comments-for-api.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createComment, moveComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

let articleId: string;
let slug: string;
let threads: string[];
beforeAll(async () => {
  const made = await createPublished();
  articleId = made.article.id;
  slug = made.slug;
  threads = [];
  for (const at of [5, 4, 3, 2, 1])
    threads.push(await createComment({ articleId, minutesAgo: at * 10, usefulCount: at % 3 }));
});

async function ask(query = '', id = articleId) {
  const request = new Request(`http://localhost:3000/api/v1/articles/${id}/comments${query}`);
  const response = await GET(request, { params: Promise.resolve({ id }) });
  return { status: response.status, json: (await response.json()) as ApiThreads & Record<string, unknown> };
}

it.each(['newest', 'oldest', 'useful'])(
  'reads all threads by %s, two at a time, each once',
  async (order) => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const { status, json } = await ask(`?order=${order}&limit=2${cursor && `&cursor=${cursor}`}`);
      expect(status).toBe(200);
      seen.push(...json.items.map(({ id }) => id));
      cursor = json.nextCursor;
    }
    expect(seen.toSorted()).toEqual(threads.toSorted());
    if (order !== 'useful') expect(seen).toEqual(order === 'oldest' ? threads : threads.toReversed());
  },
);

it('gives what readers see: marks, replies and kept places, and nothing of what was taken away', async () => {
  const { article } = await createPublished();
  const { userId, name } = await createPerson('journalist');
  const opening = await createComment({ articleId: article.id, text: 'Secret.' });
  await createComment({ articleId: article.id, parentId: opening, authorId: userId, mark: 'article_author' });
  await createComment({ articleId: article.id, parentId: opening, status: 'waiting', text: 'Secret aussi.' });
  await moveComment(opening, 'removed');
  const { json } = await ask('', article.id);
  expect(json.items).toMatchObject([
    {
      id: opening,
      kept: 'removed',
      comment: null,
      replyCount: 1,
      replies: [{ author: { name }, mark: 'article_author', isPick: false, editedAt: null }],
    },
  ]);
  expect(json.items[0]?.replies[0]?.url).toMatch(/commentaires\?fil=.+#commentaire-.+/);
  expect(JSON.stringify(json)).not.toContain('Secret');
});

it('gives one thread with its replies page by page', async () => {
  const { article } = await createPublished();
  const thread = await createComment({ articleId: article.id, minutesAgo: 9 });
  for (const at of [3, 2, 1])
    await createComment({ articleId: article.id, parentId: thread, minutesAgo: at });
  const one = await ask(`?thread=${thread}&limit=2`, article.id);
  const two = await ask(`?thread=${thread}&limit=2&cursor=${one.json.nextCursor}`, article.id);
  expect([one, two].map(({ json }) => json.items[0]?.replies.length)).toEqual([2, 1]);
  expect(two.json.nextCursor).toBeNull();
});

it('refuses in French what is no article, no thread or no cursor of this list', async () => {
  const { article } = await createDraft();
  const { json: ofThreads } = await ask('?limit=1');
  for (const [query, id, status] of [
    ['', article.id, 404],
    ['', 'x', 404],
    [`?thread=${article.id}`, articleId, 404],
    ['?cursor=zzz', articleId, 422],
    [`?thread=${threads[0]}&cursor=${ofThreads.nextCursor}`, articleId, 422],
    ['?order=first', articleId, 422],
    ['?limit=0', articleId, 422],
  ] as const) {
    const answer = await ask(query, id);
    expect(answer.status, query).toBe(status);
    expect(answer.json).toMatchObject({ status, detail: expect.stringMatching(/\S/) as string });
  }
  const put = await PUT(new Request('http://localhost:3000/', { method: 'PUT' }), {
    params: Promise.resolve({ id: articleId }),
  });
  expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
});

it('is gone with its article', async () => {
  await db().article.update({
    where: { id: articleId },
    data: { publicationState: 'withdrawn', withdrawnAt: new Date(), withdrawalNotice: `Retiré : ${slug}` },
  });
  expect(await ask()).toMatchObject({ status: 410, json: { detail: `Retiré : ${slug}` } });
});
