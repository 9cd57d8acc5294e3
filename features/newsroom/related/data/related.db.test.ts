import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { getRelatedList } from '#features/newsroom/related/data/related.queries.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';

let own: string;
let targets: string[];
const reason = {
  version: 1,
  people: ['Ada Morel'],
  places: [],
  organisations: [],
  subjects: [],
  words: ['digue'],
};

const published = async (values: Parameters<typeof createPublished>[0] = {}) =>
  (await createPublished(values)).article.id;
const shown = async (more: Partial<Parameters<typeof getRelatedList>[1]> = {}) =>
  (await getRelatedList(own, { size: 5, ...more })).links.map(({ card }) => card.id);
/** Each decision a minute after the one before. */
let decided = Date.parse('2026-03-04T10:00:00Z');
const decide = (kind: 'pin' | 'veto', targetId: string) =>
  db().relatedDecision.create({
    data: {
      articleId: own,
      targetId,
      kind,
      place: kind === 'pin' ? 'end' : null,
      decidedAt: new Date((decided += 60_000)),
    },
  });

beforeEach(async () => {
  own = await published();
  targets = [await published(), await published(), await published()];
  await db().relatedLink.createMany({
    data: targets.map((targetId, at) => ({
      articleId: own,
      targetId,
      rank: at + 1,
      score: 0.9 - at / 10,
      isShown: true,
      reason,
    })),
  });
});

describe('the links of an article', () => {
  it('are those that the machine chose, best first, with their reason', async () => {
    const { links, articleIds } = await getRelatedList(own, { size: 2 });
    expect(links).toMatchObject([
      { isPinned: false, score: 0.9, reason },
      { isPinned: false, score: 0.8, reason },
    ]);
    expect(articleIds).toEqual(targets.slice(0, 2));
    expect(await shown({ without: [targets[0] ?? ''] })).toEqual(targets.slice(1));
  });

  it('show nothing that is not good enough, withdrawn, sponsored or in another language', async () => {
    const [first = '', second = '', third = ''] = targets;
    await db().article.update({
      where: { id: first },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    await db().revision.updateMany({ where: { articleId: second }, data: { sponsor: 'Une marque' } });
    expect(await shown()).toEqual([third]);
    await db().revision.updateMany({ where: { articleId: third }, data: { language: 'en' } });
    await db().relatedLink.updateMany({ where: { articleId: own }, data: { isShown: false } });
    expect(await shown()).toEqual([]);
  });

  it('begin with what people pinned, and never show what they refused', async () => {
    const pinned = await published();
    await decide('pin', pinned);
    await decide('pin', targets[2] ?? '');
    await decide('veto', targets[0] ?? '');
    expect(await shown()).toEqual([pinned, targets[2], targets[1]]);
    const { links } = await getRelatedList(own, { size: 5 });
    expect(links[0]).toMatchObject({ isPinned: true, score: null, reason: null });
  });

  it('are those that people pinned alone when automatic ones are off', async () => {
    await decide('pin', targets[1] ?? '');
    await db().article.update({ where: { id: own }, data: { hasAutomaticLinks: false } });
    expect(await shown()).toEqual([targets[1]]);
  });

  it('show no article that somebody pays for, were it pinned; its return changes the page', async () => {
    const pinned = await published();
    await decide('pin', pinned);
    await db().revision.updateMany({ where: { articleId: pinned }, data: { sponsor: 'Une marque' } });
    const { links, articleIds } = await getRelatedList(own, { size: 5 });
    expect(links.map(({ card }) => card.id)).toEqual(targets);
    expect(articleIds).toEqual([...targets, pinned]);
    expect(await getRelatedLinks([pinned, targets[0] ?? ''])).not.toHaveProperty(pinned);
  });

  it('name a pinned article that is not public, whose return changes the page', async () => {
    const pinned = await published();
    await decide('pin', pinned);
    await db().article.update({
      where: { id: pinned },
      data: { publicationState: 'withdrawn', withdrawnAt: new Date() },
    });
    const { links, articleIds } = await getRelatedList(own, { size: 5 });
    expect(links.map(({ card }) => card.id)).toEqual(targets);
    expect(articleIds).toEqual([...targets, pinned]);
  });
});
