import { expect, it } from 'vitest';
import { failedJourneys, failedVitestTests } from '#scripts/test/failed-names.ts';

it('names failed tests by file, and a file that did not load by itself', () => {
  const report = {
    testResults: [
      {
        name: '/here/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a thing holds', status: 'passed' },
          { fullName: ' breaks', status: 'failed' },
        ],
      },
      { name: '/here/b.test.ts', status: 'failed', assertionResults: [] },
      { name: '/here/c.test.ts', status: 'passed', assertionResults: [] },
    ],
  };
  expect(failedVitestTests(report, '/here')).toEqual(['a.test.ts › breaks', 'b.test.ts']);
});

it('names failed journeys at every depth, with their project', () => {
  const tests = (status: string) => [{ status, projectName: 'phone' }];
  const report = {
    suites: [
      {
        specs: [{ title: 'reads', file: 'a.spec.ts', tests: tests('expected') }],
        suites: [
          {
            specs: [
              { title: 'writes', file: 'a.spec.ts', tests: tests('unexpected') },
              { title: 'wavers', file: 'a.spec.ts', tests: tests('flaky') },
              { title: 'is left out', file: 'a.spec.ts', tests: tests('skipped') },
            ],
          },
        ],
      },
    ],
  };
  expect(failedJourneys(report)).toEqual(['[phone] a.spec.ts › writes', '[phone] a.spec.ts › wavers']);
});

it('names nothing in a report of another shape', () => {
  expect(failedVitestTests({}, '/here')).toEqual([]);
  expect(failedJourneys({})).toEqual([]);
});
