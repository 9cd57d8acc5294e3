import { beforeAll, describe, expect, it } from 'vitest';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { systemActor } from '#lib/actor.ts';
import { storyAnnouncedKind } from '#features/newsroom/publishing/story-announcement.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createReadyDraft, publishReadyStory } from '#tests/factories/stories.ts';
import { audit } from '#tests/kill/audit.ts';
import type { Sent } from '#tests/kill/writer.ts';

/** A check that never says no proves nothing: here it is shown every kind of loss. */
const url = process.env.DATABASE_URL ?? '';
const headline = 'Écrit et confirmé';
const texts = ['Premier.', 'Second.'];
let sent: Sent;

beforeAll(async () => {
  const body = { version: 1, blocks: texts.map(newParagraph) } as const;
  const { articleId, revisionId } = await publishReadyStory(systemActor('essai'), {
    headline,
    standfirst: 'Un chapô.',
    body: { ...body, blocks: [...body.blocks] },
  });
  sent = {
    headline,
    standfirst: 'Un chapô.',
    paragraphs: texts,
    kind: 'post',
    articleId,
    revision: revisionId,
  };
});

const check = (changes: Partial<Sent>, unsure: Sent[] = []) =>
  audit(url, { acknowledged: [{ ...sent, ...changes }], unsure });

describe('the audit', () => {
  it('is content with what is there once and whole, and with what was not acknowledged and is not there', async () => {
    const never: Sent = { ...sent, headline: 'Jamais arrivé', articleId: null, revision: null };
    expect(await check({}, [never])).toEqual({ lost: [], doubled: [], torn: [] });
  });

  it('finds what is lost: not there, under another revision, not published', async () => {
    expect((await check({ headline: 'Jamais arrivé' })).lost).toEqual(['Jamais arrivé']);
    expect((await check({ revision: sent.articleId })).lost).toEqual([headline]);
    const draft = await createReadyDraft(systemActor('essai'), { headline: 'Resté brouillon' });
    const changes = { headline: 'Resté brouillon', articleId: draft.articleId, revision: draft.revisionId };
    expect((await check(changes)).lost).toEqual(['Resté brouillon (publication)']);
  });

  it('finds what is torn: a text that is not whole, an article that misses a part', async () => {
    expect((await check({ standfirst: 'Un autre.' })).torn).toEqual([headline]);
    expect((await check({ paragraphs: texts.slice(1) })).torn).toEqual([headline]);
    const unsure = { ...sent, articleId: null, revision: null, paragraphs: ['Premier.'] };
    expect((await check({}, [unsure])).torn).toEqual([headline]);
    await db().articleSearch.deleteMany({ where: { articleId: sent.articleId ?? '' } });
    expect((await check({})).torn).toEqual(['a published article that search does not find (1)']);
    await db().outboxMessage.deleteMany({ where: { kind: storyAnnouncedKind } });
    expect((await check({})).torn.at(-1)).toBe('a publication that the world is not told of (1)');
  });

  it('finds what is there twice, or went out twice', async () => {
    await db().journalEntry.create({
      data: {
        actorKind: 'system',
        action: 'article.publish',
        subjectType: 'article',
        subjectId: sent.articleId,
      },
    });
    expect(await check({})).toMatchObject({ lost: [], doubled: [headline] });
    await createPublished({ headline, standfirst: 'Un chapô.' });
    expect((await check({ kind: 'publish' })).doubled).toEqual([headline]);
  });
});
