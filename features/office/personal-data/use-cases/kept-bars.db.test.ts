import { beforeAll, expect, it } from 'vitest';
import { getStandingBar, listSanctions } from '#features/readers/comments/data/sanction.queries.ts';
import type { SanctionKind } from '#features/readers/comments/sanctions.ts';
import { sanctionReaderSchema } from '#features/readers/reports/sanctions.schema.ts';
import { confirmAuthor } from '#features/readers/comments/use-cases/confirm-author.ts';
import { forgetKeptBars } from '#features/readers/comments/use-cases/forget-kept-bars.ts';
import { liftSanction } from '#features/readers/reports/use-cases/lift-sanction.ts';
import { sanctionReader } from '#features/readers/reports/use-cases/sanction-reader.ts';
import { eraseAccount } from '#features/office/personal-data/use-cases/erase-accounts.ts';
import { requestDeletion } from '#features/office/personal-data/use-cases/request-deletion.ts';
import type { Person } from '#lib/actor.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

const dayMs = 86_400_000;
const reason = 'Vous insultez les autres.';
let moderator: Person;
beforeAll(async () => {
  moderator = await createPerson('moderator');
});

const newAddress = (): string => `${uniqueWord()}@essai.test`;
async function accountOf(email: string): Promise<Person> {
  const person = await createPerson('reader');
  await db().user.update({ where: { id: person.userId }, data: { email, emailVerified: new Date() } });
  return person;
}
const sanction = async (userId: string, kind: SanctionKind) =>
  valueOf(
    await sanctionReader({
      actor: moderator,
      input: sanctionReaderSchema.parse({ userId, kind, reason, ...(kind === 'silence' && { hours: 720 }) }),
    }),
  );
async function deleted({ userId, ...person }: Person): Promise<Date> {
  const { sessionId } = await insertSession({ userId, address: null, userAgent: null });
  const actor = { ...person, userId, sessionId };
  const input = { currentPassword: undefined, texts: 'keep' as const };
  const { dueAt } = valueOf(await requestDeletion({ actor, input }));
  expect(await eraseAccount(userId, dueAt)).toBe(true);
  return dueAt;
}
const rows = () => db().keptBar.findMany();

it.each(['ban', 'silence'] as const)(
  'a %s holds again for whoever deletes the account and signs up with the same address',
  async (kind) => {
    const email = newAddress();
    const first = await accountOf(email);
    await sanction(first.userId, kind);
    const [imposed] = await listSanctions(first.userId);
    await deleted(first);
    // Whose it was, and why, stand in no clear word.
    for (const word of [email, reason, first.userId])
      expect(JSON.stringify(await rows())).not.toContain(word);

    const second = await accountOf(email);
    await confirmAuthor(second.userId);
    expect(await listSanctions(second.userId)).toMatchObject([
      {
        kind,
        reason: expect.stringMatching(/même adresse.*Vous insultez les autres\.$/) as string,
        imposedAt: imposed?.imposedAt,
        imposedBy: moderator.name,
        endsAt: imposed?.endsAt,
        liftedAt: null,
      },
    ]);
    const told = await db().outboxMessage.findMany({
      where: { kind: 'notice.send', payload: { path: ['to', 'userIds'], equals: [second.userId] } },
    });
    expect(JSON.stringify(told)).toContain(reason);
    expect(
      await db().journalEntry.count({ where: { subjectId: second.userId, action: `reader.${kind}` } }),
    ).toBe(1);
    // A second delivery of the same message imposes nothing twice.
    await confirmAuthor(second.userId);
    expect(await listSanctions(second.userId)).toHaveLength(1);

    // It goes on being told once, however often the account is opened anew; a moderator may lift it.
    await deleted(second);
    const third = await accountOf(email);
    await confirmAuthor(third.userId);
    const [again] = await listSanctions(third.userId);
    expect(again?.reason.match(/même adresse/g)).toHaveLength(1);
    valueOf(await liftSanction({ actor: moderator, input: { sanctionId: again?.id ?? '' } }));
    await deleted(third);
    const fourth = await accountOf(email);
    await confirmAuthor(fourth.userId);
    expect(await listSanctions(fourth.userId)).toEqual([]);
  },
);

it('a warning, a bar that is over and another address leave nothing', async () => {
  const [warned, silenced, banned] = [newAddress(), newAddress(), newAddress()];
  const before = (await rows()).length;
  const first = await accountOf(warned);
  await sanction(first.userId, 'warning');
  await deleted(first);
  const second = await accountOf(silenced);
  const { sanctionId } = await sanction(second.userId, 'silence');
  const past = new Date(Date.now() - 1_000);
  await db().readerSanction.update({ where: { id: sanctionId }, data: { endsAt: past } });
  await deleted(second);
  expect(await rows()).toHaveLength(before);
  const third = await accountOf(banned);
  await sanction(third.userId, 'ban');
  await deleted(third);
  const other = await accountOf(newAddress());
  await confirmAuthor(other.userId);
  expect(await getStandingBar(other.userId, new Date())).toBeNull();
});

it('is forgotten at its end, or after as many months as the settings say, and holds for nobody by then', async () => {
  const [banned, silenced] = [newAddress(), newAddress()];
  const [first, second] = [await accountOf(banned), await accountOf(silenced)];
  await sanction(first.userId, 'ban');
  await sanction(second.userId, 'silence');
  const since = await deleted(first);
  await deleted(second);
  const [one] = await rows().then((kept) => kept.filter(({ endsAt }) => endsAt === null).slice(-1));
  await forgetKeptBars(new Date(since.getTime() + 31 * dayMs));
  const left = await rows();
  expect(left.every(({ endsAt }) => endsAt === null)).toBe(true);
  expect(left.map(({ mark }) => mark)).toContain(one?.mark);
  // Beyond its term it is not taken up, though no night has come.
  await db().keptBar.updateMany({ data: { keptSince: new Date(Date.now() - 37 * 31 * dayMs) } });
  const late = await accountOf(banned);
  await confirmAuthor(late.userId);
  expect(await getStandingBar(late.userId, new Date())).toBeNull();
  await forgetKeptBars(new Date());
  expect(await rows()).toEqual([]);
});
