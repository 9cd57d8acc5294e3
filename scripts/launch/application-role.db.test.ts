import { makeWorkerUtils, runOnce } from 'graphile-worker';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applicationPassword, asRole, grantApplicationRole } from '#scripts/launch/application-role.ts';
import { systemActor } from '#lib/actor.ts';
import { closeDatabase, db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';

const ownerUrl = process.env.DATABASE_URL ?? '';
const role = `essai_app_${uniqueWord()}`;
const password = applicationPassword(uniqueWord());
const appUrl = asRole(ownerUrl, { role, password });

async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(sql);
  await client.end();
}

let client: Client;

beforeAll(async () => {
  // Twice: every start does it again.
  for (let round = 0; round < 2; round += 1) await grantApplicationRole({ ownerUrl, role, password });
  // From here on the house's own pools speak as the application does.
  process.env.DATABASE_URL = appUrl;
  client = new Client({ connectionString: appUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await closeDatabase();
  await asOwner(`DROP OWNED BY ${role}; DROP ROLE ${role}`);
});

describe('the application’s own role', () => {
  it('adds to the journal and reads it', async () => {
    const person = await createPerson('journalist');
    await transaction(person, async ({ journal }) =>
      journal({ action: 'article.create', subjectType: 'article' }),
    );
    expect(await db().journalEntry.count({ where: { actorId: person.userId } })).toBe(1);
  });

  it.each([
    "UPDATE journal_entries SET action = 'article.publish'",
    'DELETE FROM journal_entries',
    'TRUNCATE journal_entries',
    'TRUNCATE journal_entries CASCADE',
    'ALTER TABLE journal_entries DISABLE TRIGGER journal_is_append_only',
    'ALTER TABLE journal_entries DISABLE TRIGGER ALL',
    'DROP TRIGGER journal_is_append_only ON journal_entries',
    'DROP TABLE journal_entries',
    'ALTER TABLE journal_entries RENAME TO other',
    'CREATE OR REPLACE FUNCTION journal_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN OLD; END $$',
    'SET session_replication_role = replica',
    'CREATE TABLE public.other (id int)',
    'DELETE FROM _prisma_migrations',
  ])('can’t %s', async (statement) => {
    const before = await client.query('SELECT count(*) FROM journal_entries');
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    expect(await client.query('SELECT count(*) FROM journal_entries')).toMatchObject({ rows: before.rows });
  });

  it('can’t give itself what it lacks', async () => {
    // PostgreSQL only warns that nothing was granted.
    await client.query(`GRANT ALL ON journal_entries TO ${role}`);
    await expect(client.query('DELETE FROM journal_entries')).rejects.toMatchObject({ code: '42501' });
  });

  it('is nobody’s superior and no member of the owner', async () => {
    const { rows } = await client.query(
      `SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls,
              pg_has_role(current_user, (SELECT tableowner FROM pg_tables WHERE tablename = 'journal_entries'), 'MEMBER') AS "isOwner"
       FROM pg_roles WHERE rolname = current_user`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolcreaterole: false, rolcreatedb: false, rolbypassrls: false, isOwner: false },
    ]);
  });

  it('takes a name out of the journal once its account is gone, and no sooner', async () => {
    const person = await createPerson('reader');
    await transaction(person, async ({ journal }) =>
      journal({ action: 'comment.post', subjectType: 'comment' }),
    );
    const forget = () => db().$queryRaw`SELECT forget_in_journal(${person.userId}::uuid, 'Parti')::text`;
    await expect(forget()).rejects.toThrow(/this account is there/);
    await db().user.delete({ where: { id: person.userId } });
    await forget();
    expect(await db().journalEntry.findFirst({ where: { actorId: person.userId } })).toMatchObject({
      actorName: 'Parti',
      action: 'comment.post',
    });
  });

  it('does the day’s work: rows, purges, and jobs that are queued and run', async () => {
    await transaction(systemActor('essai'), async ({ outbox, purge, sql }) => {
      await sql.setting.create({ data: { key: 'essai', value: {} } });
      purge({ kind: 'settings' });
      await outbox({ kind: 'essai', payload: {} });
    });
    await db().setting.delete({ where: { key: 'essai' } });
    const ran: unknown[] = [];
    await runOnce({
      connectionString: appUrl,
      noPreparedStatements: true,
      taskList: { 'deliver-outbox-message': async (payload) => void ran.push(payload) },
    });
    expect(ran).toHaveLength(1);
    const utils = await makeWorkerUtils({ connectionString: appUrl });
    await utils.addJob('essai', {});
    await utils.release();
  });
});
