import type { Thread } from '#features/readers/comments/comments.ts';

/** A comment alone, as pages show it. */
export const saidThread = (id: string, text: string): Thread => ({
  id,
  opening: {
    kind: 'comment',
    comment: {
      id,
      authorName: 'Lise',
      answersName: null,
      mark: null,
      isPick: false,
      text,
      usefulCount: 2,
      createdAt: new Date('2026-11-24T17:05:00Z'),
      editedAt: null,
    },
  },
  replies: [],
  replyCount: 0,
});
