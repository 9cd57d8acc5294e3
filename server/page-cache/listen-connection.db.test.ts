import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { getConfig } from '#server/config.ts';
import { dbPool } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { connectToPostgres } from './listen-connection.ts';
import { onLocalDrop } from './local-drop.ts';
import { createPurgeListener, type PurgeRow } from './purge-listener.ts';
import { scheduleByTimer } from './schedule.ts';

const heard: { id: string; purge: PurgeRow }[] = [];
let returns = 0;
const firstReturn = Promise.withResolvers<void>();
const listener = createPurgeListener({
  connect: (events) => connectToPostgres(getConfig().databaseListenUrl)(events),
  onPurge: (purge, id) => void heard.push({ id, purge }),
  onReturn: () => {
    returns += 1;
    firstReturn.resolve();
  },
  schedule: scheduleByTimer,
  warn: () => {},
});

beforeAll(async () => {
  listener.start();
  await firstReturn.promise;
});
afterAll(() => listener.stop());

const change = (options?: { isHard?: boolean }, fails = false) =>
  transaction(systemActor('essai'), async ({ purge }) => {
    purge({ kind: 'settings' }, options);
    if (fails) throw new Error('at the last moment');
  });

describe('purges over PostgreSQL', () => {
  it('are heard with their tags, once the transaction has committed', async () => {
    await change();
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]?.purge).toEqual({ tags: [tags.settings(), tags.menu()], isHard: false });
  });

  it('of a transaction that fails are never heard', async () => {
    const before = heard.length;
    await expect(change({}, true)).rejects.toThrow('at the last moment');
    await change({ isHard: true });
    await expect.poll(() => heard.length).toBe(before + 1);
    expect(heard.at(-1)?.purge.isHard).toBe(true);
  });

  it('of many tags are a purge of all', async () => {
    const before = heard.length;
    await transaction(systemActor('essai'), async ({ purge }) => {
      purge({ kind: 'redirect', paths: Array.from({ length: 201 }, (_, at) => `/ancien/${at}`) });
    });
    await expect.poll(() => heard.length).toBe(before + 1);
    expect(heard.at(-1)?.purge.tags).toBe('all');
  });

  it('drop the pages of this process before the transaction returns, under the id that is heard', async () => {
    const dropped: { tags: readonly string[] | 'all'; purgeId: string | undefined }[] = [];
    onLocalDrop((list, { purgeId }) => void dropped.push({ tags: list, purgeId }));
    await change();
    expect(dropped).toHaveLength(1);
    await expect.poll(() => heard.some(({ id }) => id === dropped[0]?.purgeId)).toBe(true);
    onLocalDrop(() => {});
  });

  it('are heard again after the connection was killed, on a new one', async () => {
    const [before, returnsBefore] = [heard.length, returns];
    await dbPool().query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nouvelles-purges' AND datname = current_database()",
    );
    await expect.poll(() => returns).toBe(returnsBefore + 1);
    await change();
    await expect.poll(() => heard.length).toBeGreaterThan(before);
    expect(listener.hearing()).toBe('listening');
  });

  it('take a notification that names no row for a purge of all', async () => {
    await dbPool().query("SELECT pg_notify('page_purge', 'rien')");
    await expect.poll(() => heard.at(-1)?.purge.tags).toBe('all');
  });
});
