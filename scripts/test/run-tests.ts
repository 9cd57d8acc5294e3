import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testWords as words } from '#messages/tests.ts';
import { projectDir, stopWithParent } from '#scripts/bootstrap.mjs';
import { findBrowser } from '#scripts/test/browser.ts';
import { type Counts, checkCounts, readCounts } from '#scripts/test/counts.ts';
import { failedOnce, report, run, runProject, say, sumUp } from '#scripts/test/layers.ts';
import { goOnline, runJourneys } from '#scripts/test/newspaper.ts';

/**
 * Everything that is tested: `npm run check`, then a production build started on a data folder and a port of
 * its own, what the build left, the journeys, and faults of every kind. All layers run, also after one has failed; the last line
 * sums them.
 */
const leave = (): never => process.exit(1);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
process.on('disconnect', leave);
stopWithParent(leave);

async function check(): Promise<Counts> {
  say(words.check);
  const file = report('check');
  const code = await run(process.execPath, ['scripts/check/run-checks.ts'], { CHECK_JSON: file });
  return readCounts({ file, code, pick: checkCounts });
}

const hasBuildTests = readdirSync(join(projectDir, 'tests')).includes('build');
const browser = findBrowser((line) => say(`${words.browser}… ${line}`));
say(`${words.browser}… ${browser ?? words.noBrowser}`);
const layers: [string, Counts][] = [[words.layers.check, await check()]];
const online = await goOnline({ name: 'data' });
layers.push([words.layers.build, online ? { passed: 1, failed: 0 } : failedOnce]);
if (!online) say(words.notOnline);
if (online && hasBuildTests) {
  layers.push([words.layers.built, await runProject({ project: 'build', title: words.buildTests })]);
}
const journeys = { name: 'journeys', title: words.journeys };
const walked = online && browser ? await runJourneys(online, { ...journeys, browser }) : failedOnce;
layers.push([words.layers.journeys, walked]);
await online?.stop();
const solid = online ? await runProject({ project: 'durability', title: words.durability }) : failedOnce;
layers.push([words.layers.durability, solid]);
sumUp(layers);
