import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { backOffSeconds, supervise } from '#scripts/launch/supervise.ts';

const folder = mkdtempSync(join(tmpdir(), 'supervise-'));
const log = join(folder, 'log');
writeFileSync(
  join(folder, 'child.mjs'),
  `import { appendFileSync } from 'node:fs';
   appendFileSync(${JSON.stringify(log)}, [process.pid, ...process.argv.slice(2)].join(' ') + '\\n');
   process.send({ kind: 'ready' });
   process.on('SIGTERM', () => process.exit(0));
   process.on('disconnect', () => process.exit(0));
   setInterval(() => {}, 1000);`,
);
const lives = (): string[][] =>
  readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
const pids = (): number[] => lives().map(([pid]) => Number(pid));

it('is back within 30 s whatever the number of failures in a row', () => {
  expect([1, 2, 3, 4, 5, 6].map(backOffSeconds)).toEqual([1, 2, 4, 8, 8, 8]);
});

it('starts a killed child again, says so, and none after it was told to stop', async () => {
  const said: string[] = [];
  const child = supervise({
    file: join(folder, 'child.mjs'),
    name: 'L’essai',
    say: (line) => said.push(line),
    onGivenUp: () => said.push('given up'),
  });
  await child.ready;
  const [first = 0] = pids();
  process.kill(first, 'SIGKILL');
  await expect.poll(() => pids().length).toBe(2);
  const [[, life], [, another, before]] = lives() as [string[], string[]];
  expect(before, 'whom it follows').toBe(life);
  expect(another).not.toBe(life);
  expect(said).toEqual(['L’essai s’est arrêté (SIGKILL) ; nouveau départ dans 1 s.']);
  await child.stop();
  expect(pids()).toHaveLength(2);
  expect(said).toHaveLength(1);
});
