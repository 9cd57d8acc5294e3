import { beforeAll, describe, expect, it } from 'vitest';
import { thinRevisionsJob } from '#features/newsroom/writing/jobs/thin-revisions.job.ts';
import { createPreviewLink } from '#features/newsroom/writing/use-cases/create-preview-link.ts';
import { nameRevision } from '#features/newsroom/writing/use-cases/name-revision.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

/** A draft with an automatic save of each of these ages (milliseconds), oldest first; the newest is its working copy. */
async function draftWithSaves(ages: number[]): Promise<{ articleId: string; ids: string[] }> {
  const { articleId, revisionId } = await createReadyDraft(chief);
  const {
    id: _id,
    number: _number,
    body,
    bylines,
    leadPicture: _picture,
    ...row
  } = await db().revision.findUniqueOrThrow({ where: { id: revisionId } });
  const now = Date.now();
  const rows = await db().revision.createManyAndReturn({
    data: ages.map((age, at) => ({
      ...row,
      body: body as object,
      bylines: bylines as object[],
      number: at + 2,
      createdAt: new Date(now - age),
    })),
    select: { id: true },
  });
  const ids = rows.map(({ id }) => id);
  await db().article.update({ where: { id: articleId }, data: { workingRevisionId: ids.at(-1) ?? null } });
  await db().revision.delete({ where: { id: revisionId } });
  return { articleId, ids };
}

const run = () => thinRevisionsJob.run({ payload: {}, signal: new AbortController().signal });
const savesLeft = async (articleId: string): Promise<Date[]> => {
  const rows = await db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
  return rows.map(({ createdAt }) => createdAt);
};
const ageOf = (save: Date, unit: number): number => Math.round((Date.now() - save.getTime()) / unit);
const agesLeft = async (articleId: string, unit: number): Promise<number[]> =>
  (await savesLeft(articleId)).map((save) => ageOf(save, unit));

describe('thinning', () => {
  it('keeps the last hour whole, one save in ten minutes for a day, one a day for thirty days, then none', async () => {
    const everyMinute = (from: number, to: number) =>
      Array.from({ length: (from - to) / minute }, (_, at) => from - at * minute);
    const { articleId } = await draftWithSaves([
      ...Array.from({ length: 120 }, (_, at) => 45 * day - at * 6 * hour),
      ...everyMinute(5 * hour, 0),
    ]);
    await run();
    const left = await agesLeft(articleId, minute);
    expect(left.filter((age) => age < 60).length).toBeGreaterThanOrEqual(59);
    const tens = left.filter((age) => age >= 61 && age < 24 * 60);
    // Four hours hold 24 spans of ten minutes, and parts of two more.
    expect(tens.length).toBeGreaterThanOrEqual(23);
    expect(tens.length).toBeLessThanOrEqual(26);
    const days = left.filter((age) => age >= 24 * 60);
    expect(Math.max(...days)).toBeLessThanOrEqual(30 * 24 * 60);
    // By the instants themselves: an age in whole minutes may lie on the other side of midnight.
    const dates = (await savesLeft(articleId))
      .filter((save) => ageOf(save, minute) >= 24 * 60)
      .map((save) => new Intl.DateTimeFormat('fr', { timeZone: 'Europe/Paris' }).format(save));
    expect(new Set(dates).size).toBe(dates.length);
    expect(dates.length).toBeGreaterThanOrEqual(14);
    await run();
    expect((await agesLeft(articleId, minute)).length).toBe(left.length);
  });

  it('never takes what is worked on, live, planned, named, or pointed to', async () => {
    const old = Array.from({ length: 8 }, (_, at) => 60 * day + (8 - at) * minute);
    const { articleId, ids } = await draftWithSaves(old);
    const [pinned, named, corrected, previous, remarked, noted, free, working] = ids;
    valueOf(
      await createPreviewLink({
        actor: chief,
        input: { articleId, revisionId: pinned ?? '', hours: 24, isPinned: true },
      }),
    );
    valueOf(
      await nameRevision({ actor: chief, input: { articleId, revisionId: named ?? '', name: 'À garder' } }),
    );
    await db().correction.create({
      data: {
        articleId,
        type: 'correction',
        text: 'Une date était fausse.',
        revisionId: corrected ?? '',
        previousRevisionId: previous ?? '',
      },
    });
    await db().reviewComment.create({
      data: { articleId, revisionId: remarked ?? '', text: 'À vérifier', authorName: 'Inès' },
    });
    await db().revision.update({ where: { id: noted ?? '' }, data: { workflowNote: 'À reprendre' } });
    const live = await publishReadyStory(chief);
    await db().revision.update({
      where: { id: live.revisionId },
      data: { kind: 'autosave', createdAt: new Date(Date.now() - 90 * day) },
    });
    await run();
    const left = await db().revision.findMany({ where: { articleId }, select: { id: true } });
    expect(new Set(left.map(({ id }) => id))).toEqual(new Set(ids.filter((id) => id !== free)));
    expect(left.map(({ id }) => id)).toContain(working);
    expect(await db().revision.count({ where: { id: live.revisionId } })).toBe(1);
  });
});
