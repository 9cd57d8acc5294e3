import { beforeAll, describe, expect, it } from 'vitest';
import { claimSeconds, type ModerationQueue } from '#features/readers/comments/comments.ts';
import { getAuthorRecord } from '#features/readers/moderation/data/author-record.queries.ts';
import {
  countQueues,
  listModerated,
  listModeratedOf,
} from '#features/readers/moderation/data/moderation.queries.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { decideComments, undoDecisions } from '#features/readers/moderation/use-cases/decide-comments.ts';
import { followQueue } from '#features/readers/moderation/use-cases/follow-queue.ts';
import type { Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';

let articleId = '';
let paul: Person;
let lea: Person;
beforeAll(async () => {
  articleId = (await createPublished()).article.id;
  [paul, lea] = [await createPerson('moderator'), await createPerson('moderator')];
});

const waiting = (values: Partial<Parameters<typeof createComment>[0]> = {}) =>
  createComment({ articleId, status: 'waiting', ...values });
const seen = (commentId: string) => ({ commentId, seenEditedAt: null, seenStatus: 'waiting' as const });
const stateOf = async (id: string) => {
  const { status, isSpam } = await db().comment.findUniqueOrThrow({ where: { id } });
  return isSpam ? `${status}, spam` : status;
};
const idsIn = async (queue: ModerationQueue): Promise<string[]> =>
  (await listModerated({ queue, isNewestFirst: true, page: 1 })).comments.map(({ id }) => id);

describe('two moderators', () => {
  it('who decide the same comment at once: one does, the other is told who and what', async () => {
    const id = await waiting();
    const outcomes = await Promise.all([
      decideComment({ actor: paul, input: { ...seen(id), decision: 'approve' } }),
      decideComment({ actor: lea, input: { ...seen(id), decision: 'spam' } }),
    ]);
    const [first, second] = outcomes[0].ok ? [paul, outcomes[1]] : [lea, outcomes[0]];
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(second).toMatchObject({
      ok: false,
      error: { code: 'bad_state', detail: expect.stringContaining(`${first.name} a `) },
    });
    expect(await db().commentDecision.count({ where: { commentId: id } })).toBe(1);
  });

  it('who decide many at once: each comment once, the rest is told, every decision in the journal', async () => {
    const ids = [];
    for (let count = 0; count < 12; count += 1) ids.push(await waiting());
    const outcomes = await Promise.all([
      decideComments({ actor: paul, input: { decision: 'approve', comments: ids.map(seen) } }),
      decideComments({ actor: lea, input: { decision: 'refuse', comments: ids.toReversed().map(seen) } }),
    ]);
    const [byPaul, byLea] = outcomes.map((outcome) => valueOf(outcome));
    expect([...(byPaul?.done ?? []), ...(byLea?.done ?? [])].sort()).toEqual([...ids].sort());
    expect(byPaul?.left).toHaveLength(byLea?.done.length ?? -1);
    for (const { sentence } of byPaul?.left ?? []) expect(sentence).toContain(lea.name);
    const lines = await db().journalEntry.count({
      where: { subjectId: { in: ids }, action: { in: ['comment.approve', 'comment.refuse'] } },
    });
    expect(lines).toBe(12);
  });
});

describe('several at once', () => {
  it('decides what is left to decide, and takes it all back', async () => {
    const [one, two, three] = [await waiting(), await waiting(), await waiting()];
    valueOf(await decideComment({ actor: lea, input: { ...seen(two), decision: 'refuse' } }));
    const { done, left } = valueOf(
      await decideComments({
        actor: paul,
        input: { decision: 'spam', comments: [one, two, three].map(seen) },
      }),
    );
    expect(done).toEqual([one, three]);
    expect(left).toEqual([{ commentId: two, sentence: expect.stringContaining(`${lea.name} a refusé`) }]);
    expect([await stateOf(one), await stateOf(two)]).toEqual(['refused, spam', 'refused']);
    const undone = valueOf(await undoDecisions({ actor: paul, input: { commentIds: [one, two, three] } }));
    expect(undone.done).toEqual([one, three]);
    expect([await stateOf(one), await stateOf(two), await stateOf(three)]).toEqual([
      'waiting',
      'refused',
      'waiting',
    ]);
  });

  it('gives spam back as spam when its publication is taken back', async () => {
    const id = await createComment({ articleId });
    const decide = (decision: 'spam' | 'approve') =>
      decideComment({ actor: paul, input: { commentId: id, decision, seenEditedAt: null } });
    valueOf(await decide('spam'));
    expect(await stateOf(id)).toBe('removed, spam');
    valueOf(await decide('approve'));
    expect(await stateOf(id)).toBe('published');
    valueOf(await undoDecisions({ actor: paul, input: { commentIds: [id] } }));
    expect(await stateOf(id)).toBe('removed, spam');
  });
});

describe('the queues', () => {
  it('hold each comment once, and are counted truly', async () => {
    const before = await countQueues();
    const spam = await waiting();
    valueOf(await decideComment({ actor: paul, input: { ...seen(spam), decision: 'spam' } }));
    const refused = await createComment({ articleId, status: 'refused' });
    const removed = await createComment({ articleId, status: 'removed' });
    const hidden = await waiting();
    await db().comment.update({ where: { id: hidden }, data: { awaitsConfirmation: true } });
    await createComment({ articleId, status: 'deleted' });
    expect(await countQueues()).toEqual({
      ...before,
      spam: before.spam + 1,
      refused: before.refused + 1,
      removed: before.removed + 1,
    });
    expect(await idsIn('spam')).toContain(spam);
    expect(await idsIn('refused')).toContain(refused);
    expect(await idsIn('refused')).not.toContain(spam);
    expect(await idsIn('removed')).toContain(removed);
    expect(await idsIn('waiting')).not.toContain(hidden);
  });

  it('show what stands around a comment, and who wrote it', async () => {
    const author = await createPerson('reader');
    const opening = await createComment({ articleId, authorId: author.userId, minutesAgo: 60 });
    const replies = [];
    for (const minutesAgo of [50, 40, 30, 20, 10]) {
      replies.push(await createComment({ articleId, parentId: opening, minutesAgo }));
    }
    const id = await waiting({
      parentId: opening,
      repliesToId: replies[0] ?? '',
      authorId: author.userId,
      minutesAgo: 25,
    });
    const { comments } = await listModeratedOf(author.userId, 1);
    const comment = comments.find((one) => one.id === id);
    expect(comment?.around.map((one) => one.id)).toEqual([opening, ...replies]);
    expect(comment?.answersId).toBe(replies[0]);
    expect(comment?.author).toMatchObject({
      published: 1,
      waiting: 1,
      refused: 0,
      sanctionCount: 0,
      bar: null,
    });
    valueOf(await decideComment({ actor: paul, input: { ...seen(id), decision: 'refuse' } }));
    expect(await getAuthorRecord(author.userId, new Date())).toMatchObject({
      refused: 1,
      lastDecisions: [{ kind: 'refuse' }],
      isStaff: false,
    });
  });
});

describe('a claim', () => {
  const now = new Date('2030-01-01T12:00:00Z');
  const after = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
  const read = async (
    actor: Person,
    id: string,
    { at = now, isTaking = false, isLeaving = false, readingId = id as string | null } = {},
  ) => {
    const input = { queue: 'waiting' as const, readingId, isTaking, isLeaving, since: at, shownIds: [id] };
    return valueOf(await followQueue({ actor, input, now: at })).claims;
  };

  it('is seen by others until two minutes after the last word of who holds it', async () => {
    const id = await waiting();
    expect(await read(paul, id)).toEqual([]);
    const byPaul = [{ commentId: id, by: paul.name }];
    expect(await read(lea, id)).toEqual(byPaul);
    await read(paul, id, { at: after(60) });
    expect(await read(lea, id, { at: after(60 + claimSeconds - 1) })).toEqual(byPaul);
    expect(await read(lea, id, { at: after(60 + claimSeconds) })).toEqual([]);
    expect(await read(paul, id, { at: after(60 + claimSeconds + 1) })).toEqual([
      { commentId: id, by: lea.name },
    ]);
  });

  it('is taken over when it is asked for, let go when its window closes, and gone once decided', async () => {
    const id = await waiting();
    await read(paul, id);
    expect(await read(lea, id, { isTaking: true })).toEqual([]);
    expect(await read(paul, id)).toEqual([{ commentId: id, by: lea.name }]);
    await read(lea, id, { isLeaving: true });
    expect(await read(paul, id)).toEqual([]);
    valueOf(await decideComment({ actor: paul, input: { ...seen(id), decision: 'approve' } }));
    expect(await db().commentClaim.count({ where: { commentId: id } })).toBe(0);
  });

  it('is one a person', async () => {
    const [one, two] = [await waiting(), await waiting()];
    await read(paul, one);
    await read(paul, two);
    expect(await read(lea, one, { readingId: null })).toEqual([]);
    expect(await read(lea, two, { readingId: null })).toEqual([{ commentId: two, by: paul.name }]);
  });

  it('goes to one of many who ask at once, while they change places', async () => {
    const ids = [await waiting(), await waiting(), await waiting()];
    const people = [paul, lea, await createPerson('moderator')];
    for (let turn = 0; turn < 6; turn += 1) {
      await Promise.all(people.map((actor, at) => read(actor, ids[(at + turn) % 3] ?? '')));
      await Promise.all(people.map((actor) => read(actor, ids[turn % 3] ?? '')));
    }
    const held = await db().commentClaim.groupBy({ by: ['userId'], _count: true });
    expect(held.every(({ _count }) => _count === 1)).toBe(true);
  });
});

describe('news of a queue', () => {
  it('tell what came and what left, by whom', async () => {
    const shown = await waiting();
    const since = new Date(Date.now() + 5_000);
    const ask = async () => {
      const all = await idsIn('waiting');
      const input = { queue: 'waiting' as const, readingId: null, isTaking: false, isLeaving: false };
      const known = [...all.filter((id) => id !== arrivedId), shown].slice(0, 100);
      return valueOf(await followQueue({ actor: lea, input: { ...input, since, shownIds: known } }));
    };
    let arrivedId = '';
    expect(await ask()).toMatchObject({ departed: [], arrived: 0 });
    arrivedId = await waiting({ minutesAgo: -1 });
    valueOf(await decideComment({ actor: paul, input: { ...seen(shown), decision: 'approve' } }));
    expect(await ask()).toMatchObject({
      departed: [{ commentId: shown, sentence: expect.stringContaining(`${paul.name} a publié`) }],
      arrived: 1,
    });
  });
});

it('is for moderators alone', async () => {
  const actor = await createPerson('journalist');
  const id = await waiting();
  const comments = [seen(id)];
  const forbidden = { ok: false, error: { code: 'forbidden' } };
  expect(await decideComments({ actor, input: { decision: 'approve', comments } })).toMatchObject(forbidden);
  expect(await undoDecisions({ actor, input: { commentIds: [id] } })).toMatchObject(forbidden);
  const input = {
    queue: null,
    readingId: id,
    isTaking: false,
    isLeaving: false,
    since: new Date(),
    shownIds: [],
  };
  expect(await followQueue({ actor, input })).toMatchObject(forbidden);
  expect(await db().commentClaim.count({ where: { commentId: id } })).toBe(0);
});
