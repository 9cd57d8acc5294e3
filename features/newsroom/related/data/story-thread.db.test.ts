import { describe, expect, it } from 'vitest';
import { getStoryThread } from '#features/newsroom/related/data/story-thread.queries.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createRelatedLinks } from '#tests/factories/related-links.ts';
import { createSubject } from '#tests/factories/taxonomy.ts';

/** Articles of a subject, a day apart, each leading to the one before it. */
async function story(count: number) {
  const subject = await createSubject();
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { article } = await createPublished({
      headline: `Épisode ${at + 1}`,
      subjectIds: [subject.id],
      publishedAt: new Date(Date.UTC(2026, 2, at + 1)),
    });
    const before = ids.at(-1);
    if (before) await createRelatedLinks(article.id, [before]);
    ids.push(article.id);
  }
  return { subject, ids };
}

describe('the story of a subject', () => {
  it('is its linked articles, oldest first', async () => {
    const { subject, ids } = await story(4);
    const lines = await getStoryThread([subject.id]);
    expect(lines.map(({ id }) => id)).toEqual(ids);
    expect(lines[0]).toMatchObject({ headline: 'Épisode 1', path: expect.stringMatching(/^\//) });
  });

  it('is none of three, and none without the links that people refused', async () => {
    expect(await getStoryThread([(await story(3)).subject.id])).toEqual([]);
    const { subject, ids } = await story(4);
    const [first = '', second = ''] = ids;
    await db().relatedDecision.create({ data: { articleId: second, targetId: first, kind: 'veto' } });
    expect(await getStoryThread([subject.id])).toEqual([]);
    const off = await story(4);
    await db().article.update({ where: { id: off.ids[1] ?? '' }, data: { hasAutomaticLinks: false } });
    expect(await getStoryThread([off.subject.id])).toEqual([]);
  });

  it('is not joined by what leaves the subject', async () => {
    const { subject, ids } = await story(3);
    const { article: outside } = await createPublished({});
    await createRelatedLinks(outside.id, ids);
    expect(await getStoryThread([subject.id])).toEqual([]);
  });
});
