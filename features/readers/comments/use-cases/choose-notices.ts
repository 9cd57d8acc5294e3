import type { NoticeFrequency } from '#features/readers/comments/comment-notices.ts';
import { chooseNoticesSchema } from '#features/readers/comments/comments.schema.ts';
import { writeFrequency } from '#features/readers/comments/data/notice.store.ts';
import { readUnsubscribeToken } from '#features/readers/comments/use-cases/unsubscribe-token.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { commentNoticeWords as words } from '#words/readers/comments/comment-notices.ts';
import { attempt } from '#server/transaction/attempt.ts';

type Chosen = { frequency: NoticeFrequency };

/** How often one is told by mail of answers and mentions: one's own choice. */
export const chooseNotices = defineUseCase({
  name: 'chooseNotices',
  input: chooseNoticesSchema,
  run: async ({ actor, input }): Promise<Outcome<Chosen>> =>
    actor.kind === 'person' ? choose(actor, actor.userId, input.frequency) : refused('not_signed_in'),
});

/** Ends the mails of whoever's token it is; the link in their mail is the permission. */
export const endNotices: UseCase<{ token: string }, Chosen> = async ({ actor, input }) => {
  const userId = readUnsubscribeToken(input.token);
  return userId === null
    ? refused('not_found', { detail: words.unknownLink })
    : choose(actor, userId, 'never');
};

const choose = (actor: Actor, userId: string, frequency: NoticeFrequency): Promise<Outcome<Chosen>> =>
  attempt(actor, async (open) => {
    if (!(await writeFrequency(open.sql, userId, frequency)))
      return refused('not_found', { detail: words.unknownLink });
    await open.journal({
      action: 'user.comment_notices',
      subjectType: 'user',
      subjectId: userId,
      after: { frequency },
    });
    return done({ frequency });
  });
