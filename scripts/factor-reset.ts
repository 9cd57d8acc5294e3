import { getAccountForSignIn } from '#features/house/accounts/data/account.queries.ts';
import { normalEmail } from '#features/house/accounts/accounts.ts';
import { resetSecondFactor } from '#features/house/accounts/use-cases/reset-second-factor.ts';
import { systemActor } from '#lib/actor.ts';
import { errorSentence } from '#messages/errors.ts';
import { factorResetCommand as words } from '#words/house/accounts/second-factor.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { closeDatabase } from '#server/db/client.ts';

/**
 * `npm run factor:reset -- ADRESSE`: takes the second factor of an account away, for the only administrator who lost it.
 * Whoever can run it holds the machine already; the account's owner is told by mail, and the journal has its line.
 */
async function main(email: string | undefined): Promise<number> {
  if (!email) {
    console.error(words.usage);
    return 2;
  }
  return withDatabase(async () => {
    try {
      const account = await getAccountForSignIn(normalEmail(email));
      if (!account) {
        console.error(words.nobody);
        return 1;
      }
      const actor = systemActor('npm run factor:reset');
      const outcome = await resetSecondFactor({ actor, input: { userId: account.id } });
      console[outcome.ok ? 'log' : 'error'](
        outcome.ok ? words.done(account.name) : errorSentence(outcome.error),
      );
      return outcome.ok ? 0 : 1;
    } finally {
      await closeDatabase();
    }
  });
}

process.exitCode = await main(process.argv[2]);
