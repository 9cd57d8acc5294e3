import { describe, expect, it } from 'vitest';
import { noticeHandler } from '#features/house/notices/use-cases/send-notice.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { reviewNotices } from '#words/house/notices/notices.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { sweepJob } from '#server/jobs/sweep.ts';
import { mailHandler, mailSchema } from '#server/mail/mail.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

type Sent = Pick<Parameters<typeof noticeEntry>[0], 'to' | 'exceptUserIds' | 'dedupeKey'>;

const words = reviewNotices.submitted({ headline: 'La crue', person: 'Hélène', note: 'Un mot.' });

/** Writes the message and delivers it; the mails that it left, by address. */
async function send(notice: Sent) {
  const path = urls.deskArticles();
  await transaction(systemActor('test'), ({ outbox }) => outbox(noticeEntry({ ...notice, words, path })));
  const { id } = await db().outboxMessage.findFirstOrThrow({
    where: { kind: 'notice.send' },
    orderBy: { id: 'desc' },
  });
  await deliverMessage([noticeHandler], id);
  const rows = await db().outboxMessage.findMany({
    where: { dedupeKey: { startsWith: `notice:${id}:` } },
  });
  return rows.map(({ payload }) => mailSchema.parse(payload));
}

const emailOf = async (userId: string) =>
  (await db().user.findUniqueOrThrow({ where: { id: userId } })).email;

describe('a notice', () => {
  it('reaches people by their accounts, with the words and a whole link', async () => {
    const person = await createPerson('journalist');
    const [mail, ...others] = await send({ to: { kind: 'people', userIds: [person.userId] } });
    expect(others).toEqual([]);
    expect(mail?.to).toBe(await emailOf(person.userId));
    expect(mail?.subject).toContain('À relire');
    expect(mail?.text).toContain('http://localhost:3000/redaction/articles');
    expect(mail?.html).toContain('Un mot.');
  });

  it('leaves out whoever did it, and an account that is closed', async () => {
    const [doer, gone] = [await createPerson('journalist'), await createPerson('journalist')];
    await db().user.update({ where: { id: gone.userId }, data: { status: 'disabled' } });
    const userIds = [doer.userId, gone.userId];
    expect(await send({ to: { kind: 'people', userIds }, exceptUserIds: [doer.userId] })).toEqual([]);
  });

  it('reaches an address without an account', async () => {
    const mails = await send({ to: { kind: 'address', email: 'ines@essai.test', name: 'Inès' } });
    expect(mails.map(({ to }) => to)).toEqual(['ines@essai.test']);
    expect(mails[0]?.text).toContain('Bonjour Inès,');
  });

  it('is one for one key', async () => {
    const person = await createPerson('journalist');
    const notice = {
      to: { kind: 'people', userIds: [person.userId] },
      dedupeKey: uniqueWord(),
    } as const;
    const before = await db().outboxMessage.count();
    await send({ ...notice, to: { kind: 'people', userIds: [person.userId] } });
    await send({ ...notice, to: { kind: 'people', userIds: [person.userId] } });
    expect(await db().outboxMessage.count()).toBe(before + 2);
  });

  it('leaves its link in no row once it is sent', async () => {
    const handlers = [noticeHandler, { ...mailHandler, deliver: async () => undefined }];
    const rowsWith = (secret: string) => db().$queryRaw<{ kind: string; payload: unknown }[]>`
      SELECT kind, payload FROM outbox_messages WHERE payload::text LIKE ${`%${secret}%`}`;
    const token = uniqueWord();
    const to = { kind: 'address', email: `${uniqueWord()}@essai.test`, name: 'Inès' } as const;
    const entry = noticeEntry({ to, words, path: urls.invitation(token) });
    await transaction(systemActor('test'), ({ outbox }) => outbox(entry));
    for (const kind of ['notice.send', 'mail.send']) {
      expect((await rowsWith(token)).map((row) => row.kind)).toEqual([kind]);
      const { id } = await db().outboxMessage.findFirstOrThrow({ where: { kind }, orderBy: { id: 'desc' } });
      expect(await deliverMessage(handlers, id)).toBe('delivered');
    }
    expect(await rowsWith(token)).toEqual([]);
    expect(await rowsWith(to.email)).toMatchObject([
      { kind: 'notice.send', payload: { to, subject: words.subject } },
      { kind: 'mail.send', payload: { to: to.email, subject: expect.stringContaining('La crue') } },
    ]);
  });

  it('that nobody could be sent is forgotten when its link is dead', async () => {
    const token = uniqueWord();
    const to = { kind: 'address', email: 'ines@essai.test', name: 'Inès' } as const;
    const entry = noticeEntry({ to, words, path: urls.invitation(token), dedupeKey: token });
    await transaction(systemActor('test'), ({ outbox }) => outbox(entry));
    const text = async () =>
      JSON.stringify((await db().outboxMessage.findUniqueOrThrow({ where: { dedupeKey: token } })).payload);
    for (const [hours, isKept] of [
      [71, true],
      [73, false],
    ] as const) {
      const parkedAt = new Date(Date.now() - hours * 3_600_000);
      await db().outboxMessage.update({ where: { dedupeKey: token }, data: { parkedAt } });
      await sweepJob([noticeHandler, mailHandler]).run({
        payload: {},
        signal: new AbortController().signal,
      });
      expect((await text()).includes(urls.invitation(token))).toBe(isKept);
    }
    expect(JSON.parse(await text())).toEqual({ to, subject: words.subject });
  });

  it('makes a space of what a headline would break a header with', () => {
    const entry = noticeEntry({
      to: { kind: 'role', role: 'administrator' },
      words: { ...words, subject: 'Un\r\nBcc: tous@essai.test' },
      path: null,
    });
    expect(JSON.stringify(entry.payload)).toContain('Un Bcc: tous@essai.test');
  });
});

describe('the editors of a section', () => {
  it('are those of the section and of its parent, no other', async () => {
    const [parent, other] = [await createSection(), await createSection()];
    const own = await createSection({ parentId: parent.id });
    const chief = await createPerson('section_editor', { sectionId: parent.id });
    const deputy = await createPerson('section_editor', { sectionId: own.id });
    await createPerson('section_editor', { sectionId: other.id });
    await createPerson('journalist', { sectionId: own.id });
    const mails = await send({ to: { kind: 'section_editors', sectionPath: [own.id, parent.id] } });
    expect(mails.map(({ to }) => to).sort()).toEqual(
      [await emailOf(chief.userId), await emailOf(deputy.userId)].sort(),
    );
  });

  it('are replaced by the editors-in-chief, then by the administrators', async () => {
    const section = await createSection();
    const to = { kind: 'section_editors', sectionPath: [section.id] } as const;
    const administrator = await createPerson('administrator');
    const told = async () =>
      (await send({ to: { ...to, sectionPath: [section.id] } })).map((mail) => mail.to);
    expect(await told()).toEqual([await emailOf(administrator.userId)]);
    const chief = await createPerson('editor_in_chief');
    expect(await told()).toEqual([await emailOf(chief.userId)]);
  });
});
