import { describe, expect, it } from 'vitest';
import { failedJourneys, failedVitestTests } from '#scripts/test/failures.ts';

it('names failed tests by file, and a file that did not load by itself, each with what was said', () => {
  const report = {
    testResults: [
      {
        name: '/here/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a thing holds', status: 'passed' },
          {
            fullName: ' breaks',
            status: 'failed',
            failureMessages: ['AssertionError: expected 1 to be 2\n    at /here/a.test.ts:3:1'],
          },
        ],
      },
      { name: '/here/b.test.ts', status: 'failed', message: 'No such file', assertionResults: [] },
      { name: '/here/c.test.ts', status: 'passed', assertionResults: [] },
    ],
  };
  expect(failedVitestTests(report, '/here')).toEqual([
    { name: 'a.test.ts › breaks', said: ['AssertionError: expected 1 to be 2'] },
    { name: 'b.test.ts', said: ['No such file'] },
  ]);
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
  expect(failedJourneys(report)).toEqual([
    { name: '[phone] a.spec.ts › writes', said: [] },
    { name: '[phone] a.spec.ts › wavers', said: [] },
  ]);
});

it('names nothing in a report of another shape', () => {
  expect(failedVitestTests({}, '/here')).toEqual([]);
  expect(failedJourneys({})).toEqual([]);
});

describe('what is said of a journey', () => {
  const saidOf = (...messages: string[]) => {
    const results = [{ errors: messages.map((message) => ({ message })) }];
    const tests = [{ status: 'unexpected', projectName: 'desktop', results }];
    return failedJourneys({ suites: [{ specs: [{ title: 'reads', file: 'a.spec.ts', tests }] }] })[0]?.said;
  };

  it('is what was looked for, without colours and without the path through the code', () => {
    const message = [
      'Error: \u001B[2mexpect(\u001B[22mlocator).toBeVisible() failed',
      '',
      "Locator: getByText('Retiré')",
      'Expected: visible',
      'Timeout: 15000ms',
      '    at /here/a.spec.ts:3:1',
    ].join('\n');
    expect(saidOf(message)).toEqual([
      'Error: expect(locator).toBeVisible() failed',
      "Locator: getByText('Retiré')",
      'Expected: visible',
    ]);
  });

  it('is the difference, not its frame', () => {
    const message = [
      'Error: errors in the browser',
      '',
      'expect(received).toEqual(expected) // deep equality',
      '',
      '- Expected  - 1',
      '+ Received  + 3',
      '',
      '- Array []',
      '+ Array [',
      '+   "status of 401 (/api/v1/redaction/retards)",',
      '+ ]',
    ].join('\n');
    expect(saidOf(message)).toEqual([
      'Error: errors in the browser',
      '+   "status of 401 (/api/v1/redaction/retards)",',
      '+ ]',
    ]);
  });

  it('goes on with the next error, and stays short', () => {
    expect(
      saidOf('Test timeout of 90000ms exceeded.', 'Error: locator.fill\nCall log:\n  - waiting'),
    ).toEqual(['Test timeout of 90000ms exceeded.', 'Error: locator.fill', '- waiting']);
    expect(saidOf('é'.repeat(400))?.join('')).toHaveLength(300);
  });
});
