import { beforeAll, describe, expect, it } from 'vitest';
import { getModelFigures, getSpamModel } from '#features/readers/spam-filter/data/spam-model.queries.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { learnFromModerators } from '#features/readers/spam-filter/use-cases/learn-from-moderators.ts';
import { anonymous, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { newCandidate, openPorts, settingsWith } from '#tests/factories/candidates.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

const system = systemActor('essai');
const learnNow = () => learnFromModerators({ actor: system, input: null });
let articleId: string;
let authorId: string;
let decided = 0;

/** Comments that a moderator has decided on, one a second. */
async function decide(kind: 'approve' | 'spam' | 'refuse', count: number, text: (at: number) => string) {
  for (let at = 0; at < count; at += 1) {
    decided += 1;
    const commentId = await createComment({ articleId, authorId, status: 'waiting', text: text(decided) });
    const decidedAt = new Date(Date.UTC(2026, 0, 1) + decided * 1_000);
    await db().commentDecision.create({ data: { commentId, kind, statusBefore: 'waiting', decidedAt } });
  }
}
const pest = (at: number) => `Des zarbulons bien frais, maison numéro ${at}, voilà ce que nous avons.`;
const honest = (at: number) =>
  `On attend depuis ${at} mois que quelqu’un s’occupe enfin de la gare du quartier.`;
const judged = (text: string) =>
  judge(newCandidate({ text }), openPorts({ model: getSpamModel, settings: settingsWith() }));

beforeAll(async () => {
  articleId = (await createPublished()).article.id;
  authorId = (await createPerson('reader')).userId;
});

describe('the newspaper’s own model', () => {
  it('is learned by the worker alone', async () => {
    const editor = await createPerson('moderator');
    for (const actor of [anonymous, editor])
      expect(await learnFromModerators({ actor, input: null })).toMatchObject({ ok: false });
  });

  it('learns nothing from nothing', async () => {
    expect(await learnNow()).toEqual({ ok: true, value: { version: null } });
    expect(await getSpamModel()).toBeNull();
    expect(await getModelFigures()).toBeNull();
  });

  it('is silent below thirty of each, and what was refused for another reason does not count', async () => {
    await decide('approve', 40, honest);
    await decide('spam', 29, pest);
    await decide('refuse', 10, pest);
    expect(await learnNow()).toEqual({ ok: true, value: { version: 1 } });
    expect(await getModelFigures()).toMatchObject({ spamCount: 29, honestCount: 40 });
    const verdict = await judged(pest(999));
    expect(verdict.reasons).toEqual([]);
    expect(verdict.score).toBeGreaterThan(0.5);
  });

  it('speaks from thirty of each on, with its reasons, its version and how well it does', async () => {
    await decide('spam', 6, pest);
    expect(await learnNow()).toEqual({ ok: true, value: { version: 2 } });
    const verdict = await judged(pest(999));
    expect(verdict).toMatchObject({ outcome: 'waiting', reasons: [{ step: 'model' }] });
    expect(verdict.reasons[0]?.words).toMatch(/version 2.*zarbulons.*\+\d,\d/);
    expect(await judged(honest(999))).toMatchObject({ outcome: 'published' });
    expect(await getModelFigures()).toMatchObject({
      version: 2,
      heldSpam: 7,
      heldHonest: 8,
      recall: 1,
      falsePositives: 0,
    });
    const line = await db().journalEntry.findFirst({
      where: { action: 'comment.model_learned', subjectId: '2' },
    });
    expect(line).toMatchObject({ actorName: 'essai', after: { spamCount: 35, honestCount: 40 } });
  });

  it('is not learned again without a new decision', async () => {
    expect(await learnNow()).toEqual({ ok: true, value: { version: null } });
  });

  it('forgets a decision that was taken back, and words that were deleted', async () => {
    const [first] = await db().commentDecision.findMany({ where: { kind: 'spam' }, take: 1 });
    await db().commentDecision.update({ where: { id: first?.id ?? '' }, data: { undoneAt: new Date() } });
    const [second] = await db().commentDecision.findMany({
      where: { kind: 'spam', undoneAt: null },
      take: 1,
    });
    await db().comment.update({
      where: { id: second?.commentId ?? '' },
      data: { text: '', status: 'deleted' },
    });
    await decide('approve', 1, honest);
    await learnNow();
    expect(await getModelFigures()).toMatchObject({ version: 3, spamCount: 33, honestCount: 41 });
  });
});
