import { readFileSync } from 'node:fs';
import { checkWords } from '#messages/check.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import type { StepKey } from '#scripts/check/steps.ts';
import { type Failure, failedVitestTests } from '#scripts/test/failures.ts';

export type StepResult = {
  key: StepKey;
  isGood: boolean;
  seconds: number;
  passed: number;
  failed: number;
  /** What failed: its tests, or the step itself when it has none or named none. */
  failures: Failure[];
};

/** What CHECK_JSON receives: a step of tests counts its tests, any other step counts as one. */
export type CheckReport = {
  passed: number;
  failed: number;
  seconds: number;
  failures: Failure[];
  steps: StepResult[];
};

type TestCounts = { passed: number; failed: number; failures: Failure[] };

/** Tests passed and failed in a vitest report; null when the run died before it wrote one. */
export function readTestCounts(file: string): TestCounts | null {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const [passed, failed] = [report.numPassedTests, report.numFailedTests];
    const failures = failedVitestTests(report, projectDir);
    return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed, failures } : null;
  } catch {
    return null;
  }
}

/** A run that ends badly without a failed test (a file that does not load, a server that is not there) counts one failure. */
export function toStepResult(
  ran: { key: StepKey; code: number; seconds: number },
  counts: TestCounts | null,
): StepResult {
  const { key, code, seconds } = ran;
  const isGood = code === 0;
  const failed = isGood ? 0 : Math.max(1, counts?.failed ?? 0);
  const passed = counts?.passed ?? (isGood ? 1 : 0);
  const named = counts?.failures ?? [];
  const step = { name: checkWords.steps[key], said: [] };
  const failures = isGood || named.length > 0 ? named : [step];
  return { key, isGood, seconds, passed, failed, failures };
}

export function toCheckReport(steps: StepResult[]): CheckReport {
  const sum = (pick: (step: StepResult) => number) => steps.reduce((total, step) => total + pick(step), 0);
  return {
    passed: sum((step) => step.passed),
    failed: sum((step) => step.failed),
    seconds: sum((step) => step.seconds),
    failures: steps.flatMap((step) => step.failures),
    steps,
  };
}
