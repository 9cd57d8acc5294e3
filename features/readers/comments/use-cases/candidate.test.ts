import { expect, it } from 'vitest';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { seenBefore } from '#features/readers/comments/use-cases/candidate.ts';
import { newCandidate, openPorts, settingsWith } from '#tests/factories/candidates.ts';

it.each([
  { leastSeconds: 3, mostSeconds: 43_200 },
  { leastSeconds: 30, mostSeconds: 40 },
])('what stands for a token passes whatever the newspaper asks of one: %j', async (token) => {
  const { submittedAt } = newCandidate();
  const candidate = newCandidate({ formToken: seenBefore(submittedAt, token) });
  const verdict = await judge(candidate, openPorts({ settings: settingsWith({ figures: { token } }) }));
  expect(verdict.outcome).toBe('published');
});
