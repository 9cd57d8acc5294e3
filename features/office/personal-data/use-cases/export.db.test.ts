import { beforeAll, describe, expect, it } from 'vitest';
import { GET as downloadRoute } from '#app/api/v1/compte/donnees/[exportId]/route.ts';
import { getExportOf } from '#features/office/personal-data/data/export.queries.ts';
import { eraseExports } from '#features/office/personal-data/use-cases/erase-exports.ts';
import { exportFileKey } from '#features/office/personal-data/use-cases/export-file.ts';
import { makeExport, makeExportHandler } from '#features/office/personal-data/use-cases/make-export.ts';
import { requestExport } from '#features/office/personal-data/use-cases/request-export.ts';
import { takeExport } from '#features/office/personal-data/use-cases/take-export.ts';
import { insertVote } from '#features/readers/comments/data/posting.store.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { storage } from '#server/storage/storage.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createSaid, report } from '#tests/factories/reports.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import { zipEntries } from '#tests/zip-entries.ts';

const dayMs = 86_400_000;
let articleId = '';
beforeAll(async () => {
  articleId = (await createPublished({ sectionId: (await createSection()).id })).article.id;
});

type Reader = Person & { token: string };
async function newReader(): Promise<Reader> {
  const person = await createPerson('reader');
  const { token, sessionId } = await insertSession({
    userId: person.userId,
    address: '192.0.2.0/24',
    userAgent: 'Firefox',
  });
  return { ...person, sessionId, token };
}

const fileOf = async (exportId: string): Promise<Buffer | null> => {
  const file = await storage('private').open(exportFileKey(exportId));
  return file && Buffer.from(file.content as Buffer);
};

/** Asks, and does what the worker does; the id of the copy. */
async function madeExport(reader: Reader, now = new Date()): Promise<string> {
  const { id } = valueOf(await requestExport({ actor: reader, now }));
  await makeExport(id, now);
  return id;
}

const download = (exportId: string, token?: string): Promise<Response> =>
  downloadRoute(
    new Request(`http://journal.test/api/v1/compte/donnees/${exportId}`, {
      headers: token ? { cookie: `${sessionCookieName()}=${token}` } : {},
    }),
    { params: Promise.resolve({ exportId }) },
  );

describe('a copy of one’s data', () => {
  it('is made by the worker, told of, and holds what was said, done and kept', async () => {
    const reader = await newReader();
    const [said, canary] = [uniqueWord(), uniqueWord()];
    const commentId = await createComment({ articleId, authorId: reader.userId, text: `J’ai dit ${said}.` });
    await db().commentOrigin.create({ data: { commentId, addressPrefix: '192.0.2.77', userAgent: 'Lynx' } });
    const other = await createComment({ articleId, text: `Un autre a dit ${canary}.` });
    await db().$transaction((sql) => insertVote(sql, other, reader.userId));
    const { email } = await db().user.update({
      where: { id: reader.userId },
      data: { passwordHash: 'argon-canari', preferences: { typographie: true } },
    });
    await db().errorReport.create({ data: { articleId, message: `Faute ${said}`, reporterEmail: email } });
    const { id: reported } = await createSaid(articleId);
    valueOf(await report(reported, { explanation: `Injure ${said}`, email: email.toUpperCase() }));
    const { id } = valueOf(await requestExport({ actor: reader }));
    const message = await db().outboxMessage.findFirstOrThrow({
      where: { kind: makeExportHandler.kind, payload: { path: ['exportId'], equals: id } },
    });
    expect(await deliverMessage([makeExportHandler], message.id)).toBe('delivered');
    const notice = await db().outboxMessage.findFirstOrThrow({ where: { dedupeKey: `data-export:${id}` } });
    expect(notice.payload).toMatchObject({ to: { kind: 'people', userIds: [reader.userId] } });

    const files = zipEntries((await fileOf(id)) ?? Buffer.alloc(0));
    const whole = JSON.parse(files.get('mes-donnees.json') ?? '') as Record<
      string,
      Record<string, unknown>[]
    >;
    expect(whole['compte']).toMatchObject([{ identifiant: reader.userId, 'adresse électronique': email }]);
    expect(whole['commentaires']).toMatchObject([
      {
        texte: `J’ai dit ${said}.`,
        identifiant: commentId,
        'réseau d’envoi': '192.0.2.77',
        navigateur: 'Lynx',
      },
    ]);
    expect(whole['jugements']).toMatchObject([{ 'commentaire jugé utile': other }]);
    expect(whole['sessions']).toMatchObject([{ réseau: '192.0.2.0/24', navigateur: 'Firefox' }]);
    expect(whole['signalements']).toMatchObject([
      { message: `Faute ${said}` },
      { message: `Injure ${said}` },
    ]);
    expect(whole['actes']?.length).toBeGreaterThan(0);
    expect(files.get('commentaires.csv')).toContain(said);
    // Nothing of anybody else's, and nothing that opens a door.
    const everything = [...files.values()].join('\n');
    expect(everything).not.toContain(canary);
    expect(everything).not.toContain('argon-canari');
  });

  it('has rows of every table that points at an account', async () => {
    const reader = await newReader();
    const commentId = await createComment({ articleId });
    await db().commentDecision.create({
      data: { commentId, kind: 'refuse', statusBefore: 'waiting', decidedById: reader.userId },
    });
    const files = zipEntries((await fileOf(await madeExport(reader))) ?? Buffer.alloc(0));
    expect(files.get('autres.csv')).toContain('comment_decisions');
    expect(files.get('autres.csv')).toContain(commentId);
  });

  it('is one at a time: asked again it says when', async () => {
    const reader = await newReader();
    const now = new Date();
    const both = await Promise.all([
      requestExport({ actor: reader, now }),
      requestExport({ actor: reader, now }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = both.find(({ ok }) => !ok);
    expect(refused).toMatchObject({
      error: { code: 'bad_state', detail: expect.stringContaining('demandée') },
    });
    const first = (await getExportOf(reader.userId))?.id ?? '';
    await makeExport(first, now);
    expect(await requestExport({ actor: reader, now })).toMatchObject({
      error: { code: 'bad_state', detail: expect.stringContaining('à partir du') },
    });
    // A day later another takes its place.
    const second = valueOf(await requestExport({ actor: reader, now: new Date(now.getTime() + dayMs) }));
    expect(second.id).not.toBe(first);
    expect(codeOf(await takeExport({ actor: reader, input: { exportId: first } }))).toBe('not_found');
  });

  it('is told of once, though it be delivered twice', async () => {
    const reader = await newReader();
    const { id } = valueOf(await requestExport({ actor: reader }));
    const told = [await makeExport(id, new Date()), await makeExport(id, new Date())];
    expect(told.map((entries) => entries?.[0]?.dedupeKey)).toEqual([
      `data-export:${id}`,
      `data-export:${id}`,
    ]);
  });
});

describe('who takes it', () => {
  it('is its owner alone', async () => {
    const [reader, other] = [await newReader(), await newReader()];
    const id = await madeExport(reader);
    const answer = await download(id, reader.token);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toMatch(/mes-donnees-[\d-]+\.zip/);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(zipEntries(Buffer.from(await answer.arrayBuffer())).size).toBeGreaterThan(5);
    expect((await download(id)).status).toBe(401);
    expect((await download(id, other.token)).status).toBe(404);
    expect((await download('../x', reader.token)).status).toBe(404);
    const administrator = { ...(await createPerson('administrator')), sessionId: 'x' };
    expect(codeOf(await takeExport({ actor: administrator, input: { exportId: id } }))).toBe('not_found');
  });

  it('is no stranger and no key of the API', async () => {
    const key: Person = { ...(await createPerson('reader')), via: 'token' };
    for (const actor of [anonymous, key]) {
      expect(codeOf(await requestExport({ actor }))).toBe('not_signed_in');
      expect(codeOf(await takeExport({ actor, input: { exportId: key.userId } }))).toBe('not_signed_in');
    }
  });
});

describe('its end', () => {
  it('comes after seven days, row and file', async () => {
    const reader = await newReader();
    const now = new Date();
    const id = await madeExport(reader, now);
    const [last, over] = [new Date(now.getTime() + 7 * dayMs - 1_000), new Date(now.getTime() + 7 * dayMs)];
    await eraseExports(last);
    expect(await fileOf(id)).not.toBeNull();
    expect(codeOf(await takeExport({ actor: reader, input: { exportId: id }, now: over }))).toBe('not_found');
    await eraseExports(over);
    expect(await fileOf(id)).toBeNull();
    expect(await getExportOf(reader.userId)).toBeNull();
    expect((await download(id, reader.token)).status).toBe(404);
  });

  it('takes the file of an account that is gone with it', async () => {
    const reader = await newReader();
    const id = await madeExport(reader);
    await db().user.delete({ where: { id: reader.userId } });
    await eraseExports(new Date(Date.now() + dayMs));
    expect(await fileOf(id)).toBeNull();
    expect(await makeExport(id, new Date())).toBeUndefined();
  });
});
