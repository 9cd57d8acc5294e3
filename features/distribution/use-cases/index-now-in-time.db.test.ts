import { afterAll, beforeAll, expect, it } from 'vitest';
import { listToldOf } from '#features/distribution/data/delivery.queries.ts';
import { announceStoryHandler } from '#features/distribution/use-cases/announce-story.ts';
import { channels } from '#features/distribution/use-cases/channels.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { deliverOutboxJob } from '#server/jobs/deliver-outbox.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { createPerson } from '#tests/factories/people.ts';
import { publishReadyStory } from '#tests/factories/stories.ts';
import { type IndexNowStandIn, startIndexNowStandIn } from '#tests/index-now-stand-in.ts';

let engine: IndexNowStandIn;
beforeAll(async () => {
  engine = await startIndexNowStandIn();
  Object.assign(getConfig(), {
    siteUrl: 'https://journal.example',
    indexNowUrl: engine.url,
    outboundAllow: [engine.host],
  });
});
afterAll(() => engine.close());

it('is told of a burst by two workers, each story once, half a second after it happened', async () => {
  const job = deliverOutboxJob([announceStoryHandler, ...channels.flatMap(({ handlers }) => handlers)]);
  const workers = await Promise.all([runJobs([job]), runJobs([job])]);
  const chief = await createPerson('editor_in_chief');
  const stories: { url: string; articleId: string }[] = [];
  for (let count = 0; count < 5; count += 1) stories.push(await publishReadyStory(chief));
  const heard = () => engine.heard.flatMap(({ urlList }) => urlList);
  await expect.poll(() => heard().length, { timeout: 20_000 }).toBe(stories.length);
  await expect
    .poll(async () => (await listToldOf(stories.at(-1)?.articleId ?? ''))[0]?.lines[0]?.status)
    .toBe('delivered');
  await Promise.all(workers.map((worker) => worker.stop()));
  expect(new Set(heard()).size).toBe(stories.length);
  // The clock of a busy machine proves nothing: what was asked for does. The rest is what the queue takes to look.
  const asked = await db().outboxMessage.findMany({
    where: { dedupeKey: { startsWith: 'indexnow:published:' } },
  });
  expect(asked).toHaveLength(stories.length);
  for (const { availableAt, createdAt } of asked)
    expect(availableAt.getTime() - createdAt.getTime()).toBeLessThanOrEqual(500);
});
