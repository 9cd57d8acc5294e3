import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type CommentRow,
  commentStatuses,
  fitUnderArticle,
  type Thread,
  toThreads,
  underArticle,
} from './comments.ts';

const row = (changes: Partial<CommentRow> & { id: string }): CommentRow => ({
  parentId: null,
  status: 'published',
  replyCount: 0,
  authorName: 'Lise',
  answersName: null,
  mark: null,
  isPick: false,
  text: 'Bonjour.',
  usefulCount: 0,
  createdAt: new Date('2026-11-24T12:00:00Z'),
  editedAt: null,
  ...changes,
});

/** Openings and replies of any state, some of the replies to nobody here; reply counts as the trigger keeps them. */
const conversation = fc
  .record({
    openings: fc.array(fc.constantFrom(...commentStatuses), { maxLength: 12 }),
    replies: fc.array(fc.record({ status: fc.constantFrom(...commentStatuses), to: fc.nat({ max: 14 }) }), {
      maxLength: 40,
    }),
  })
  .map(({ openings, replies }) => {
    const replyRows = replies.map(({ status, to }, at) => row({ id: `r${at}`, parentId: `o${to}`, status }));
    const replyCount = (id: string): number =>
      replyRows.filter(({ parentId, status }) => parentId === id && status === 'published').length;
    return {
      openings: openings.map((status, at) => row({ id: `o${at}`, status, replyCount: replyCount(`o${at}`) })),
      replies: replyRows,
    };
  });

it('keeps the shape of every conversation', () => {
  fc.assert(
    fc.property(conversation, ({ openings, replies }) => {
      const threads = toThreads(openings, replies);
      const seen = openings.filter(({ status, replyCount }) => status === 'published' || replyCount > 0);
      expect(threads.map(({ id }) => id)).toEqual(seen.map(({ id }) => id));
      for (const { id, opening, replies: own, replyCount } of threads) {
        const status = openings.find((one) => one.id === id)?.status;
        expect(opening.kind).toBe(status === 'published' ? 'comment' : 'kept');
        expect(own.map((reply) => reply.id)).toEqual(
          replies
            .filter((reply) => reply.parentId === id && reply.status === 'published')
            .map((reply) => reply.id),
        );
        expect(own).toHaveLength(replyCount);
      }
      const shown = threads.flatMap((thread) => [thread.id, ...thread.replies.map(({ id }) => id)]);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});

it('says why a place is kept and not a word of what stood there', () => {
  const kept = (status: CommentRow['status']) =>
    toThreads([row({ id: 'a', status, replyCount: 1, text: 'Secret.' })], []);
  expect(kept('removed')[0]?.opening).toMatchObject({ kind: 'kept', place: { why: 'removed' } });
  expect(kept('deleted')[0]?.opening).toMatchObject({ kind: 'kept', place: { why: 'deleted' } });
  expect(kept('waiting')[0]?.opening).toMatchObject({ kind: 'kept', place: { why: 'hidden' } });
  expect(JSON.stringify(kept('removed'))).not.toContain('Secret');
});

it('leaves under an article what fits, from the first on', () => {
  const thread = (at: number, length: number): Thread => ({
    id: `t${at}`,
    opening: { kind: 'comment', comment: row({ id: `t${at}`, text: 'x'.repeat(length) }) },
    replies: [],
    replyCount: 0,
  });
  const many = (count: number, length: number) =>
    fitUnderArticle(Array.from({ length: count }, (_, at) => thread(at, length)));
  expect(many(40, 100)).toHaveLength(underArticle.threads);
  expect(many(40, 100_000)).toHaveLength(
    Math.floor(underArticle.characters / underArticle.commentCharacters),
  );
  expect(many(1, 100_000)).toHaveLength(1);
});
