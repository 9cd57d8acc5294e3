import { beforeAll, describe, expect, it } from 'vitest';
import { editableMinutes } from '#features/readers/comments/comments.ts';
import { getKeptText, listOwnComments } from '#features/readers/comments/data/posting.queries.ts';
import { changeOwnComment } from '#features/readers/comments/use-cases/change-own-comment.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { deleteComment } from '#features/readers/comments/use-cases/delete-comment.ts';
import { editComment } from '#features/readers/comments/use-cases/edit-comment.ts';
import { pickComment } from '#features/readers/moderation/use-cases/pick-comment.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
import { takeVoteBack, voteOnComment } from '#features/readers/comments/use-cases/vote-on-comment.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson, uniqueLetters } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let articleId = '';
let author: Person;
beforeAll(async () => {
  const { article } = await createPublished({ sectionId: (await createSection()).id });
  articleId = article.id;
  await db().article.update({ where: { id: articleId }, data: { firstPublishedAt: new Date() } });
  author = await createPerson('moderator');
});

const sender = { addressPrefix: '192.0.2.9', userAgent: null, referrer: null, isForm: true };
const words = () => Array.from({ length: 12 }, () => uniqueLetters()).join(' ');
const newComment = (values: Partial<Parameters<typeof createComment>[0]> = {}) =>
  createComment({ articleId, authorId: author.userId, text: words(), ...values });
const edit = (actor: Person | typeof anonymous, id: string, text = words()) =>
  editComment({ actor, input: { id, text }, sender });
const rowOf = (id: string) => db().comment.findUniqueOrThrow({ where: { id } });

describe('to mend what one wrote', () => {
  it('changes the words and says so', async () => {
    const id = await newComment();
    valueOf(await edit(author, id, 'Autre chose, tout à fait.'));
    expect(await rowOf(id)).toMatchObject({ text: 'Autre chose, tout à fait.', status: 'published' });
    expect((await rowOf(id)).editedAt).not.toBeNull();
  });

  it('sends new words of a newcomer back to moderators', async () => {
    const reader = await createPerson('reader');
    const id = await newComment({ authorId: reader.userId });
    expect(valueOf(await edit(reader, id))).toMatchObject({ status: 'waiting' });
    expect(await rowOf(id)).toMatchObject({ status: 'waiting' });
  });

  it.each([
    ['a stranger', async () => edit(anonymous, await newComment()), 'forbidden'],
    ['somebody else', async () => edit(await createPerson('administrator'), await newComment()), 'forbidden'],
    ['too late', async () => edit(author, await newComment({ minutesAgo: editableMinutes })), 'forbidden'],
    ['what was removed', async () => edit(author, await newComment({ status: 'removed' })), 'forbidden'],
    ['what is not there', async () => edit(author, '01900000-0000-7000-8000-00000000dead'), 'not_found'],
    ['with too much', async () => edit(author, await newComment(), 'a '.repeat(50_000)), 'invalid'],
  ] as const)('is refused: %s', async (_name, call, code) => {
    expect(await call()).toMatchObject({ ok: false, error: { code } });
  });

  it('keeps what a plain form typed when it is refused', async () => {
    const id = await newComment();
    const changed = valueOf(
      await changeOwnComment({
        actor: author,
        input: { id, act: 'edit', text: 'a '.repeat(50_000) },
        sender,
      }),
    );
    expect(await getKeptText(hashSecret(changed.reference ?? ''), new Date())).toMatchObject({
      text: 'a '.repeat(50_000),
      problem: expect.stringMatching(/trop long/),
    });
  });
});

describe('to take one’s words back', () => {
  it('erases them for good, and keeps the place of what was answered', async () => {
    const id = await newComment();
    await createComment({ articleId, parentId: id });
    valueOf(await deleteComment({ actor: author, input: { id } }));
    expect(await rowOf(id)).toMatchObject({ status: 'deleted', text: '', replyCount: 1 });
    expect((await listOwnComments(author.userId, { commentId: id })).comments).toEqual([]);
    expect(await deleteComment({ actor: author, input: { id } })).toMatchObject({
      error: { code: 'forbidden' },
    });
  });

  it('is nobody else’s', async () => {
    const id = await newComment();
    for (const actor of [anonymous, await createPerson('administrator')])
      expect(await deleteComment({ actor, input: { id } })).toMatchObject({ error: { code: 'forbidden' } });
  });
});

describe('« utile »', () => {
  it('counts each once, exactly, while many say it at once; and is taken back', async () => {
    const id = await newComment();
    const people = await Promise.all(Array.from({ length: 12 }, () => createPerson('reader')));
    const twice = [...people, ...people];
    await Promise.all(twice.map((actor) => voteOnComment({ actor, input: { id } })));
    expect((await rowOf(id)).usefulCount).toBe(12);
    const [first] = people;
    if (!first) throw new Error('nobody');
    for (let turn = 0; turn < 2; turn += 1)
      expect(valueOf(await takeVoteBack({ actor: first, input: { id } }))).toMatchObject({
        usefulCount: 11,
        hasVoted: false,
      });
    await db().user.delete({ where: { id: people[1]?.userId ?? '' } });
    expect((await rowOf(id)).usefulCount).toBe(10);
  });

  it('is not for oneself, a stranger, what nobody sees, or a closed conversation', async () => {
    const id = await newComment();
    const actor = await createPerson('reader');
    const vote = (who: Person | typeof anonymous, commentId: string) =>
      voteOnComment({ actor: who, input: { id: commentId } });
    expect(await vote(author, id)).toMatchObject({ error: { code: 'forbidden' } });
    expect(await vote(anonymous, id)).toMatchObject({ error: { code: 'not_signed_in' } });
    expect(await vote(actor, await newComment({ status: 'waiting' }))).toMatchObject({
      error: { code: 'forbidden' },
    });
    const { article } = await createPublished({ sectionId: (await createSection()).id });
    await db().article.update({ where: { id: article.id }, data: { firstPublishedAt: new Date(0) } });
    const old = await createComment({ articleId: article.id });
    expect(await vote(actor, old)).toMatchObject({ error: { code: 'forbidden' } });
    expect((await rowOf(id)).usefulCount).toBe(0);
  });
});

describe('a moderator’s decision', () => {
  const decide = (
    commentId: string,
    decision: 'approve' | 'refuse' | 'spam' | 'remove',
    seenEditedAt: string | null = null,
  ) => decideComment({ actor: author, input: { commentId, decision, seenEditedAt } });

  it('can be taken back for a moment by whoever took it, and keeps its row', async () => {
    const id = await newComment({ status: 'waiting' });
    valueOf(await decide(id, 'spam'));
    const other = await createPerson('moderator');
    expect(await undoDecision({ actor: other, input: { commentId: id } })).toMatchObject({
      error: { code: 'bad_state' },
    });
    expect(valueOf(await undoDecision({ actor: author, input: { commentId: id } }))).toEqual({
      commentId: id,
      status: 'waiting',
    });
    expect(
      await db().commentDecision.findMany({
        where: { commentId: id },
        select: { kind: true, undoneAt: true },
      }),
    ).toEqual([{ kind: 'spam', undoneAt: expect.any(Date) }]);
    await db().commentDecision.updateMany({ where: { commentId: id }, data: { undoneAt: null } });
    valueOf(await decide(id, 'approve'));
    await db().commentDecision.updateMany({
      where: { commentId: id },
      data: { decidedAt: new Date(Date.now() - 60_000) },
    });
    expect(await undoDecision({ actor: author, input: { commentId: id } })).toMatchObject({
      error: { code: 'bad_state' },
    });
  });

  it('holds for the words that were read, and for what is still to decide', async () => {
    const id = await newComment({ status: 'waiting' });
    await db().comment.update({ where: { id }, data: { editedAt: new Date('2026-01-01T00:00:00.123Z') } });
    expect(await decide(id, 'approve')).toMatchObject({ error: { code: 'conflict' } });
    valueOf(await decide(id, 'approve', '2026-01-01T00:00:00.123Z'));
    expect(await decide(id, 'refuse', '2026-01-01T00:00:00.123Z')).toMatchObject({
      error: { code: 'bad_state' },
    });
    valueOf(await decide(id, 'remove', '2026-01-01T00:00:00.123Z'));
    expect(await rowOf(id)).toMatchObject({ status: 'removed' });
  });

  it('chooses among what readers see', async () => {
    const id = await newComment();
    valueOf(await pickComment({ actor: author, input: { commentId: id, isPicked: true } }));
    expect((await rowOf(id)).pickedAt).not.toBeNull();
    valueOf(await pickComment({ actor: author, input: { commentId: id, isPicked: false } }));
    expect((await rowOf(id)).pickedAt).toBeNull();
    const waiting = await newComment({ status: 'waiting' });
    expect(await pickComment({ actor: author, input: { commentId: waiting, isPicked: true } })).toMatchObject(
      { error: { code: 'bad_state' } },
    );
  });
});
