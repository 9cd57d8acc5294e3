import { beforeAll, expect, it } from 'vitest';
import {
  getDecisionFigures,
  listDayFigures,
  listDayPersonFigures,
  listPersonFigures,
} from '#features/readers/moderation/data/moderation-figures.queries.ts';
import { toFiguresCsv } from '#features/readers/moderation/data/moderation-figures-csv.ts';
import { figuresPeriod } from '#features/readers/moderation/moderation-figures.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

const period = figuresPeriod({ du: '2020-03-28', au: '2020-03-30' }, new Date());
let articleId = '';
let paul: Person;
let lea: Person;

type Made = {
  by: Person;
  at: string;
  waitedSeconds: number;
  kind?: 'approve' | 'refuse' | 'spam' | 'remove';
  statusBefore?: 'waiting' | 'published';
  undoneAt?: Date;
};
async function decide({ by, at, waitedSeconds, kind = 'approve', statusBefore = 'waiting', undoneAt }: Made) {
  const decidedAt = new Date(at);
  const commentId = await createComment({ articleId, status: 'waiting' });
  const createdAt = new Date(decidedAt.getTime() - waitedSeconds * 1_000);
  await db().comment.update({ where: { id: commentId }, data: { createdAt } });
  const decidedById = by.userId;
  await db().commentDecision.create({
    data: { commentId, kind, statusBefore, decidedById, decidedAt, ...(undoneAt && { undoneAt }) },
  });
}

beforeAll(async () => {
  articleId = (await createPublished()).article.id;
  [paul, lea] = [await createPerson('moderator'), await createPerson('moderator')];
  // The clock goes forward in Paris on the 29th: this is its last hour, and the next is the 30th's first.
  await decide({ by: paul, at: '2020-03-29T21:59:59Z', waitedSeconds: 60 });
  await decide({ by: paul, at: '2020-03-29T22:00:00Z', waitedSeconds: 120, kind: 'spam' });
  await decide({ by: lea, at: '2020-03-30T10:00:00Z', waitedSeconds: 600, kind: 'refuse' });
  await decide({
    by: lea,
    at: '2020-03-30T11:00:00Z',
    waitedSeconds: 1_000_000,
    kind: 'remove',
    statusBefore: 'published',
  });
  await decide({ by: lea, at: '2020-03-30T12:00:00Z', waitedSeconds: 5, undoneAt: new Date() });
  await decide({ by: lea, at: '2020-03-30T22:00:00Z', waitedSeconds: 5 });
});

it('counts what stands, and takes the median of what waited', async () => {
  expect(await getDecisionFigures(period)).toEqual({
    total: 4,
    approve: 1,
    refuse: 1,
    spam: 1,
    remove: 1,
    medianSeconds: 120,
  });
  const empty = figuresPeriod({ du: '2019-01-01', au: '2019-01-01' }, new Date());
  expect(await getDecisionFigures(empty)).toMatchObject({ total: 0, medianSeconds: null });
});

it('counts each moderator’s own', async () => {
  const people = await listPersonFigures(period);
  expect(new Map(people.map(({ name, ...own }) => [name, own]))).toEqual(
    new Map([
      [
        lea.name,
        { userId: lea.userId, total: 2, approve: 0, refuse: 1, spam: 0, remove: 1, medianSeconds: 600 },
      ],
      [
        paul.name,
        { userId: paul.userId, total: 2, approve: 1, refuse: 0, spam: 1, remove: 0, medianSeconds: 90 },
      ],
    ]),
  );
});

it('counts by the newspaper’s days, also those without a decision', async () => {
  expect((await listDayFigures(period)).map(({ day, total }) => [day.day, total])).toEqual([
    [28, 0],
    [29, 1],
    [30, 3],
  ]);
});

it('writes them for spreadsheets, one line a day and moderator', async () => {
  const [, ...lines] = toFiguresCsv(await listDayPersonFigures(period)).split('\r\n');
  expect(lines.toSorted()).toEqual(
    [
      `2020-03-29;${paul.name};1;0;0;0;1;60`,
      `2020-03-30;${lea.name};0;1;0;1;2;600`,
      `2020-03-30;${paul.name};0;0;1;0;1;120`,
      '',
    ].toSorted(),
  );
});
