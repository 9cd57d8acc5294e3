import { readFileSync } from 'node:fs';
import { projectDir } from '#scripts/bootstrap.mjs';
import { type Failure, failedJourneys, failedVitestTests } from '#scripts/test/failures.ts';

/** What a layer came to; `failures` says which tests failed and why, as far as its runner told. */
export type Counts = { passed: number; failed: number; failures?: Failure[] };

/** Reads a JSON report with `pick`; a run that left none, or ended badly without naming a failure, counts one failure. */
export function readCounts(options: {
  file: string;
  code: number;
  pick: (report: Record<string, unknown>) => { passed: unknown; failed: unknown; failures: Failure[] };
}): Counts {
  const { passed, failed, failures } = readReport(options);
  return { passed, failed: options.code === 0 ? failed : Math.max(1, failed), failures };
}

function readReport({ file, pick }: Parameters<typeof readCounts>[0]): Required<Counts> {
  try {
    const { passed, failed, failures } = pick(
      JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>,
    );
    return { passed: Number(passed) || 0, failed: Number(failed) || 0, failures };
  } catch {
    return { passed: 0, failed: 1, failures: [] };
  }
}

/** What `npm run check` leaves in CHECK_JSON. */
export const checkCounts = (report: Record<string, unknown>) => ({
  passed: report.passed,
  failed: report.failed,
  failures: (report.failures as Failure[] | undefined) ?? [],
});

export const vitestCounts = (report: Record<string, unknown>) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  failures: failedVitestTests(report, projectDir),
});

/** Playwright's `stats`; a journey that only passed on another try has failed (retries are off anyway). */
export function playwrightCounts(report: Record<string, unknown>) {
  const stats = report.stats as { expected: number; unexpected: number; flaky: number };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed, failures: failedJourneys(report) };
}

export const sum = (counts: readonly Counts[]): Counts => ({
  passed: counts.reduce((total, { passed }) => total + passed, 0),
  failed: counts.reduce((total, { failed }) => total + failed, 0),
});
