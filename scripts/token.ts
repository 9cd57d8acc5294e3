import { parseArgs } from 'node:util';
import { parseRoleArgument } from '#features/house/accounts/accounts.ts';
import { createApiToken } from '#features/house/accounts/use-cases/create-api-token.ts';
import { systemActor } from '#lib/actor.ts';
import { tokenCommand as words } from '#messages/accounts.ts';
import { errorSentence } from '#messages/errors.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { closeDatabase } from '#server/db/client.ts';

/**
 * `npm run token -- --role administrateur [--nom "Import"] [--jours 30]`: makes a key of the API for the service
 * account of that role and prints it, alone, on the last line.
 */
function readArguments() {
  try {
    const options = { role: { type: 'string' }, nom: { type: 'string' }, jours: { type: 'string' } } as const;
    return parseArgs({ options, strict: true }).values;
  } catch {
    return {};
  }
}

async function main(): Promise<number> {
  const given = readArguments();
  const role = parseRoleArgument(given.role ?? '');
  const days = given.jours === undefined ? undefined : Number(given.jours);
  const areDaysRight = days === undefined || (Number.isInteger(days) && days >= 1 && days <= 3_650);
  if (!role || !areDaysRight) {
    console.error(words.usage);
    return 2;
  }
  return withDatabase(async () => {
    try {
      const name = (given.nom ?? words.defaultName).slice(0, 80);
      const input = { name, role, ...(days === undefined ? {} : { days }) };
      const outcome = await createApiToken({ actor: systemActor('npm run token'), input });
      if (!outcome.ok) {
        console.error(errorSentence(outcome.error));
        return 1;
      }
      console.log(words.made(name, role));
      console.log(outcome.value.token);
      return 0;
    } finally {
      await closeDatabase();
    }
  });
}

process.exitCode = await main();
