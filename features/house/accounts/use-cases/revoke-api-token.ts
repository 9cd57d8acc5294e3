import { mayRevokeOf } from '#features/house/accounts/accounts.policy.ts';
import { revokeApiTokenSchema } from '#features/house/accounts/accounts.schema.ts';
import { lockApiToken, updateApiTokenRevoked } from '#features/house/accounts/data/api-token.store.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** Ends a key: its next request is refused. Mine, or anybody's for an administrator. */
export const revokeApiToken = defineUseCase({
  name: 'revokeApiToken',
  input: revokeApiTokenSchema,
  run: async ({ actor, input }): Promise<Outcome<{ tokenId: string }>> => {
    const { tokenId } = input;
    return transaction(actor, async ({ sql, journal }) => {
      const held = await lockApiToken(sql, tokenId);
      if (!held || !mayRevokeOf(actor, held.userId).allowed) return refused('not_found');
      await updateApiTokenRevoked(sql, tokenId);
      await journal({
        action: 'api_token.revoked',
        subjectType: 'api_token',
        subjectId: tokenId,
        before: { name: held.name },
      });
      return done({ tokenId });
    });
  },
});
