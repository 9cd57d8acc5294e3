import { readFileSync } from 'node:fs';
import type { StepKey } from '#scripts/check/steps.ts';

export type StepResult = { key: StepKey; isGood: boolean; seconds: number; passed: number; failed: number };

/** What CHECK_JSON receives: a step of tests counts its tests, any other step counts as one. */
export type CheckReport = { passed: number; failed: number; seconds: number; steps: StepResult[] };

/** Tests passed and failed in a vitest report; null when the run died before it wrote one. */
export function readTestCounts(file: string): { passed: number; failed: number } | null {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    const [passed, failed] = [report.numPassedTests, report.numFailedTests];
    return typeof passed === 'number' && typeof failed === 'number' ? { passed, failed } : null;
  } catch {
    return null;
  }
}

/** A run that ends badly without a failed test (a file that does not load, a server that is not there) counts one failure. */
export function toStepResult(
  ran: { key: StepKey; code: number; seconds: number },
  counts: { passed: number; failed: number } | null,
): StepResult {
  const { key, code, seconds } = ran;
  const isGood = code === 0;
  const failed = isGood ? 0 : Math.max(1, counts?.failed ?? 0);
  const passed = counts?.passed ?? (isGood ? 1 : 0);
  return { key, isGood, seconds, passed, failed };
}

export function toCheckReport(steps: StepResult[]): CheckReport {
  const sum = (pick: (step: StepResult) => number) => steps.reduce((total, step) => total + pick(step), 0);
  return {
    passed: sum((step) => step.passed),
    failed: sum((step) => step.failed),
    seconds: sum((step) => step.seconds),
    steps,
  };
}
