import { afterEach, expect, it } from 'vitest';
import { refuseUnsafeStart } from '#scripts/launch/public-start.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';

const databaseUrl = process.env.DATABASE_URL ?? '';
const onServer = { mode: 'production', isSiteLoopback: false, demo: 'auto' } as const;
/** The tests' server forgets on purpose: this connection asks for what a newspaper's own has. */
const durable = `${databaseUrl}?options=${encodeURIComponent('-c synchronous_commit=on')}`;

afterEach(() => db().user.deleteMany({}));

it('refuses accounts whose passwords were printed, unless they are wanted', async () => {
  const { userId } = await createPerson('administrator');
  await db().user.update({ where: { id: userId }, data: { isDemo: true } });
  const start = (config: Parameters<typeof refuseUnsafeStart>[0]['config']) =>
    refuseUnsafeStart({ config, databaseUrl: durable });
  await expect(start(onServer)).rejects.toThrow(/1 compte de démonstration.*npm run demo:remove/s);
  await expect(start({ ...onServer, demo: 'on' })).rejects.not.toThrow(/démonstration/);
  await expect(start({ ...onServer, isSiteLoopback: true })).resolves.toBeUndefined();
  await expect(start({ ...onServer, mode: 'development' })).resolves.toBeUndefined();
  await db().user.update({ where: { id: userId }, data: { status: 'disabled' } });
  await expect(start(onServer)).rejects.not.toThrow(/démonstration/);
});

it('refuses a database that may forget what it has acknowledged, by the name of the setting', async () => {
  const forgetful = `${databaseUrl}?options=${encodeURIComponent('-c synchronous_commit=off')}`;
  await expect(refuseUnsafeStart({ config: onServer, databaseUrl: forgetful })).rejects.toThrow(
    /synchronous_commit = off/,
  );
  await expect(refuseUnsafeStart({ config: onServer, databaseUrl: durable })).rejects.not.toThrow(
    /synchronous_commit/,
  );
});
