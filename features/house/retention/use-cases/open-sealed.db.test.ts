import { beforeAll, describe, expect, it } from 'vitest';
import { postCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { postComment } from '#features/readers/comments/use-cases/post-comment.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { eraseAccount } from '#features/office/personal-data/use-cases/erase-accounts.ts';
import { requestDeletion } from '#features/office/personal-data/use-cases/request-deletion.ts';
import { monthsBefore } from '#features/house/retention/retention.ts';
import type { SoughtKind } from '#features/house/retention/sealed-records.ts';
import { openSealedSchema } from '#features/house/retention/sealed-records.schema.ts';
import { eraseSealed } from '#features/house/retention/use-cases/erase-sealed.ts';
import { openSealed } from '#features/house/retention/use-cases/open-sealed.ts';
import { sealClosedAccount, sealConnection } from '#features/house/retention/use-cases/seal-records.ts';
import { type Actor, anonymous, type Person, roles, systemActor } from '#lib/actor.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let articleId = '';
let administrator: Person;
beforeAll(async () => {
  const { article } = await createPublished({ sectionId: (await createSection()).id });
  articleId = article.id;
  await db().article.update({ where: { id: articleId }, data: { firstPublishedAt: new Date() } });
  administrator = await createPerson('administrator');
});

const asked = (sought: SoughtKind, value: string) =>
  openSealedSchema.parse({
    reference: 'PV 2026/0417',
    reason: 'Menaces, art. 222-17 du code pénal',
    sought,
    value,
  });
const open = async (sought: SoughtKind, value: string) =>
  valueOf(await openSealed({ actor: administrator, input: asked(sought, value) }));
const newAddress = () => `2001:db8:${uniqueWord().slice(0, 4)}::${uniqueWord().slice(0, 3)}`;

/** Somebody writes, from an address of their own; the comment's id. */
async function written(reader: Person, address: string): Promise<string> {
  const now = new Date();
  // Nobody writes twice within three seconds; here somebody does.
  await db().rateLimit.deleteMany({});
  const text = Array.from({ length: 12 }, () => uniqueWord()).join(' ');
  const formToken = issueFormToken(articleId, new Date(now.getTime() - 60_000));
  const posted = valueOf(
    await postComment({
      actor: reader,
      input: postCommentSchema.parse({ id: articleId, text, formToken }),
      sender: {
        addressPrefix: `${address.split('::')[0]}::/64`,
        userAgent: 'Firefox',
        referrer: null,
        isForm: true,
        connection: { address, port: 51_413, userAgent: 'Firefox' },
      },
      now,
    }),
  );
  if (posted.kind !== 'comment') throw new Error('not posted');
  return posted.id;
}

const sealedRows = () =>
  db().$queryRaw<
    { kind: string; handles: string[]; sealed: string }[]
  >`SELECT kind, handles, sealed FROM sealed_records`;

describe('what is put under seal', () => {
  it('is the whole address of a comment, which nothing else keeps', async () => {
    const reader = await createPerson('reader');
    const address = newAddress();
    const commentId = await written(reader, address);
    const { records, accounts } = await open(
      'comment',
      `https://journal.example/monde/une-crue/commentaires?fil=${reader.userId}#commentaire-${commentId}`,
    );
    expect(records.map(({ content }) => content)).toMatchObject([
      {
        kind: 'connection',
        operation: 'comment_post',
        userId: reader.userId,
        commentId,
        address,
        port: 51_413,
      },
    ]);
    expect(accounts).toMatchObject([{ userId: reader.userId, name: reader.name }]);
    // In the database it stands in no clear word, anywhere.
    expect(JSON.stringify(await sealedRows())).not.toContain(address);
    const { addressPrefix } = await db().commentOrigin.findUniqueOrThrow({ where: { commentId } });
    expect(addressPrefix).not.toContain(address);
  });

  it('is found by account, name, mail and address, each with what it asks for alone', async () => {
    const reader = await createPerson('reader');
    const { email } = await db().user.findUniqueOrThrow({ where: { id: reader.userId } });
    const [first, second] = [newAddress(), newAddress()];
    const one = await written(reader, first);
    const two = await written(reader, second);
    for (const [sought, value] of [
      ['account', reader.userId],
      ['name', reader.name.toUpperCase()],
      ['mail', email.toUpperCase()],
    ] as const) {
      const { records, accounts } = await open(sought, value);
      expect(
        records.map(({ content }) => content?.kind),
        sought,
      ).toEqual(['connection', 'connection']);
      expect(
        accounts.map(({ userId }) => userId),
        sought,
      ).toEqual([reader.userId]);
    }
    // Of one comment, not of the others; of an address, no account.
    const { records } = await open('comment', one);
    expect(JSON.stringify(records)).not.toContain(two);
    expect(await open('address', second)).toMatchObject({
      records: [{ content: { commentId: two } }],
      accounts: [],
    });
    expect(await open('address', '192.0.2.200')).toEqual({ records: [], accounts: [] });
  });

  it('tells who wrote a comment after the account is gone', async () => {
    const reader = await createPerson('reader');
    const { email } = await db().user.findUniqueOrThrow({ where: { id: reader.userId } });
    await transaction(reader, ({ journal }) =>
      journal({
        action: 'person.renamed',
        subjectType: 'user',
        subjectId: reader.userId,
        before: { name: 'Nom d’avant' },
        after: { name: reader.name },
      }),
    );
    const commentId = await written(reader, newAddress());
    const { sessionId } = await insertSession({ userId: reader.userId, address: null, userAgent: null });
    const actor = { ...reader, sessionId };
    const { dueAt } = valueOf(
      await requestDeletion({ actor, input: { currentPassword: undefined, texts: 'remove' } }),
    );
    expect(await eraseAccount(reader.userId, dueAt)).toBe(true);
    const { records, accounts } = await open('comment', commentId);
    expect(accounts).toEqual([]);
    expect(records.map(({ content }) => content)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'connection', commentId }),
        { kind: 'identity', userId: reader.userId, email },
        expect.objectContaining({
          kind: 'account',
          names: [reader.name, 'Nom d’avant'],
          closedAt: dueAt.toISOString(),
        }),
      ]),
    );
    expect((await open('mail', email)).records.length).toBeGreaterThan(1);
    expect((await open('name', 'nom d’AVANT')).records.length).toBeGreaterThan(1);
  });
});

describe('who opens it', () => {
  const tryAs = async (actor: Actor) =>
    codeOf(await openSealed({ actor, input: asked('address', '192.0.2.1') }));

  it('is an administrator with a second factor, from a session', async () => {
    for (const role of roles.filter((one) => one !== 'administrator')) {
      expect(await tryAs(await createPerson(role)), role).toBe('forbidden');
    }
    const actor = administrator;
    expect((await openSealed({ actor, input: asked('address', '192.0.2.1') })).ok).toBe(true);
    expect(await tryAs({ ...administrator, via: 'token' })).toBe('forbidden');
    for (const other of [anonymous, systemActor('essai')]) expect(await tryAs(other)).toBe('forbidden');
    const without = await createPerson('administrator');
    await db().user.update({ where: { id: without.userId }, data: { secondFactorAt: null } });
    expect(await tryAs(without)).toBe('second_factor_needed');
  });

  it('leaves each reading in the journal, with its reference and reason, and no name', async () => {
    const lines = () =>
      db().journalEntry.findMany({ where: { action: 'sealed.opened' }, orderBy: { id: 'asc' } });
    const before = (await lines()).length;
    await open('mail', 'personne@essai.test');
    const after = await lines();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({
      actorId: administrator.userId,
      subjectId: null,
      after: { reference: 'PV 2026/0417', reason: 'Menaces, art. 222-17 du code pénal', sought: 'mail' },
    });
    expect(JSON.stringify(after)).not.toContain('personne@essai.test');
  });

  it.each([
    ['reference', { reference: ' ' }],
    ['reason', { reason: 'parce que' }],
    ['value', { value: '' }],
  ])('needs a %s', (field, given) => {
    const whole = { reference: 'PV 1', reason: 'Une raison suffisante', sought: 'mail', value: 'a@b.fr' };
    expect(openSealedSchema.safeParse({ ...whole, ...given }).error?.issues[0]?.path).toEqual([field]);
  });

  it('needs the id of a comment or an account', async () => {
    const outcome = await openSealed({ actor: administrator, input: asked('comment', 'celui d’hier') });
    expect(outcome).toMatchObject({ error: { code: 'invalid', fields: { value: expect.any(String) } } });
  });
});

describe('its end', () => {
  it('comes at the term of each kind, to the day', async () => {
    const now = new Date('2031-03-15T04:00:00Z');
    const [userId, fresh] = [crypto.randomUUID(), crypto.randomUUID()];
    const seal = (id: string, months: { closed: number; connected: number }, late = 0) =>
      transaction(systemActor('essai'), async (work) => {
        const closedAt = new Date(monthsBefore(now, months.closed).getTime() + late);
        const dates = { openedAt: closedAt, confirmedAt: null, closedAt };
        await sealClosedAccount(work, { userId: id, email: `${id}@essai.test`, names: ['X'], ...dates });
        await sealConnection(work, {
          operation: 'sign_up',
          userId: id,
          commentId: null,
          connection: { address: '192.0.2.9', port: null, userAgent: null },
          at: new Date(monthsBefore(now, months.connected).getTime() + late),
        });
      });
    const kindsOf = async (id: string) =>
      (await open('account', id)).records
        .map(({ content }) => content?.kind ?? '')
        .toSorted((one, other) => one.localeCompare(other));
    await seal(userId, { closed: 12, connected: 12 }, -1);
    await seal(fresh, { closed: 12, connected: 12 }, 0);
    await eraseSealed(now);
    // A year and a moment: the identity stays five years.
    expect(await kindsOf(userId)).toEqual(['identity']);
    expect(await kindsOf(fresh)).toEqual(['account', 'connection', 'identity']);
    await eraseSealed(new Date('2035-03-15T03:00:00Z'));
    expect(await kindsOf(userId)).toEqual(['identity']);
    await eraseSealed(new Date('2035-03-15T05:00:00Z'));
    expect(await kindsOf(userId)).toEqual([]);
    expect(await kindsOf(fresh)).toEqual([]);
  });

  it.each([
    ['2026-03-31T10:00:00Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2028-02-29T10:00:00Z', 12, '2027-02-28T10:00:00.000Z'],
    ['2026-11-26T10:00:00Z', 60, '2021-11-26T10:00:00.000Z'],
  ])('counts months as calendars do: %s less %i', (from, months, to) => {
    expect(monthsBefore(new Date(from), months).toISOString()).toBe(to);
  });
});
