import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { getHealth } from '#server/process/health.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { query } from '#tests/test-server.ts';

/**
 * Clocks that jump, back and forward. The machine's is vitest's. The database's is ours: its `now()` and
 * `clock_timestamp()` are found in front of PostgreSQL's own, and tell the true time moved by an interval.
 */
let chief: Person;
beforeAll(async () => {
  const url = process.env.DATABASE_URL ?? '';
  await query(
    url,
    `CREATE SCHEMA moved;
     CREATE TABLE moved.clock (ahead interval NOT NULL);
     INSERT INTO moved.clock VALUES ('0');
     CREATE FUNCTION moved.now() RETURNS timestamptz STABLE LANGUAGE sql
       AS 'SELECT pg_catalog.now() + ahead FROM moved.clock';
     CREATE FUNCTION moved.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql
       AS 'SELECT pg_catalog.clock_timestamp() + ahead FROM moved.clock';
     ALTER DATABASE ${new URL(url).pathname.slice(1)} SET search_path = moved, pg_catalog, public`,
  );
  chief = await createPerson('editor_in_chief');
});
beforeEach(() => setDatabaseClock(0));
afterEach(async () => {
  vi.useRealTimers();
  await db().article.updateMany({
    where: { publicationState: 'scheduled' },
    data: { publicationState: 'none', scheduledAt: null, scheduledRevisionId: null },
  });
});

const hour = 3_600_000;
/** A transaction stays open as long as a busy machine needs to come to the lock. */
const unhurried = { timeout: 60_000 };
const setDatabaseClock = (aheadMs: number) =>
  db().$executeRaw`UPDATE moved.clock SET ahead = ${aheadMs} * interval '1 millisecond'`;
const setMachineClock = (now: number) => vi.useFakeTimers({ toFake: ['Date'], now });
const runDue = async () =>
  valueOf(await performDueActs({ actor: systemActor('essai'), input: {} })).performed;
const schedule = (articleId: string, at: number) =>
  scheduleArticle({ actor: chief, input: { articleId, at: new Date(at).toISOString() } });
async function planIn(ms: number): Promise<string> {
  const { articleId } = await createReadyDraft(chief);
  valueOf(await schedule(articleId, Date.now() + ms));
  return articleId;
}
const publications = (articleId: string) =>
  db().journalEntry.count({ where: { subjectId: articleId, action: 'article.publish' } });

describe('a clock of the machine that jumps', () => {
  it('forward brings nothing out early', async () => {
    await planIn(hour);
    setMachineClock(Date.now() + 48 * hour);
    expect(await runDue()).toEqual([]);
  });

  it('back keeps nothing in, and the delay is told by the database', async () => {
    const articleId = await planIn(hour);
    await setDatabaseClock(hour + 180_000);
    setMachineClock(Date.now() - 48 * hour);
    const [act] = await runDue();
    expect(act).toMatchObject({ articleId, kind: 'publication' });
    expect(act?.lateMs).toBeGreaterThanOrEqual(179_000);
    expect(act?.lateMs).toBeLessThan(240_000);
    expect(await runDue()).toEqual([]);
  });

  it('either way changes nothing about which hours may be planned', async () => {
    const { articleId } = await createReadyDraft(chief);
    const real = Date.now();
    setMachineClock(real + 48 * hour);
    valueOf(await schedule(articleId, real + hour));
    setMachineClock(real - 48 * hour);
    expect(codeOf(await schedule(articleId, real - hour))).toBe('invalid');
  });
});

describe('a clock of the database that jumps', () => {
  it('forward past the hour and back again: out once, late by what the clock said', async () => {
    const articleId = await planIn(hour);
    await setDatabaseClock(2 * hour);
    expect(await runDue()).toMatchObject([{ articleId, kind: 'publication' }]);
    for (const ahead of [0, -2 * hour, 3 * hour]) {
      await setDatabaseClock(ahead);
      expect(await runDue()).toEqual([]);
    }
    expect(await publications(articleId)).toBe(1);
    const { publicationState, scheduledAt } = await db().article.findUniqueOrThrow({
      where: { id: articleId },
    });
    expect({ publicationState, scheduledAt }).toEqual({ publicationState: 'published', scheduledAt: null });
  });

  it('back before the hour: waits until the clock has come to it again, then out once', async () => {
    const articleId = await planIn(hour);
    await setDatabaseClock(-5 * hour);
    expect(await runDue()).toEqual([]);
    expect((await getHealth()).scheduler).toEqual({ overdue: 0, lag: null });
    await setDatabaseClock(hour + 1_000);
    expect(await runDue()).toMatchObject([{ articleId }]);
    expect(await runDue()).toEqual([]);
    expect(await publications(articleId)).toBe(1);
  });

  it('between the list and the lock: what is no longer due stays planned', async () => {
    const articleId = await planIn(hour);
    await setDatabaseClock(2 * hour);
    const { run } = await db().$transaction(async (sql) => {
      await sql.$queryRaw`SELECT 1 FROM articles WHERE id = ${articleId}::uuid FOR UPDATE`;
      const waiting = runDue();
      await expect
        .poll(async () => {
          const locks = await db().$queryRaw<unknown[]>`
            SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
          return locks.length;
        })
        .toBeGreaterThan(0);
      await setDatabaseClock(0);
      return { run: waiting };
    }, unhurried);
    expect(await run).toEqual([]);
    expect(await publications(articleId)).toBe(0);
    await setDatabaseClock(2 * hour);
    expect(await runDue()).toMatchObject([{ articleId }]);
  });
});
