import { readFileSync } from 'node:fs';
import { projectDir } from '#scripts/bootstrap.mjs';
import { failedJourneys, failedVitestTests } from '#scripts/test/failed-names.ts';

/** What a layer came to; `names` says which tests failed, as far as its runner told. */
export type Counts = { passed: number; failed: number; names?: string[] };

/** Reads a JSON report with `pick`; a run that left none, or ended badly without naming a failure, counts one failure. */
export function readCounts(options: {
  file: string;
  code: number;
  pick: (report: Record<string, unknown>) => { passed: unknown; failed: unknown; names: string[] };
}): Counts {
  const { passed, failed, names } = readReport(options);
  return { passed, failed: options.code === 0 ? failed : Math.max(1, failed), names };
}

function readReport({ file, pick }: Parameters<typeof readCounts>[0]): Required<Counts> {
  try {
    const { passed, failed, names } = pick(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
    return { passed: Number(passed) || 0, failed: Number(failed) || 0, names };
  } catch {
    return { passed: 0, failed: 1, names: [] };
  }
}

/** What `npm run check` leaves in CHECK_JSON. */
export const checkCounts = (report: Record<string, unknown>) => ({
  passed: report.passed,
  failed: report.failed,
  names: (report.names as string[] | undefined) ?? [],
});

export const vitestCounts = (report: Record<string, unknown>) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  names: failedVitestTests(report, projectDir),
});

/** Playwright's `stats`; a journey that only passed on another try has failed (retries are off anyway). */
export function playwrightCounts(report: Record<string, unknown>) {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, names: failedJourneys(report) };
}

export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
