import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCounts, playwrightCounts, readCounts, sum, vitestCounts } from '#scripts/test/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
const report = (value: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
};

it.each([
  ['check', checkCounts, { passed: 12, failed: 1 }],
  ['vitest', vitestCounts, { numPassedTests: 12, numFailedTests: 1 }],
  ['playwright', playwrightCounts, { stats: { expected: 12, unexpected: 0, flaky: 1, skipped: 4 } }],
])('reads what %s reports', (_, pick, value) => {
  expect(readCounts({ file: report(value), code: 1, pick })).toEqual({ passed: 12, failed: 1, failures: [] });
});

it('never calls a run good that ended badly or left no report', () => {
  const good = report({ passed: 12, failed: 0 });
  expect(readCounts({ file: good, code: 1, pick: checkCounts })).toMatchObject({ passed: 12, failed: 1 });
  expect(readCounts({ file: join(folder, 'none'), code: 0, pick: checkCounts })).toMatchObject({
    passed: 0,
    failed: 1,
  });
  expect(readCounts({ file: report({}), code: 0, pick: playwrightCounts })).toMatchObject({
    passed: 0,
    failed: 1,
  });
});

it('sums layers', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 },
    ]),
  ).toEqual({ passed: 4, failed: 2 });
});
