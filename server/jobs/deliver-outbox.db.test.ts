import { describe, expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage, deliverOutboxJob } from '#server/jobs/deliver-outbox.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { runJobs } from '#server/jobs/run-jobs.ts';
import { queueForgottenMessages } from '#server/jobs/sweep.ts';
import { mostDeliveryAttempts, type OutboxEntry } from '#server/transaction/outbox.ts';
import { transaction } from '#server/transaction/transaction.ts';

async function write(entry: Partial<OutboxEntry> = {}): Promise<string> {
  const kind = entry.kind ?? 'test.note';
  await transaction(systemActor('test'), ({ outbox }) => outbox({ kind, payload: { n: 1 }, ...entry }));
  const row = await db().outboxMessage.findFirstOrThrow({ where: { kind }, orderBy: { id: 'desc' } });
  return row.id;
}
const read = (id: string) => db().outboxMessage.findUniqueOrThrow({ where: { id } });
const handler = (deliver: OutboxHandler['deliver'], kind = 'test.note'): OutboxHandler[] => [
  { kind, deliver },
];
const nothing = async () => undefined;

describe('delivering one message', () => {
  it('marks what was delivered, and does not deliver it twice', async () => {
    const seen: string[] = [];
    const handlers = handler(async ({ id }) => {
      seen.push(id);
      return undefined;
    });
    const id = await write();
    expect(await deliverMessage(handlers, id)).toBe('delivered');
    expect(await deliverMessage(handlers, id)).toBe('nothing to do');
    expect(seen).toEqual([id]);
    expect(await read(id)).toMatchObject({ attempts: 1, lastError: null, parkedAt: null });
    expect((await read(id)).deliveredAt).not.toBeNull();
  });

  it('gives a message to one of two who ask at once', async () => {
    let running = 0;
    const id = await write();
    const handlers = handler(async () => {
      running += 1;
      await db().$queryRaw`SELECT 1 FROM pg_sleep(0.2)`;
      return undefined;
    });
    const answers = await Promise.all([1, 2, 3].map(() => deliverMessage(handlers, id)));
    expect(answers.sort()).toEqual(['delivered', 'nothing to do', 'nothing to do']);
    expect(running).toBe(1);
  });

  it('counts failures, keeps the reason, and parks after the last try', async () => {
    const id = await write();
    const handlers = handler(async () => {
      throw new Error('the receiver is out');
    });
    for (let attempt = 1; attempt < mostDeliveryAttempts; attempt += 1) {
      expect(await deliverMessage(handlers, id)).toBe('failed');
    }
    expect(await read(id)).toMatchObject({
      attempts: mostDeliveryAttempts - 1,
      lastError: 'the receiver is out',
      parkedAt: null,
    });
    expect(await deliverMessage(handlers, id)).toBe('parked');
    expect((await read(id)).parkedAt).not.toBeNull();
    expect(await deliverMessage(handler(nothing), id)).toBe('nothing to do');
  });

  it('parks a kind that nobody handles, with the reason', async () => {
    const id = await write({ kind: 'test.unknown' });
    expect(await deliverMessage(handler(nothing), id)).toBe('parked');
    expect((await read(id)).lastError).toContain('test.unknown');
  });

  it('writes what follows with the delivery', async () => {
    const id = await write();
    await deliverMessage(
      handler(async () => [{ kind: 'test.following', payload: {}, dedupeKey: `${id}:again` }]),
      id,
    );
    expect(await db().outboxMessage.count({ where: { kind: 'test.following' } })).toBe(1);
  });
});

describe('two workers', () => {
  it('deliver each of 120 messages exactly once, and those whose first try fails too', async () => {
    await db().outboxMessage.deleteMany();
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    const delivered: string[] = [];
    let isFirstFailure = true;
    const handlers = handler(async ({ id }) => {
      if (isFirstFailure) {
        isFirstFailure = false;
        throw new Error('once');
      }
      await db().$queryRaw`SELECT 1 FROM pg_sleep(0.002)`;
      delivered.push(id);
      return undefined;
    });
    const job = deliverOutboxJob(handlers);
    const workers = await Promise.all([runJobs([job]), runJobs([job])]);
    for (let n = 0; n < 120; n += 1) await write();
    await expect
      .poll(() => db().outboxMessage.count({ where: { deliveredAt: null } }), { timeout: 45_000 })
      .toBe(0);
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(delivered).toHaveLength(120);
    expect(new Set(delivered).size).toBe(120);
  });

  it('find a message again whose job was lost', async () => {
    const id = await write();
    await db().$executeRaw`DELETE FROM graphile_worker._private_jobs`;
    expect(await queueForgottenMessages()).toBe(1);
    expect(await queueForgottenMessages()).toBe(0);
    const [worker] = [await runJobs([deliverOutboxJob(handler(nothing))])];
    await expect.poll(async () => (await read(id)).deliveredAt).not.toBeNull();
    await worker.stop();
  });
});
