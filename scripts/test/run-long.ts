import { testWords as words } from '#messages/tests.ts';
import { projectDir, stopWithParent } from '#scripts/bootstrap.mjs';
import { generateClient } from '#scripts/launch/client.ts';
import { buildSite } from '#scripts/launch/build.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import { failedOnce, runProject, say, sumUp } from '#scripts/test/layers.ts';
import { runOnS3 } from '#scripts/test/on-s3.ts';

/**
 * `npm run test:long`: what takes too long for every day. Fifty kills of each of the server, the
 * worker and the database while people write, an outage over a planned hour, a hundred publications seen from outside, twenty thousand renders in one process,
 * the journeys of pictures with files on an S3-compatible server (these alone with `-- --s3`). The figures are printed in words.
 */
const leave = (): never => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', leave);
stopWithParent(leave);

say(words.build);
const { layers } = words;
try {
  generateClient(projectDir);
  await buildSite({ root: projectDir, onStart: () => undefined });
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  sumUp([[layers.build, failedOnce]]);
}
const browser = findBrowser((line) => say(`${words.browser}… ${line}`));
if (process.argv.includes('--s3')) sumUp([[layers.journeysOnS3, await runOnS3(browser)]]);
const durability = await runProject({
  project: 'durability',
  title: words.durability,
  env: {
    KILL_ROUNDS: process.env.KILL_ROUNDS || '150',
    AD_EVENTS: process.env.AD_EVENTS || '100000',
    AD_KILLS: process.env.AD_KILLS || '10',
    AD_LOST_MS: process.env.AD_LOST_MS || '1000',
    AWAY_SECONDS: process.env.AWAY_SECONDS || '30',
    MISSED_HOUR_SECONDS: process.env.MISSED_HOUR_SECONDS || '123',
  },
});
const endurance = await runProject({ project: 'endurance', title: words.endurance });
const onS3 = await runOnS3(browser);
sumUp([
  [layers.durability, durability],
  [layers.endurance, endurance],
  [layers.journeysOnS3, onS3],
]);
