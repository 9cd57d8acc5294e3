import { mayRevokeOf } from '#features/house/accounts/accounts.policy.ts';
import { revokeSessionsSchema } from '#features/house/accounts/accounts.schema.ts';
import { deleteSessions, getSessionOwner } from '#features/house/accounts/data/account.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Ends one session, or all of mine but this one. The next request of an ended one is a stranger's. */
export const revokeSessions = defineUseCase({
  name: 'revokeSessions',
  input: revokeSessionsSchema,
  run: async ({ actor, input }): Promise<Outcome<{ revoked: number }>> => {
    if (actor.kind !== 'person') return refused('not_signed_in');
    return transaction(actor, async ({ sql, journal }) => {
      if ('others' in input) {
        const revoked = await deleteSessions(sql, {
          userId: actor.userId,
          ...(actor.sessionId ? { exceptId: actor.sessionId } : {}),
        });
        await journal({
          action: 'sessions.revoked',
          subjectType: 'user',
          subjectId: actor.userId,
          after: { revoked },
        });
        return done({ revoked });
      }
      const { sessionId } = input;
      const userId = await getSessionOwner(sql, sessionId);
      // Somebody else's session is nobody's: its id tells nothing.
      if (!userId || !mayRevokeOf(actor, userId).allowed) return refused('not_found');
      const revoked = await deleteSessions(sql, { userId, sessionId });
      await journal({ action: 'session.revoked', subjectType: 'user', subjectId: userId });
      return done({ revoked });
    });
  },
});
