import { mayManagePeople } from '#features/house/accounts/accounts.policy.ts';
import { deleteSessions } from '#features/house/accounts/data/account.store.ts';
import { deleteSecondFactor } from '#features/house/accounts/data/second-factor.store.ts';
import { lockAccount } from '#features/house/accounts/data/team.store.ts';
import { personSchema } from '#features/house/accounts/team.schema.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { secondFactorMails, secondFactorRefusals } from '#words/house/accounts/second-factor.ts';
import { teamRefusals } from '#words/house/accounts/team.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

/**
 * Takes somebody's second factor away (a lost telephone): their sessions end, they are told by mail, and set up another
 * when they come back. Nobody does it for themselves: a borrowed session would be enough.
 */
export const resetSecondFactor = defineUseCase({
  name: 'resetSecondFactor',
  input: personSchema,
  may: mayManagePeople,
  run: async ({ actor, input: { userId } }): Promise<Outcome<{ sessions: number }>> => {
    if (actor.kind === 'person' && actor.userId === userId) {
      return refused('bad_state', { detail: secondFactorRefusals.notOneself });
    }
    const newspaper = await getNewspaperName();
    return attempt(actor, async ({ sql, journal, outbox }) => {
      const held = await lockAccount(sql, userId);
      if (!held) return refused('not_found', { detail: teamRefusals.noSuchPerson });
      const { secondFactorAt } = await sql.user.findUniqueOrThrow({
        where: { id: userId },
        select: { secondFactorAt: true },
      });
      if (secondFactorAt === null) return refused('bad_state', { detail: secondFactorRefusals.none });
      await deleteSecondFactor(sql, userId);
      const sessions = await deleteSessions(sql, { userId });
      await journal({
        action: 'second_factor.reset',
        subjectType: 'user',
        subjectId: userId,
        after: { sessions },
      });
      const words = secondFactorMails.reset(newspaper);
      await outbox(noticeEntry({ to: { kind: 'people', userIds: [userId] }, words, path: urls.signIn() }));
      return done({ sessions });
    });
  },
});
