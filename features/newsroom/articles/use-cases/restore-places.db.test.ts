import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { deskMessages } from '#messages/desk.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
let frontId: string;
let [story, other] = ['', ''];
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  frontId = (await db().front.findUniqueOrThrow({ where: { slug: 'une' } })).id;
});
beforeEach(async () => {
  await db().frontCard.deleteMany();
  [story, other] = await Promise.all([
    publishReadyStory(chief).then(({ articleId }) => articleId),
    publishReadyStory(chief).then(({ articleId }) => articleId),
  ]);
});

const place = (position: number, articleId: string, endsAt: Date | null = null) =>
  db().frontCard.create({ data: { frontId, position, articleId, endsAt, placedById: chief.userId } });
const withdraw = async () =>
  valueOf(await withdrawArticle({ actor: chief, input: { articleId: story, notice: null } }));
const restore = async () =>
  valueOf(await restoreArticle({ actor: chief, input: { articleId: story } })).places;
const cards = () =>
  db().frontCard.findMany({
    select: { position: true, articleId: true, endsAt: true, placedById: true },
    orderBy: { position: 'asc' },
  });
const version = async () => (await db().front.findUniqueOrThrow({ where: { id: frontId } })).version;

describe('a withdrawn story that is put back', () => {
  it.each([0, 1, 8])('takes its place %i again, as the desk had given it', async (position) => {
    const endsAt = new Date(Date.now() + 3_600_000);
    await place(position, story, endsAt);
    const before = await version();
    await withdraw();
    expect(await cards()).toEqual([]);
    expect(await version()).toBe(before + 1);
    expect(await restore()).toEqual([{ front: 'une', position, became: 'given_back' }]);
    expect(await cards()).toEqual([{ position, articleId: story, endsAt, placedById: chief.userId }]);
    expect(await version()).toBe(before + 2);
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.front('une'));
    const line = await db().journalEntry.findFirstOrThrow({
      where: { subjectId: story, action: 'article.restore' },
    });
    expect(line.after).toMatchObject({ places: [{ position, became: 'given_back' }] });
    expect(await db().leftFrontCard.count()).toBe(0);
  });

  it('leaves a place that another has taken, and says so', async () => {
    await place(0, story);
    await withdraw();
    await place(0, other);
    const places = await restore();
    expect(places).toEqual([{ front: 'une', position: 0, became: 'taken' }]);
    expect(await cards()).toMatchObject([{ position: 0, articleId: other }]);
    expect(deskMessages.publication.restored(places)).toBe(
      'L’article est de nouveau en ligne. Un autre article a pris entre-temps l’ouverture de la une\u00A0: elle ne lui est pas rendue.',
    );
  });

  it('gets no place whose time is over, and none that it never had', async () => {
    await place(4, story, new Date(Date.now() + 60_000));
    await withdraw();
    await db().leftFrontCard.updateMany({ data: { endsAt: new Date(Date.now() - 1_000) } });
    expect(await restore()).toEqual([{ front: 'une', position: 4, became: 'over' }]);
    expect(await cards()).toEqual([]);
    await withdraw();
    expect(await restore()).toEqual([]);
  });

  it('comes back to its last place, after being withdrawn twice', async () => {
    await place(2, story);
    await withdraw();
    await restore();
    await db().frontCard.updateMany({ data: { position: 5 } });
    await withdraw();
    expect(await restore()).toEqual([{ front: 'une', position: 5, became: 'given_back' }]);
  });
});
