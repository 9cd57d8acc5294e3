import { beforeEach, describe, expect, it } from 'vitest';
import { remarkDigestKind } from '#features/newsroom/review/data/remark-digest.store.ts';
import { addRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { replyToRemark } from '#features/newsroom/review/use-cases/reply-to-remark.ts';
import { remarkDigestHandler, tellOfRemark } from '#features/newsroom/review/use-cases/tell-of-remarks.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { noticeKind, noticeSchema } from '#server/http/notice.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

let sectionId: string;
let [writer, signer, editor, chief]: Person[] = [];
let articleId: string;
beforeEach(async () => {
  await db().outboxMessage.deleteMany();
  sectionId = (await createSection()).id;
  writer = await createPerson('contributor');
  signer = await createPerson('journalist');
  editor = await createPerson('section_editor', { sectionId });
  chief = await createPerson('editor_in_chief');
  const author = await createAuthor({ userId: signer.userId });
  const draft = await createReadyDraft(writer, { sectionId, bylines: [{ authorId: author.id }] });
  articleId = draft.articleId;
});

const say = async (actor: Person | undefined, text: string, quote: string | null = null) =>
  valueOf(await addRemark({ actor: actor as Person, input: { articleId, blockId: null, quote, text } }));
const waiting = () => db().outboxMessage.findMany({ where: { kind: remarkDigestKind, deliveredAt: null } });
/** Delivers what waits; what each is told, by account. */
async function deliver(): Promise<Map<string, { subject: string; lines: string[]; quote: string | null }>> {
  await db().outboxMessage.deleteMany({ where: { kind: noticeKind } });
  for (const { id } of await waiting()) {
    expect(await deliverMessage([remarkDigestHandler], id)).toBe('delivered');
  }
  const rows = await db().outboxMessage.findMany({ where: { kind: noticeKind } });
  return new Map(
    rows.map(({ payload }) => {
      const { to, subject, lines, quote, action } = noticeSchema.parse(payload);
      expect(action?.path).toBe(`/redaction/articles/${articleId}?volet=relecture`);
      return [to.kind === 'people' ? (to.userIds[0] ?? '') : '', { subject, lines, quote }];
    }),
  );
}
const ids = (...people: (Person | undefined)[]) => people.map((person) => person?.userId ?? '').sort();

describe('a remark', () => {
  it('is told to who writes and who signs, not to who made it, five minutes later', async () => {
    await say(editor, 'La source ?', 'trois ans');
    const [message] = await waiting();
    const { createdAt } = await db().reviewComment.findFirstOrThrow({ where: { articleId } });
    expect(message?.availableAt.getTime()).toBe(createdAt.getTime() + 5 * 60_000);
    const told = await deliver();
    expect([...told.keys()].sort()).toEqual(ids(writer, signer));
    expect(told.get(writer?.userId ?? '')).toMatchObject({
      subject: expect.stringMatching(/^Remarque/),
      lines: [expect.stringContaining('à propos de «\u00a0trois ans\u00a0»')],
      quote: 'La source ?',
    });
  });

  it('and its answers reach those who took part; each reads the words of the others', async () => {
    const [remark] = await say(editor, 'La source ?');
    await say(chief, 'Et la date ?');
    await deliver();
    const input = { articleId, remarkId: remark?.id ?? '', text: 'La préfecture.' };
    valueOf(await replyToRemark({ actor: writer as Person, input }));
    const told = await deliver();
    expect([...told.keys()].sort()).toEqual(ids(signer, editor, chief));
    expect(told.get(editor?.userId ?? '')).toMatchObject({
      lines: [expect.stringContaining('répond à une remarque')],
      quote: 'La préfecture.',
    });
  });

  it('five in five minutes are one mail for each, also when they are made at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map((n) => say(editor, `Remarque ${n}`)));
    await say(writer, 'Remarque 5');
    expect(await waiting()).toHaveLength(1);
    const told = await deliver();
    expect(told.get(signer?.userId ?? '')?.subject).toMatch(/^5\u00a0remarques/);
    expect(told.get(signer?.userId ?? '')?.lines).toHaveLength(6);
    expect(told.get(writer?.userId ?? '')?.subject).toMatch(/^4\u00a0remarques/);
    expect(told.get(editor?.userId ?? '')?.quote).toBe('Remarque 5');
  });

  it('that began earlier and comes second is told as well', async () => {
    const since = new Date(Date.now() - 1_000);
    await say(editor, 'La première');
    await db().reviewComment.create({
      data: { articleId, text: 'Avant elle', authorName: 'Ana', createdAt: since },
    });
    await transaction(editor as Person, (open) => tellOfRemark(open, { articleId, since }));
    expect(await waiting()).toMatchObject([{ payload: { articleId, since: since.toISOString() } }]);
    expect((await deliver()).get(writer?.userId ?? '')?.lines.join()).toContain('Avant elle');
  });

  it('made after a mail has left is told by the next', async () => {
    await say(editor, 'La première');
    await deliver();
    await say(editor, 'La seconde');
    expect((await deliver()).get(writer?.userId ?? '')?.quote).toBe('La seconde');
    expect((await deliver()).size).toBe(0);
  });

  it('made while a mail is leaving is not lost', async () => {
    await say(editor, 'La première');
    const [message] = await waiting();
    const reached = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    const slow = {
      ...remarkDigestHandler,
      deliver: async (given: { id: string; payload: unknown }) => {
        const entries = await remarkDigestHandler.deliver(given);
        reached.resolve();
        await goOn.promise;
        return entries;
      },
    };
    const leaving = deliverMessage([slow], message?.id ?? '');
    await reached.promise;
    const saying = say(editor, 'La seconde');
    goOn.resolve();
    expect(await leaving).toBe('delivered');
    await saying;
    expect((await deliver()).get(writer?.userId ?? '')?.quote).toBe('La seconde');
  });

  it('is not told to an account that is closed, or that may see the story no more', async () => {
    await say(editor, 'La première');
    await say(chief, 'La deuxième');
    await db().user.update({ where: { id: signer?.userId ?? '' }, data: { status: 'disabled' } });
    await db().roleGrant.deleteMany({ where: { userId: editor?.userId ?? '' } });
    expect([...(await deliver()).keys()].sort()).toEqual(ids(writer, chief));
  });

  it('of a story that went to the bin is told to nobody', async () => {
    await say(editor, 'La première');
    await db().article.update({ where: { id: articleId }, data: { deletedAt: new Date() } });
    expect((await deliver()).size).toBe(0);
  });
});
