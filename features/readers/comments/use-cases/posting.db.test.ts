import { beforeAll, describe, expect, it } from 'vitest';
import { postCommentSchema } from '#features/readers/comments/comments.schema.ts';
import { getKeptText } from '#features/readers/comments/data/posting.queries.ts';
import { confirmAuthor } from '#features/readers/comments/use-cases/confirm-author.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { forgetKeptTexts } from '#features/readers/comments/use-cases/forget-kept-texts.ts';
import { issueFormToken } from '#features/readers/comments/use-cases/form-token.ts';
import { postComment } from '#features/readers/comments/use-cases/post-comment.ts';
import { anonymous, type Person, systemActor } from '#lib/actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueLetters, uniqueWord } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import { valueOf } from '#tests/factories/stories.ts';

const hour = 3_600_000;
let articleId = '';
beforeAll(async () => {
  articleId = await newArticle();
});

async function newArticle(firstPublishedAt = new Date(Date.now() - hour)): Promise<string> {
  const { article } = await createPublished({ sectionId: (await createSection()).id });
  await db().article.update({ where: { id: article.id }, data: { firstPublishedAt } });
  return article.id;
}

async function withdrawnArticle(): Promise<string> {
  const id = await newArticle();
  const withdrawnAt = new Date();
  const data = { publicationState: 'withdrawn', withdrawnAt, withdrawalNotice: 'Retiré.' } as const;
  await db().article.update({ where: { id }, data });
  return id;
}

async function reader({ isConfirmed = true, approved = 2 } = {}): Promise<Person> {
  const person = await createPerson('reader');
  const emailVerified = isConfirmed ? new Date() : null;
  await db().user.update({ where: { id: person.userId }, data: { emailVerified } });
  for (let count = 0; count < approved; count += 1) {
    const commentId = await createComment({ articleId: await newArticle(), authorId: person.userId });
    await db().commentDecision.create({ data: { commentId, kind: 'approve', statusBefore: 'waiting' } });
  }
  return person;
}

/** Words of nobody else's: two texts of chance never resemble each other. */
const textOf = () => Array.from({ length: 12 }, () => uniqueLetters()).join(' ');
const tokenOf = (id: string, secondsAgo = 60) =>
  issueFormToken(id, new Date(Date.now() - secondsAgo * 1_000));
type Changes = Partial<Record<'text' | 'formToken' | 'replyTo' | 'site' | 'kept' | 'id', string>>;
const post = (
  actor: Person | typeof anonymous,
  changes: Changes = {},
  { isForm = false, addressPrefix = `192.0.2.${uniqueWord()}` } = {},
) => {
  const id = changes.id ?? articleId;
  const sent = { id, text: textOf(), formToken: tokenOf(id), ...changes };
  const sender = { addressPrefix, userAgent: 'Essai', referrer: null, isForm };
  return postComment({ actor, input: postCommentSchema.parse(sent), sender });
};
const statusOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id }, select: { status: true } });
const countOf = async (id: string) =>
  (await db().article.findUniqueOrThrow({ where: { id }, select: { commentCount: true } })).commentCount;

describe('a comment that is posted', () => {
  it('waits for two approvals, then the third is there at once', async () => {
    const person = await reader({ approved: 0 });
    const moderator = await createPerson('moderator');
    const before = await countOf(articleId);
    for (const expected of ['waiting', 'waiting', 'published']) {
      await db().rateLimit.deleteMany({ where: { key: { contains: person.userId } } });
      const posted = valueOf(await post(person));
      if (posted.kind !== 'comment') throw new Error('kept');
      expect(posted.status).toBe(expected);
      if (expected === 'published') continue;
      const input = { commentId: posted.id, decision: 'approve' as const, seenEditedAt: null };
      valueOf(await decideComment({ actor: moderator, input }));
    }
    expect(await countOf(articleId)).toBe(before + 3);
  });

  it('keeps all reasons, and where it came from', async () => {
    const posted = valueOf(await post(await reader({ approved: 0 }), {}, { addressPrefix: '198.51.100.7' }));
    const id = 'id' in posted ? posted.id : '';
    const verdict = await db().commentVerdict.findFirstOrThrow({ where: { commentId: id } });
    expect(verdict.reasons).toMatchObject([{ step: 'newcomer', outcome: 'waiting' }]);
    expect(await db().commentOrigin.findUnique({ where: { commentId: id } })).toMatchObject({
      addressPrefix: '198.51.100.7',
      userAgent: 'Essai',
    });
  });

  it('is marked for the newsroom and for who signs', async () => {
    const posted = valueOf(await post(await createPerson('journalist')));
    expect(posted).toMatchObject({ status: 'published' });
    expect(
      await db().comment.findUnique({
        where: { id: 'id' in posted ? posted.id : '' },
        select: { mark: true },
      }),
    ).toEqual({ mark: 'newsroom' });
  });

  it('stands in a thread of two levels', async () => {
    const opening = await createComment({ articleId });
    const reply = await createComment({ articleId, parentId: opening });
    const answer = valueOf(await post(await reader(), { replyTo: reply }));
    const row = await db().comment.findUnique({ where: { id: 'id' in answer ? answer.id : '' } });
    expect(row).toMatchObject({ parentId: opening, repliesToId: reply, status: 'published' });
  });
});

describe('a post that is refused', () => {
  it.each([
    ['without an account', async () => post(anonymous), 'not_signed_in'],
    [
      'under an article that is not there',
      async () => post(await reader(), { id: '01900000-0000-7000-8000-00000000dead' }),
      'not_found',
    ],
    [
      'under an old article',
      async () => post(await reader(), { id: await newArticle(new Date(Date.now() - 15 * 24 * hour)) }),
      'forbidden',
    ],
    [
      'under a draft',
      async () => post(await reader(), { id: (await createDraft()).article.id }),
      'not_found',
    ],
    [
      'under a withdrawn article',
      async () => post(await reader(), { id: await withdrawnArticle() }),
      'not_found',
    ],
    ['without a token', async () => post(await reader(), { formToken: '' }), 'invalid'],
    [
      'with a token of another article',
      async () => post(await reader(), { formToken: tokenOf(await newArticle()) }),
      'invalid',
    ],
    [
      'sooner than three seconds',
      async () => post(await reader(), { formToken: tokenOf(articleId, 1) }),
      'invalid',
    ],
    [
      'with a token of yesterday',
      async () => post(await reader(), { formToken: tokenOf(articleId, 13 * 3_600) }),
      'invalid',
    ],
    ['with the trap filled', async () => post(await reader(), { site: 'https://x.test' }), 'invalid'],
    ['empty', async () => post(await reader(), { text: ' \u200b\n' }), 'invalid'],
    ['of 100,000 characters', async () => post(await reader(), { text: 'a '.repeat(50_000) }), 'invalid'],
    [
      'with marks that climb',
      async () =>
        post(await reader(), {
          text: `z${'\u0301\u0316'.repeat(9)}a${'\u0301'.repeat(9)}l${'\u0301'.repeat(9)}go`,
        }),
      'invalid',
    ],
    [
      'with an override of direction',
      async () => post(await reader(), { text: 'Regardez \u202egnp.exe' }),
      'invalid',
    ],
    [
      'to a comment of elsewhere',
      async () => post(await reader(), { replyTo: await createComment({ articleId: await newArticle() }) }),
      'invalid',
    ],
    [
      'to a comment that nobody sees',
      async () => post(await reader(), { replyTo: await createComment({ articleId, status: 'waiting' }) }),
      'invalid',
    ],
  ] as const)('%s', async (_name, send, code) => {
    const before = await countOf(articleId);
    const outcome = await send();
    expect(outcome).toMatchObject({ ok: false, error: { code } });
    expect(outcome.ok ? '' : outcome.error.detail).toMatch(/[.!?]$/);
    expect(await countOf(articleId)).toBe(before);
  });

  it('uses a token once, whoever is quicker', async () => {
    const person = await createPerson('journalist');
    const formToken = tokenOf(articleId);
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => post(person, { formToken })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is the same comment, not a second one, whatever the network does', async () => {
    const person = await createPerson('journalist');
    const text = textOf();
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => post(person, { text })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((one) => !one.ok && one.error.code === 'already_sent')).toHaveLength(4);
    expect(await db().comment.count({ where: { articleId, text } })).toBe(1);
  });

  it('says how long to wait', async () => {
    const person = await reader();
    valueOf(await post(person));
    expect(await post(person)).toMatchObject({
      error: { code: 'too_many_requests', data: { retryAfterSeconds: expect.any(Number) } },
    });
  });
});

describe('what a plain form typed', () => {
  const keptOf = async (outcome: Awaited<ReturnType<typeof post>>) => {
    const posted = valueOf(outcome);
    if (posted.kind !== 'kept') throw new Error('not kept');
    return { ...posted, kept: await getKeptText(hashSecret(posted.reference), new Date()) };
  };

  it('waits for a stranger to sign in, and is then posted and forgotten', async () => {
    const text = textOf();
    const { reference, isSignedIn, kept } = await keptOf(
      await post(anonymous, { text, formToken: '' }, { isForm: true }),
    );
    expect(isSignedIn).toBe(false);
    expect(kept).toEqual({ articleId, repliesToId: null, text, problem: null });
    const posted = valueOf(await post(await reader(), { text, kept: reference }, { isForm: true }));
    expect(posted).toMatchObject({ kind: 'comment', status: 'published' });
    expect(await getKeptText(hashSecret(reference), new Date())).toBeNull();
  });

  it('is shown again without a reproach when its page carried no token, with the reason otherwise', async () => {
    const person = await reader();
    const first = await keptOf(await post(person, { formToken: '' }, { isForm: true }));
    expect(first).toMatchObject({ isSignedIn: true, kept: { problem: null } });
    const long = 'mot '.repeat(25_000);
    const again = await keptOf(await post(person, { text: long, kept: first.reference }, { isForm: true }));
    expect(again.reference).toBe(first.reference);
    expect(again.kept).toMatchObject({ text: long, problem: expect.stringMatching(/trop long/) });
  });

  it('is forgotten after a week', async () => {
    const { reference } = await keptOf(await post(anonymous, {}, { isForm: true }));
    const now = new Date(Date.now() + 8 * 24 * hour);
    expect(await getKeptText(hashSecret(reference), now)).toBeNull();
    valueOf(await forgetKeptTexts({ actor: systemActor('essai'), input: { now } }));
    expect(await db().keptComment.count({ where: { tokenHash: hashSecret(reference) } })).toBe(0);
  });
});

describe('somebody whose mail is not confirmed', () => {
  it('is kept from readers and from moderators until it is', async () => {
    const person = await reader({ isConfirmed: false });
    const posted = valueOf(await post(person));
    if (posted.kind !== 'comment') throw new Error('kept');
    expect(posted.status).toBe('waiting');
    const input = { commentId: posted.id, decision: 'approve' as const, seenEditedAt: null };
    expect(await decideComment({ actor: await createPerson('moderator'), input })).toMatchObject({
      error: { code: 'not_found' },
    });
    expect(await confirmAuthor(person.userId)).toBe(1);
    expect(await statusOf(posted.id)).toEqual({ status: 'published' });
    expect(await confirmAuthor(person.userId)).toBe(0);
  });
});

it('answers many at once, each of them, and counts what it wrote', async () => {
  const id = await newArticle();
  const people = await Promise.all(Array.from({ length: 20 }, () => createPerson('reader')));
  const sends = people.flatMap((person) =>
    [1, 2, 3].map((turn) => ({ person, text: `${textOf()} ${turn}` })),
  );
  const outcomes = await Promise.all(
    sends.flatMap(({ person, text }) => [post(person, { id, text }), post(person, { id, text })]),
  );
  const codes = outcomes.map((one) => (one.ok ? 'ok' : one.error.code));
  expect(codes.filter((code) => !['ok', 'already_sent', 'too_many_requests'].includes(code))).toEqual([]);
  const rows = await db().comment.groupBy({
    by: ['authorId', 'text'],
    where: { articleId: id },
    _count: true,
  });
  expect(rows.every(({ _count }) => _count === 1)).toBe(true);
  expect(rows).toHaveLength(codes.filter((code) => code === 'ok').length);
  expect(await countOf(id)).toBe(await db().comment.count({ where: { articleId: id, status: 'published' } }));
}, 60_000);
