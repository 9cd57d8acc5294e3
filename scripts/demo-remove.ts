import { demonstrationWords as words } from '#messages/demonstration.ts';
import { removeDemonstration } from '#prisma/seed/remove.ts';
import { withDatabase } from '#scripts/launch/environment.ts';
import { closeDatabase } from '#server/db/client.ts';

/** `npm run demo:remove`: takes away all that is marked as demonstration, and nothing else. */
try {
  await withDatabase(async () => {
    try {
      const removed = await removeDemonstration();
      const isNothing = Object.values(removed).every((many) => many === 0);
      process.stdout.write(`${isNothing ? words.nothing : words.removed(removed)}\n`);
      if (removed.kept > 0) process.stdout.write(`${words.kept(removed.kept)}\n`);
    } finally {
      await closeDatabase();
    }
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
