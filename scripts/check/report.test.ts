import { expect, it } from 'vitest';
import { toCheckReport, toStepResult } from '#scripts/check/report.ts';

const named = (name: string) => ({ name, said: [] });

it('counts tests where there are, and one for any other step', () => {
  const steps = [
    toStepResult({ key: 'lint', code: 0, seconds: 1 }, null),
    toStepResult({ key: 'types', code: 2, seconds: 2 }, null),
    toStepResult(
      { key: 'unit', code: 1, seconds: 3 },
      { passed: 40, failed: 2, failures: [named('a › b'), named('a › c')] },
    ),
  ];
  expect(toCheckReport(steps)).toMatchObject({
    passed: 41,
    failed: 3,
    seconds: 6,
    failures: [named('Types'), named('a › b'), named('a › c')],
  });
});

it('never counts a run that ended badly as good', () => {
  expect(toStepResult({ key: 'database', code: 1, seconds: 1 }, null)).toMatchObject({
    passed: 0,
    failed: 1,
  });
  expect(
    toStepResult({ key: 'unit', code: 1, seconds: 1 }, { passed: 9, failed: 0, failures: [] }),
  ).toMatchObject({
    isGood: false,
    failed: 1,
    failures: [named('Tests unitaires')],
  });
});
