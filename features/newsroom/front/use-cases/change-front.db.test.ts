import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { getFrontBoard } from '#features/newsroom/front/data/desk-front.queries.ts';
import { placeArticleSchema } from '#features/newsroom/front/front.schema.ts';
import { freeEndedPlaces } from '#features/newsroom/front/use-cases/free-ended-places.ts';
import { moveCard } from '#features/newsroom/front/use-cases/move-card.ts';
import { placeArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { removeCard } from '#features/newsroom/front/use-cases/remove-card.ts';
import { undoFront } from '#features/newsroom/front/use-cases/undo-front.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
let stories: string[];
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  const published = await Promise.all([1, 2, 3].map(() => publishReadyStory(chief)));
  stories = published.map(({ articleId }) => articleId);
});
beforeEach(async () => {
  await db().frontCard.deleteMany();
  await db().frontRevision.deleteMany();
});

const story = (at: number) => stories[at] ?? '';
const version = async () => (await db().front.findFirstOrThrow()).version;
const front = 'une' as const;
const place = async (position: number, articleId: string, endsAt: Date | null = null) =>
  placeArticle({
    actor: chief,
    input: placeArticleSchema.parse({
      version: await version(),
      position,
      articleId,
      endsAt: endsAt?.toISOString() ?? null,
    }),
  });
const cards = async () =>
  Object.fromEntries(
    (await db().frontCard.findMany()).map(({ position, articleId }) => [
      position,
      stories.indexOf(articleId),
    ]),
  );
const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;

describe('the front', () => {
  it('places, replaces, exchanges, frees, and gives each step back', async () => {
    valueOf(await place(0, story(0)));
    valueOf(await place(3, story(1)));
    expect(await cards()).toEqual({ 0: 0, 3: 1 });
    expect(await lastPurge()).toEqual([tags.front('une')]);
    valueOf(await place(1, story(0)));
    expect(await cards()).toEqual({ 1: 0, 3: 1 });
    valueOf(await moveCard({ actor: chief, input: { front, version: await version(), from: 1, to: 3 } }));
    expect(await cards()).toEqual({ 1: 1, 3: 0 });
    valueOf(await removeCard({ actor: chief, input: { front, version: await version(), position: 1 } }));
    expect(await cards()).toEqual({ 3: 0 });
    const undo = async () => undoFront({ actor: chief, input: { front, version: await version() } });
    const steps = [];
    for (let outcome = await undo(); outcome.ok; outcome = await undo()) steps.push(await cards());
    expect(steps).toEqual([{ 1: 1, 3: 0 }, { 1: 0, 3: 1 }, { 0: 0, 3: 1 }, { 0: 0 }, {}]);
    expect(codeOf(await undo())).toBe('bad_state');
  });

  it('refuses a stale version and overwrites nothing', async () => {
    const seen = await version();
    valueOf(await place(0, story(0)));
    const stale = { front, version: seen, position: 0, articleId: story(1), endsAt: null };
    expect(await placeArticle({ actor: chief, input: stale })).toMatchObject({
      ok: false,
      error: { code: 'conflict', data: { version: seen + 1 } },
    });
    expect(await cards()).toEqual({ 0: 0 });
  });

  it('lets one of two people win who place at the same time', async () => {
    // All three saw the same front: read once, before any of them has changed it.
    const seen = await version();
    const placeSeen = (position: number, articleId: string) =>
      placeArticle({ actor: chief, input: { front, version: seen, position, articleId, endsAt: null } });
    const outcomes = await Promise.all([
      placeSeen(0, story(0)),
      placeSeen(0, story(1)),
      placeSeen(1, story(0)),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('takes published stories only, and hours to come', async () => {
    const draft = await createReadyDraft(chief);
    expect(codeOf(await place(0, draft.articleId))).toBe('invalid');
    expect(codeOf(await place(0, story(0), new Date(Date.now() - 1_000)))).toBe('invalid');
  });

  it('belongs to the chief desk', async () => {
    for (const role of ['section_editor', 'journalist', 'moderator', 'reader'] as const) {
      const actor = await createPerson(role);
      expect(codeOf(await undoFront({ actor, input: { front, version: await version() } }))).toBe(
        'forbidden',
      );
    }
  });

  it('frees a place when its hour is over, by an event that drops the page', async () => {
    const endsAt = new Date(Date.now() + 3_600_000);
    valueOf(await place(0, story(0), endsAt));
    const jobs = await db().$queryRaw<{ run_at: Date }[]>`
      SELECT run_at FROM graphile_worker.jobs WHERE key = ${`front-ends:une:${endsAt.getTime()}`}`;
    expect(jobs).toEqual([{ run_at: endsAt }]);
    const run = () => freeEndedPlaces({ actor: systemActor('essai'), input: {} });
    expect(valueOf(await run()).fronts).toEqual([]);
    await db().frontCard.updateMany({ data: { endsAt: new Date(Date.now() - 1) } });
    expect(valueOf(await run()).fronts).toEqual(['une']);
    expect(await cards()).toEqual({});
    expect(await lastPurge()).toEqual([tags.front('une')]);
  });

  it('does not give a withdrawn story back by undoing', async () => {
    const { articleId } = await publishReadyStory(chief);
    valueOf(await place(0, articleId));
    valueOf(await place(1, story(1)));
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    valueOf(await undoFront({ actor: chief, input: { front, version: await version() } }));
    expect(await db().frontCard.count()).toBe(0);
  });

  it('shows the desk nine places, filled ones told from given ones', async () => {
    const endsAt = new Date(Date.now() + 3_600_000);
    valueOf(await place(2, story(0), endsAt));
    const board = await getFrontBoard({ now: new Date() });
    expect(board.places).toHaveLength(9);
    expect(board.places[2]).toMatchObject({
      isPlaced: true,
      endsAt: endsAt.toISOString(),
      story: { articleId: story(0) },
    });
    expect(board.places[0]).toMatchObject({ isPlaced: false, endsAt: null });
    expect(board.candidates.length).toBeGreaterThanOrEqual(3);
    expect(board).toMatchObject({ version: await version(), canUndo: true });
  });
});
