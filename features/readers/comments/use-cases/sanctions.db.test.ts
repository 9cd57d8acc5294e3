import { beforeAll, describe, expect, it } from 'vitest';
import { commentRights, maySanction } from '#features/readers/comments/comments.policy.ts';
import { postCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { getKeptText } from '#features/readers/comments/data/posting.queries.ts';
import { listSanctions, listToldSanctions } from '#features/readers/comments/data/sanction.queries.ts';
import type { SanctionKind } from '#features/readers/comments/sanctions.ts';
import { sanctionReaderSchema } from '#features/readers/reports/sanctions.schema.ts';
import { confirmAuthor } from '#features/readers/comments/use-cases/confirm-author.ts';
import { editComment } from '#features/readers/comments/use-cases/edit-comment.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { liftSanction } from '#features/readers/reports/use-cases/lift-sanction.ts';
import { postComment } from '#features/readers/comments/use-cases/post-comment.ts';
import { sanctionReader } from '#features/readers/reports/use-cases/sanction-reader.ts';
import { voteOnComment } from '#features/readers/comments/use-cases/vote-on-comment.ts';
import type { Actor, Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueLetters, uniqueWord } from '#tests/factories/people.ts';
import { report } from '#tests/factories/reports.ts';
import { valueOf } from '#tests/factories/stories.ts';

const hour = 3_600_000;
let articleId = '';
let moderator: Person;
beforeAll(async () => {
  articleId = await newArticle();
  moderator = await createPerson('moderator');
});

async function newArticle(): Promise<string> {
  const { article } = await createPublished();
  await db().article.update({ where: { id: article.id }, data: { firstPublishedAt: new Date() } });
  return article.id;
}
async function reader(): Promise<Person> {
  const person = await createPerson('reader');
  await db().user.update({ where: { id: person.userId }, data: { emailVerified: new Date() } });
  return person;
}
const textOf = () => Array.from({ length: 12 }, () => uniqueLetters()).join(' ');
const sender = (isForm = false) => ({
  addressPrefix: `192.0.2.${uniqueWord()}`,
  userAgent: null,
  referrer: null,
  isForm,
});
const post = (actor: Person, { now = new Date(), isForm = false, text = textOf() } = {}) => {
  const formToken = issueFormToken(articleId, new Date(now.getTime() - 60_000));
  const input = postCommentSchema.parse({ id: articleId, text, formToken });
  return postComment({ actor, input, sender: sender(isForm), now });
};
const sanction = (
  actor: Actor,
  person: Person,
  more: { kind?: SanctionKind; hours?: 1 | 24 | 168 | 720; removesAll?: boolean; now?: Date } = {},
) => {
  const { now, ...values } = more;
  const input = sanctionReaderSchema.parse({
    userId: person.userId,
    kind: 'ban',
    reason: 'Vous insultez les autres.',
    ...values,
  });
  return sanctionReader({ actor, input, ...(now && { now }) });
};
const statusOf = async (id: string) => (await db().comment.findUniqueOrThrow({ where: { id } })).status;
const mailsTo = async (userId: string): Promise<string[]> => {
  const rows = await db().outboxMessage.findMany({ where: { kind: 'notice.send' }, orderBy: { id: 'asc' } });
  return rows.map(({ payload }) => JSON.stringify(payload)).filter((payload) => payload.includes(userId));
};

describe('somebody who is kept from writing', () => {
  it('is refused before anything else, in a plain sentence, until the silence ends by itself', async () => {
    const person = await reader();
    const now = new Date();
    valueOf(await sanction(moderator, person, { kind: 'silence', hours: 1, now }));
    const refused = await post(person, { now });
    expect(refused).toMatchObject({
      ok: false,
      error: {
        code: 'forbidden',
        detail: expect.stringMatching(/^Vous ne pouvez pas écrire jusqu’au.*insultez/),
      },
    });
    const last = await post(person, { now: new Date(now.getTime() + hour - 1) });
    expect(last).toMatchObject({ ok: false, error: { code: 'forbidden' } });
    valueOf(await post(person, { now: new Date(now.getTime() + hour) }));
  });

  it('finds what was typed again, with the sentence', async () => {
    const person = await reader();
    valueOf(await sanction(moderator, person));
    const text = textOf();
    const kept = valueOf(await post(person, { isForm: true, text }));
    if (kept.kind !== 'kept') throw new Error(kept.kind);
    expect(await getKeptText(hashSecret(kept.reference), new Date())).toMatchObject({
      text,
      problem: expect.stringMatching(/^Vous ne pouvez plus écrire/),
    });
  });

  it('neither mends nor judges', async () => {
    const person = await reader();
    const own = await createComment({ articleId, authorId: person.userId });
    const other = await createComment({ articleId });
    valueOf(await sanction(moderator, person));
    const edited = await editComment({ actor: person, input: { id: own, text: textOf() }, sender: sender() });
    expect(edited).toMatchObject({ ok: false, error: { code: 'bad_state' } });
    expect(await voteOnComment({ actor: person, input: { id: other } })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  });

  it('has what waited for a confirmation read by a moderator', async () => {
    const person = await createPerson('reader');
    const id = await createComment({ articleId, authorId: person.userId, status: 'waiting' });
    await db().comment.update({ where: { id }, data: { awaitsConfirmation: true } });
    await db().commentVerdict.create({ data: { commentId: id, outcome: 'published', sentence: '' } });
    valueOf(await sanction(moderator, person, { kind: 'silence' }));
    await confirmAuthor(person.userId);
    expect(await statusOf(id)).toBe('waiting');
  });
});

describe('a ban with removal of all', () => {
  it('takes away what readers see and what waits, with a decision each, and the counts stay true', async () => {
    const person = await reader();
    const elsewhere = await newArticle();
    const shown = await createComment({ articleId: elsewhere, authorId: person.userId });
    await createComment({ articleId: elsewhere, parentId: shown });
    const waiting = await createComment({ articleId, authorId: person.userId, status: 'waiting' });
    const gone = await createComment({ articleId, authorId: person.userId, status: 'deleted' });
    valueOf(await report(shown));
    expect(valueOf(await sanction(moderator, person, { removesAll: true }))).toMatchObject({
      removedCount: 2,
    });
    expect([await statusOf(shown), await statusOf(waiting), await statusOf(gone)]).toEqual([
      'removed',
      'refused',
      'deleted',
    ]);
    const decisions = await db().commentDecision.findMany({
      where: { commentId: { in: [shown, waiting] } },
      orderBy: { kind: 'asc' },
      select: { kind: true, statusBefore: true, decidedById: true },
    });
    expect(decisions).toEqual([
      { kind: 'refuse', statusBefore: 'waiting', decidedById: moderator.userId },
      { kind: 'remove', statusBefore: 'published', decidedById: moderator.userId },
    ]);
    expect(await db().article.findUniqueOrThrow({ where: { id: elsewhere } })).toMatchObject({
      commentCount: 1,
    });
    // What readers had seen is stated with the reason, so that it can be contested.
    const statements = await db().commentStatement.findMany({
      where: { commentId: { in: [shown, waiting] } },
    });
    expect(statements).toMatchObject([
      { commentId: shown, facts: 'Vous insultez les autres.', isTold: true, isReported: true },
    ]);
    expect(await db().commentReport.findFirstOrThrow({ where: { commentId: shown } })).toMatchObject({
      outcome: 'removed',
      decidedById: moderator.userId,
    });
    const purge = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purge.tags).toContain(tags.comments(elsewhere));
  });

  it('leaves nothing behind when a comment is posted at that very moment', async () => {
    const person = await reader();
    await Promise.all([
      post(person),
      sanction(moderator, person, { removesAll: true }),
      post(person),
      post(person),
    ]);
    const left = await db().comment.count({
      where: { authorId: person.userId, status: { in: ['published', 'waiting'] } },
    });
    expect(left).toBe(0);
  });
});

describe('a sanction', () => {
  it('is told by mail and on one’s own pages, and stands in the journal', async () => {
    const person = await reader();
    valueOf(await sanction(moderator, person, { kind: 'warning' }));
    const { sanctionId } = valueOf(await sanction(moderator, person, { kind: 'silence', hours: 168 }));
    expect((await listToldSanctions(person.userId, new Date())).map(({ kind }) => kind)).toEqual([
      'silence',
      'warning',
    ]);
    valueOf(await liftSanction({ actor: moderator, input: { sanctionId } }));
    expect((await listToldSanctions(person.userId, new Date())).map(({ kind }) => kind)).toEqual(['warning']);
    valueOf(await post(person));
    const mails = await mailsTo(person.userId);
    expect(mails).toHaveLength(3);
    expect(mails[1]).toContain('Vous insultez les autres.');
    const lines = await db().journalEntry.findMany({
      where: { subjectId: person.userId, action: { startsWith: 'reader.' } },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['reader.warn', 'reader.silence', 'reader.lift']);
  });

  it('takes the place of the last bar, but a ban is lifted first', async () => {
    const person = await reader();
    valueOf(await sanction(moderator, person, { kind: 'silence', hours: 1 }));
    valueOf(await sanction(moderator, person, { kind: 'silence', hours: 720 }));
    valueOf(await sanction(moderator, person));
    expect(await sanction(moderator, person, { kind: 'silence' })).toMatchObject({
      ok: false,
      error: { code: 'bad_state' },
    });
    valueOf(await sanction(moderator, person, { removesAll: true }));
    const all = await listSanctions(person.userId);
    expect(all.map(({ kind, liftedAt }) => [kind, liftedAt === null])).toEqual([
      ['ban', true],
      ['ban', false],
      ['silence', false],
      ['silence', false],
    ]);
  });

  it('is one when two moderators ban at once: the second is told', async () => {
    const person = await reader();
    const other = await createPerson('moderator');
    const outcomes = await Promise.all([sanction(moderator, person), sanction(other, person)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'bad_state' } });
    expect(await listSanctions(person.userId)).toHaveLength(1);
  });

  it('is lifted once', async () => {
    const person = await reader();
    const { sanctionId } = valueOf(await sanction(moderator, person));
    const outcomes = await Promise.all(
      [moderator, await createPerson('moderator')].map((actor) =>
        liftSanction({ actor, input: { sanctionId } }),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('rights', () => {
  it('keep the newsroom from its moderators, and everybody from themselves', async () => {
    const journalist = await createPerson('journalist');
    const refused = { ok: false, error: { code: 'forbidden', detail: commentRights.sanctionStaff.reason } };
    expect(await sanction(moderator, journalist)).toMatchObject(refused);
    const chief = await createPerson('editor_in_chief');
    const { sanctionId } = valueOf(await sanction(chief, journalist, { kind: 'silence' }));
    expect(await liftSanction({ actor: moderator, input: { sanctionId } })).toMatchObject(refused);
    expect(maySanction(chief, { userId: chief.userId, isStaff: true }).allowed).toBe(false);
    expect(await sanction(journalist, await reader())).toMatchObject({
      ok: false,
      error: { code: 'forbidden', detail: commentRights.sanctionReaders.reason },
    });
  });

  it.each(['', '   ', 'x'.repeat(1_001)])('ask for a reason that can be told (%#)', (reason) => {
    const parsed = sanctionReaderSchema.safeParse({
      userId: '01900000-0000-7000-8000-00000000dead',
      kind: 'ban',
      reason,
    });
    expect(parsed.success).toBe(false);
  });
});
