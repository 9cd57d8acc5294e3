import { expect, it } from 'vitest';
import { systemActor } from '#lib/actor.ts';
import { errorSentence } from '#messages/errors.ts';
import { db, dbPool } from '#server/db/client.ts';
import { incident } from '#server/http/incident.ts';
import { isDiskFull } from '#server/transaction/is-disk-full.ts';
import { transaction } from '#server/transaction/transaction.ts';

const full = `DO $$ BEGIN RAISE disk_full USING MESSAGE = 'could not extend file'; END $$`;
const caught = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

it('knows a full disk from the database, through Prisma or not, and from the system', async () => {
  expect(isDiskFull(await caught(db().$executeRawUnsafe(full)))).toBe(true);
  expect(isDiskFull(await caught(dbPool().query(full)))).toBe(true);
  expect(isDiskFull(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))).toBe(true);
  for (const other of [null, 'full', new Error('ENOSPC'), await caught(dbPool().query('SELECT 1/0'))])
    expect(isDiskFull(other)).toBe(false);
});

it('takes the whole change back and says so in French', async () => {
  const change = transaction(systemActor('essai'), async ({ sql, journal }) => {
    await sql.setting.create({ data: { key: 'essai.plein', value: 1 } });
    await journal({ action: 'essai.plein', subjectType: 'essai' });
    await sql.$executeRawUnsafe(full);
  });
  const error = await caught(change);
  expect(incident(error, 'essai')).toEqual({ code: 'disk_full' });
  expect(errorSentence({ code: 'disk_full' })).toMatch(/disque.*plein/);
  expect(await db().setting.count({ where: { key: 'essai.plein' } })).toBe(0);
  expect(await db().journalEntry.count({ where: { action: 'essai.plein' } })).toBe(0);
});
