import { beforeEach, describe, expect, it } from 'vitest';
import {
  listChannelSummaries,
  listTold,
  listToldOf,
} from '#features/reach/distribution/data/delivery.queries.ts';
import { deleteOldDeliveries } from '#features/reach/distribution/data/delivery.store.ts';
import { deliveryLogSchema } from '#features/reach/distribution/distribution.schema.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { getHealth } from '#server/process/health.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { uniqueWord } from '#tests/factories/people.ts';

const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
let articleId: string;
beforeEach(async () => {
  await db().delivery.deleteMany();
  articleId = (await createPublished({ headline: 'La crue recule' })).article.id;
});

/** A line of the log, delivered by IndexNow unless said otherwise. */
async function line(values: Partial<Prisma.DeliveryUncheckedCreateInput> = {}): Promise<string> {
  const { event } = await db().delivery.create({
    data: {
      channel: 'indexnow',
      event: `updated:${uniqueWord()}`,
      act: 'updated',
      articleId,
      target: 'https://api.indexnow.org',
      status: 'delivered',
      answeredCode: 200,
      settledAt: new Date(),
      ...values,
    },
    select: { event: true },
  });
  return event;
}
const ask = (query: Record<string, string> = {}) => listTold(deliveryLogSchema.parse(query));

describe('the log', () => {
  it('gathers the channels of one event, newest first, each story by its headline', async () => {
    const old = await line({ createdAt: daysAgo(1) });
    const event = await line();
    await line({ event, channel: 'websub', target: 'abonnés', owed: 3, served: 3 });
    await line({ event, channel: 'webhook', target: 'Intranet', status: 'parked', answeredCode: 500 });
    const { told, total } = await ask();
    expect(total).toBe(2);
    expect(told.map((story) => story.event)).toEqual([event, old]);
    expect(told[0]).toMatchObject({ headline: 'La crue recule', act: 'updated', articleId });
    expect(told[0]?.lines.map(({ channel }) => channel).toSorted()).toEqual([
      'indexnow',
      'webhook',
      'websub',
    ]);
    expect(await listToldOf(articleId)).toEqual(told);
  });

  it('shows what failed, or one channel alone, and pages', async () => {
    const event = await line({ status: 'parked', answeredCode: 403, problem: 'key_refused' });
    await line({ channel: 'webhook', target: 'Intranet' });
    for (let count = 0; count < 20; count += 1) await line({ createdAt: daysAgo(2) });
    expect((await ask({ etat: 'parked' })).told.map((story) => story.event)).toEqual([event]);
    expect((await ask({ canal: 'webhook' })).total).toBe(1);
    expect((await ask({ canal: 'webhook', etat: 'parked' })).total).toBe(0);
    expect((await ask()).told).toHaveLength(20);
    expect((await ask({ page: '2' })).told).toHaveLength(2);
  });

  it('says of each channel what it last answered, what waits and what was given up; so does the health', async () => {
    const before = (await getHealth()).outbox.parked ?? 0;
    await line({ status: 'waiting', settledAt: null, answeredCode: null });
    await line({ status: 'parked', answeredCode: 422, problem: 'urls_refused' });
    await line({ channel: 'webhook', target: 'Intranet', answeredCode: 204 });
    const channels = await listChannelSummaries();
    expect(channels.find(({ channel }) => channel === 'indexnow')).toMatchObject({ waiting: 1, parked: 1 });
    expect(channels.find(({ channel }) => channel === 'webhook')).toMatchObject({
      waiting: 0,
      parked: 0,
      answeredCode: 204,
      problem: null,
    });
    expect((await getHealth()).outbox.parked).toBe(before + 1);
  });

  it('forgets what is old, and nothing that a person has to look at', async () => {
    await line({ createdAt: daysAgo(91) });
    const kept = [
      await line({ createdAt: daysAgo(89) }),
      await line({ createdAt: daysAgo(200), status: 'parked' }),
      await line({ createdAt: daysAgo(200), status: 'waiting', settledAt: null }),
    ];
    expect(await deleteOldDeliveries()).toBe(1);
    expect((await ask()).told.map(({ event }) => event).toSorted()).toEqual(kept.toSorted());
  });
});
