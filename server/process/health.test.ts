import { expect, it } from 'vitest';
import { judge } from '#server/process/health.ts';

const well = {
  database: { isReachable: true, answerMs: 2 },
  worker: { heartbeatAge: 3 },
  scheduler: { overdue: 0, lag: null },
  outbox: { waiting: 4, oldest: 1, parked: 2 },
  disk: { freeBytes: 10e9 },
  mail: { mode: 'files' as const },
  akismet: { isOn: true, alert: '10001' },
};

it('is well, also with messages that wait or were parked, and with an alert of Akismet', () => {
  expect(judge(well)).toEqual([]);
});

it.each([
  ['database', { database: { isReachable: false, answerMs: null } }],
  ['worker', { worker: { heartbeatAge: null } }],
  ['worker', { worker: { heartbeatAge: 121 } }],
  ['scheduler', { scheduler: { overdue: 1, lag: 121 } }],
  ['disk', { disk: { freeBytes: 1e6 } }],
])('names what fails: %s', (name, change) => {
  expect(judge({ ...well, ...change })).toEqual([name]);
});

it('lets a scheduled story be two minutes late', () => {
  expect(judge({ ...well, scheduler: { overdue: 1, lag: 119 } })).toEqual([]);
});
