import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listThreads } from '#features/readers/comments/data/comment.queries.ts';
import { insertVote } from '#features/readers/comments/data/posting.store.ts';
import { getDeletionOf } from '#features/office/personal-data/data/deletion.queries.ts';
import { cancelDeletion } from '#features/office/personal-data/use-cases/cancel-deletion.ts';
import { eraseAccount, eraseDueAccounts } from '#features/office/personal-data/use-cases/erase-accounts.ts';
import { exportFileKey } from '#features/office/personal-data/use-cases/export-file.ts';
import { makeExport } from '#features/office/personal-data/use-cases/make-export.ts';
import { requestDeletion } from '#features/office/personal-data/use-cases/request-deletion.ts';
import { requestExport } from '#features/office/personal-data/use-cases/request-export.ts';
import { isDisplayNameTaken } from '#features/house/accounts/data/sign-up.queries.ts';
import { nameKeyOf } from '#features/house/accounts/display-name.ts';
import { anonymous, type Person, type Role, systemActor } from '#lib/actor.ts';
import { hashPassword } from '#server/auth/password.ts';
import { findLiveSession, insertSession } from '#server/auth/session.store.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { appealOf, createSaid, removeSaid, report } from '#tests/factories/reports.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

const hourMs = 3_600_000;
let articleId = '';
let passwordHash = '';
const password = 'un cheval très correct';
beforeAll(async () => {
  articleId = (await createPublished({ sectionId: (await createSection()).id })).article.id;
  passwordHash = await hashPassword(password);
});

type Reader = Person & { token: string; email: string };
async function newReader(role: Role | null = null): Promise<Reader> {
  const person = await createPerson(role ?? 'reader');
  const name = `Zélie ${uniqueWord()}`;
  const { email } = await db().user.update({
    where: { id: person.userId },
    data: { passwordHash, name, nameKey: nameKeyOf(name), emailVerified: new Date() },
  });
  const { token, sessionId } = await insertSession({
    userId: person.userId,
    address: null,
    userAgent: null,
    mfaAt: new Date(),
  });
  return { ...person, name, sessionId, token, email };
}

const ask = (reader: Reader, texts: 'keep' | 'remove' = 'keep', now = new Date()) =>
  requestDeletion({ actor: reader, input: { currentPassword: undefined, texts }, now });

/** Asked for, and done when its hour has come. */
async function erased(reader: Reader, texts: 'keep' | 'remove' = 'keep'): Promise<void> {
  const { dueAt } = valueOf(await ask(reader, texts));
  expect(await eraseAccount(reader.userId, dueAt)).toBe(true);
}

const countsOf = async (): Promise<number> =>
  (await db().article.findUniqueOrThrow({ where: { id: articleId } })).commentCount;

describe('to ask for it', () => {
  it('leaves a day, writes a mail with the way back, and is one at a time', async () => {
    const reader = await newReader();
    const now = new Date();
    const { dueAt } = valueOf(await ask(reader, 'keep', now));
    expect(dueAt.getTime() - now.getTime()).toBe(24 * hourMs);
    const mails = await db().outboxMessage.findMany({
      where: { kind: 'notice.send', payload: { path: ['to', 'userIds'], equals: [reader.userId] } },
    });
    expect(mails).toHaveLength(1);
    expect(mails[0]?.payload).toMatchObject({ action: { path: '/compte/donnees' } });
    expect(codeOf(await ask(reader, 'remove', now))).toBe('bad_state');
    expect(await getDeletionOf(reader.userId)).toMatchObject({ removesTexts: false, dueAt });
  });

  it('asks a session that is not fresh for the password', async () => {
    const reader = await newReader();
    const later = new Date(Date.now() + 16 * 60_000);
    const call = (currentPassword: string | undefined) =>
      requestDeletion({ actor: reader, input: { currentPassword, texts: 'keep' }, now: later });
    for (const wrong of [undefined, 'autre chose encore']) {
      expect(await call(wrong)).toMatchObject({
        error: { code: 'invalid', fields: { currentPassword: expect.any(String) } },
      });
    }
    expect(await getDeletionOf(reader.userId)).toBeNull();
    expect((await call(password)).ok).toBe(true);
  });

  it.each(['contributor', 'moderator', 'administrator'] as const)(
    'is refused to a %s, who is told why',
    async (role) => {
      const outcome = await ask(await newReader(role));
      expect(outcome).toMatchObject({
        error: { code: 'forbidden', detail: expect.stringContaining('administrateur') },
      });
    },
  );

  it('is refused to whoever signs, by the name of the signature', async () => {
    const reader = await newReader();
    const author = await createAuthor();
    await db().author.update({ where: { id: author.id }, data: { userId: reader.userId } });
    expect(await ask(reader)).toMatchObject({
      error: { code: 'forbidden', detail: expect.stringContaining(author.name) },
    });
  });

  it('is nobody else’s: no stranger, no key, no session that is gone', async () => {
    const key: Person = { ...(await createPerson('reader')), via: 'token' };
    for (const actor of [anonymous, systemActor('essai'), key]) {
      expect(
        codeOf(await requestDeletion({ actor, input: { currentPassword: password, texts: 'keep' } })),
      ).toBe('not_signed_in');
      expect(codeOf(await cancelDeletion({ actor }))).toBe('not_signed_in');
    }
    const reader = await newReader();
    await db().session.deleteMany({ where: { userId: reader.userId } });
    expect((await ask(reader)).ok).toBe(false);
  });
});

describe('to change one’s mind', () => {
  it('keeps everything', async () => {
    const reader = await newReader();
    const { dueAt } = valueOf(await ask(reader));
    valueOf(await cancelDeletion({ actor: reader }));
    expect(codeOf(await cancelDeletion({ actor: reader }))).toBe('bad_state');
    expect(await eraseAccount(reader.userId, dueAt)).toBe(false);
    expect((await findLiveSession(reader.token))?.person.userId).toBe(reader.userId);
  });

  it('is possible to the last moment', async () => {
    const reader = await newReader();
    const { dueAt } = valueOf(await ask(reader));
    expect(await eraseAccount(reader.userId, new Date(dueAt.getTime() - 1))).toBe(false);
    expect(await db().user.count({ where: { id: reader.userId } })).toBe(1);
  });
});

describe('when its hour has come', () => {
  it('keeps the shape of threads and the counts, and no name', async () => {
    const [reader, other] = [await newReader(), await newReader()];
    const before = await countsOf();
    const opening = await createComment({ articleId, authorId: reader.userId, text: 'J’ouvre le fil.' });
    const answer = await createComment({
      articleId,
      authorId: other.userId,
      parentId: opening,
      text: 'Je réponds.',
    });
    const back = await createComment({
      articleId,
      authorId: reader.userId,
      parentId: opening,
      repliesToId: answer,
      text: 'Et moi aussi.',
    });
    const waiting = await createComment({
      articleId,
      authorId: reader.userId,
      status: 'waiting',
      text: 'Pas vu.',
    });
    const shapeOf = async () =>
      (
        await db().comment.findMany({
          where: { id: { in: [opening, answer, back] } },
          orderBy: { id: 'asc' },
        })
      ).map(({ id, parentId, repliesToId, status, text, replyCount }) => ({
        id,
        parentId,
        repliesToId,
        status,
        text,
        replyCount,
      }));
    const shape = await shapeOf();
    await erased(reader);
    expect(await shapeOf()).toEqual(shape);
    expect(await countsOf()).toBe(before + 3);
    expect(await db().comment.count({ where: { authorId: reader.userId } })).toBe(0);
    expect(await db().comment.findUnique({ where: { id: waiting } })).toMatchObject({
      status: 'deleted',
      text: '',
    });
    const threads = JSON.stringify(
      await listThreads({ articleId, order: 'newest', size: 50, replies: 10, from: { skip: 0 } }),
    );
    expect(threads).toContain(opening);
    expect(threads).not.toContain(reader.name);
  });

  it('takes the words too when that was wanted, and keeps the places that others answered', async () => {
    const [reader, other] = [await newReader(), await newReader()];
    const before = await countsOf();
    const opening = await createComment({ articleId, authorId: reader.userId, text: 'Un mot à oublier.' });
    const answer = await createComment({
      articleId,
      authorId: other.userId,
      parentId: opening,
      text: 'Je réponds.',
    });
    await erased(reader, 'remove');
    expect(await db().comment.findUnique({ where: { id: opening } })).toMatchObject({
      status: 'deleted',
      text: '',
      replyCount: 1,
    });
    expect(await db().comment.findUnique({ where: { id: answer } })).toMatchObject({
      parentId: opening,
      status: 'published',
    });
    expect(await countsOf()).toBe(before + 1);
  });

  it('takes back what they judged, and the counts follow', async () => {
    const reader = await newReader();
    const liked = await createComment({ articleId });
    await db().$transaction((sql) => insertVote(sql, liked, reader.userId));
    expect(await db().comment.findUnique({ where: { id: liked } })).toMatchObject({ usefulCount: 1 });
    await erased(reader);
    expect(await db().comment.findUnique({ where: { id: liked } })).toMatchObject({ usefulCount: 0 });
  });

  it('ends sessions, and leaves the name to whoever wants it', async () => {
    const reader = await newReader();
    expect(await isDisplayNameTaken(reader.name)).toBe(true);
    await erased(reader);
    expect(await findLiveSession(reader.token)).toBeNull();
    expect(await isDisplayNameTaken(reader.name)).toBe(false);
  });

  it('leaves the name and the address of its owner nowhere in the database', async () => {
    const reader = await newReader();
    const canary = reader.name.split(' ')[1] ?? '';
    const { email, userId } = reader;
    const commentId = await createComment({
      articleId,
      authorId: userId,
      status: 'waiting',
      text: `Signé ${canary}`,
    });
    await db().commentOrigin.create({ data: { commentId, addressPrefix: '192.0.2.77' } });
    await transaction(reader, async ({ journal, outbox }) => {
      await journal({
        action: 'comment.edit',
        subjectType: 'comment',
        subjectId: commentId,
        before: { text: 'Avant' },
        after: { text: `Signé ${canary}` },
      });
      await journal({
        action: 'person.renamed',
        subjectType: 'user',
        subjectId: userId,
        before: { name: `Ancienne ${canary}` },
        after: { name: reader.name },
      });
      await outbox({ kind: 'mail.send', payload: { to: email, subject: 'Bonjour', text: `À ${canary}` } });
    });
    const sent = await db().outboxMessage.create({
      data: { kind: 'mail.send', payload: { to: email, subject: 'Parti' }, deliveredAt: new Date() },
    });
    await db().idempotencyKey.create({
      data: { scope: `${userId} POST /x`, key: 'k', requestHash: 'h', response: { canary } },
    });
    await db().verificationToken.create({
      data: { identifier: `connexion:${userId}`, token: uniqueWord(), expires: new Date() },
    });
    await db().errorReport.create({
      data: { articleId, message: 'Une faute.', reporterName: canary, reporterEmail: email },
    });
    const other = await createSaid(articleId);
    valueOf(await report(other.id, { name: canary, email }));
    const removed = await createComment({ articleId, authorId: userId, text: `De ${canary}` });
    const moderator = await createPerson('moderator');
    valueOf(await removeSaid(removed, { actor: moderator, facts: `Comme ${canary}.` }));
    valueOf(await appealOf(reader, removed, `Moi, ${canary}, je conteste.`));
    const mailFile = join(getConfig().dataDir, 'mail', `${sent.id}.eml`);
    mkdirSync(join(getConfig().dataDir, 'mail'), { recursive: true });
    writeFileSync(mailFile, `To: ${email}`);
    const { id: exportId } = valueOf(await requestExport({ actor: reader }));
    await makeExport(exportId, new Date());
    await erased(reader);

    const tables = await db().$queryRaw<{ name: string }[]>`
      SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`;
    expect(tables.length).toBeGreaterThan(50);
    const found: string[] = [];
    for (const { name } of tables) {
      const [row] = await db().$queryRawUnsafe<{ count: bigint }[]>(
        `SELECT count(*) FROM "${name}" t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0`,
        canary,
        email,
      );
      if (row && row.count > 0n) found.push(name);
    }
    expect(found).toEqual([]);
    expect(existsSync(mailFile)).toBe(false);
    expect(await storage('private').size(exportFileKey(exportId))).toBeNull();
    // The line stays, under no name.
    expect(
      await db().journalEntry.findFirst({ where: { action: 'person.renamed', actorId: userId } }),
    ).toMatchObject({
      actorName: 'Compte supprimé',
      before: {},
    });
  });

  it('is done once by any number of workers, and one that fails leaves the others alone', async () => {
    const readers = [await newReader(), await newReader()];
    const now = new Date();
    for (const reader of readers) valueOf(await ask(reader, 'keep', now));
    const due = new Date(now.getTime() + 25 * hourMs);
    const runs = await Promise.all([eraseDueAccounts(due), eraseDueAccounts(due)]);
    expect(runs.flatMap(({ failed }) => failed)).toEqual([]);
    for (const { userId } of readers) {
      expect(await db().journalEntry.count({ where: { action: 'person.erased', subjectId: userId } })).toBe(
        1,
      );
    }
  });

  it('is dropped for whoever came to the newsroom since', async () => {
    const reader = await newReader();
    const { dueAt } = valueOf(await ask(reader));
    await db().roleGrant.create({ data: { userId: reader.userId, role: 'journalist' } });
    expect(await eraseAccount(reader.userId, dueAt)).toBe(false);
    expect(await getDeletionOf(reader.userId)).toBeNull();
    expect(await db().user.count({ where: { id: reader.userId } })).toBe(1);
  });
});

describe('the journal', () => {
  it('forgets no name of an account that is there, and nothing but names and words', async () => {
    const reader = await newReader();
    await transaction(reader, ({ journal }) => journal({ action: 'comment.post', subjectType: 'comment' }));
    await expect(db().$queryRaw`SELECT forget_in_journal(${reader.userId}::uuid, 'x')::text`).rejects.toThrow(
      /this account is there/,
    );
    await expect(
      db().$transaction(async (sql) => {
        await sql.$executeRaw`SELECT set_config('nouvelles.forgetting', 'on', true)`;
        await sql.$executeRaw`UPDATE journal_entries SET action = 'comment.edit' WHERE actor_id = ${reader.userId}::uuid`;
      }),
    ).rejects.toThrow(/append-only/);
  });
});
