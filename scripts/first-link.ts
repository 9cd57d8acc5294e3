import { createFirstAccess } from '#features/house/accounts/use-cases/create-first-administrator.ts';
import { systemActor } from '#lib/actor.ts';
import { absoluteUrl, urls } from '#lib/urls.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { getConfig } from '#server/config.ts';
import { closeDatabase } from '#server/db/client.ts';

/** Prints the one-use address that creates the first administrator; nothing when there is one already. */
await withDatabase(async () => {
  try {
    const outcome = await createFirstAccess({ actor: systemActor('npm start') });
    if (outcome.ok) console.log(absoluteUrl(getConfig().siteUrl, urls.firstAccess(outcome.value.token)));
  } finally {
    await closeDatabase();
  }
});
