import { mayCreateApiToken } from '#features/house/accounts/accounts.policy.ts';
import { createApiTokenSchema } from '#features/house/accounts/accounts.schema.ts';
import { ensureServiceAccount } from '#features/house/accounts/data/account.store.ts';
import { insertApiToken } from '#features/house/accounts/data/api-token.store.ts';
import { defineUseCase, done, forbidden, type Outcome } from '#lib/use-case.ts';
import { serviceAccountName } from '#messages/accounts.ts';
import { transaction } from '#server/transaction/transaction.ts';

/** A key of the API in clear; shown once, never again. */
export type NewApiToken = { tokenId: string; token: string };

/**
 * Makes a key of the API that acts with its maker's rights, narrowed to one role. The system (command line) makes
 * it for the service account of that role.
 */
export const createApiToken = defineUseCase({
  name: 'createApiToken',
  input: createApiTokenSchema,
  run: async ({ actor, input }): Promise<Outcome<NewApiToken>> => {
    const permission = mayCreateApiToken(actor, input.role);
    if (!permission.allowed) return forbidden(permission);
    const { name, role, days } = input;
    const expiresAt = days === undefined ? null : new Date(Date.now() + days * 24 * 60 * 60 * 1000);
    return transaction(actor, async ({ sql, journal }) => {
      const userId =
        actor.kind === 'person'
          ? actor.userId
          : await ensureServiceAccount(sql, role, serviceAccountName(role));
      const { id, token } = await insertApiToken(sql, { userId, name, role, expiresAt });
      await journal({
        action: 'api_token.created',
        subjectType: 'api_token',
        subjectId: id,
        after: { name, role },
      });
      return done({ tokenId: id, token });
    });
  },
});
