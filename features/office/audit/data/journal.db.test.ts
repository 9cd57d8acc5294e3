import { beforeAll, describe, expect, it } from 'vitest';
import { GET as exportRoute } from '#app/api/v1/journal/export/route.ts';
import { journalSearchSchema, type JournalPlace } from '#features/office/audit/audit.schema.ts';
import { exportJournal } from '#features/office/audit/data/journal-export.ts';
import {
  entryIdsQuery,
  listJournal,
  listJournalChoices,
} from '#features/office/audit/data/journal.queries.ts';
import type { Person } from '#lib/actor.ts';
import { sessionCookieName } from '#server/auth/cookies.ts';
import { insertSession } from '#server/auth/session.store.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { requestContext } from '#server/log/log.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

const find = (search: Record<string, string>, after: JournalPlace | null = null, limit = 50) =>
  listJournal({ search: journalSearchSchema.parse(search), after, limit });

let chief: Person;
let section: { id: string; name: string };

beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  section = await createSection({ name: 'Édition du soir' });
  await requestContext.run({ requestId: 'demande-1', network: '192.0.2.0/24' }, () =>
    transaction(chief, async ({ journal }) => {
      await journal({
        action: 'section.update',
        subjectType: 'section',
        subjectId: section.id,
        before: { name: 'Soir' },
        after: { name: 'Édition du soir', reason: '=cmd|calc' },
      });
    }),
  );
  // Lines of one instant: only the id tells them apart.
  const at = new Date('2025-01-15T12:00:00Z');
  await db().journalEntry.createMany({
    data: Array.from({ length: 23 }, (_, index) => ({
      at,
      actorKind: 'system',
      actorName: 'essai',
      action: 'settings.changed',
      subjectType: 'setting',
      after: { position: index },
    })),
  });
});

describe('the journal', () => {
  it('says who, from where, on what, and names what ids stand for', async () => {
    const { entries, names } = await find({ objet: 'section' });
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      actorId: chief.userId,
      actorName: chief.name,
      address: '192.0.2.0/24',
      requestId: 'demande-1',
    });
    expect(names.get(section.id)).toBe('Édition du soir');
  });

  it.each<[Record<string, string>, number]>([
    [{ mots: 'edition' }, 1],
    [{ mots: '192.0.2' }, 1],
    [{ mots: '100%' }, 0],
    [{ action: 'section.update' }, 1],
    [{ action: 'article.publish' }, 0],
    [{ du: '2025-01-15', au: '2025-01-15' }, 23],
    [{ au: '2025-01-14' }, 0],
    [{ qui: 'ESSAI', du: '2025-01-15', au: '2025-01-15' }, 23],
    [{ qui: 'personne de ce nom' }, 0],
  ])('finds by %j', async (search, count) => {
    expect((await find(search)).entries).toHaveLength(count);
  });

  it('finds by somebody and by something', async () => {
    expect((await find({ qui: chief.userId })).entries).toHaveLength(1);
    expect((await find({ sujet: section.id })).entries).toHaveLength(1);
    expect(await listJournalChoices()).toEqual({
      actions: ['section.update', 'settings.changed'],
      subjectTypes: ['section', 'setting'],
    });
  });

  it('turns its pages without losing or repeating a line, also within one instant', async () => {
    const seen: string[] = [];
    let place: JournalPlace | null = null;
    do {
      const page = await find({}, place, 10);
      seen.push(...page.entries.map(({ id }) => id));
      place = page.next;
    } while (place);
    expect(seen).toHaveLength(24);
    expect(new Set(seen).size).toBe(24);
  });
});

describe('a long journal', () => {
  const indexesOf = async (search: Record<string, string>): Promise<string> => {
    const query = entryIdsQuery(journalSearchSchema.parse(search), null, 51);
    return JSON.stringify(await db().$queryRaw(Prisma.sql`EXPLAIN (FORMAT JSON) ${query}`));
  };

  it.each([
    ['nothing in particular', {}, 'journal_entries_at_id_idx'],
    ['somebody', { qui: '01900000-0000-7000-8000-000000000007' }, 'journal_entries_actor_id_at_id_idx'],
    ['an action', { action: 'action.7' }, 'journal_entries_action_at_id_idx'],
    ['a name', { qui: 'helene 407' }, 'journal_entries_actor_name'],
    ['an action within days', { action: 'action.7', du: '2024-01-01' }, 'journal_entries_action_at_id_idx'],
  ])('is searched for %s by an index', async (_what, search, index) => {
    const before = await db().journalEntry.count({ where: { action: { startsWith: 'action.' } } });
    if (before === 0) {
      await db().$executeRaw`
        INSERT INTO journal_entries (id, at, actor_kind, actor_id, actor_name, action, subject_type)
        SELECT gen_random_uuid(), '2024-01-01'::timestamptz + n * interval '1 minute', 'person',
          ('01900000-0000-7000-8000-' || lpad((n % 500)::text, 12, '0'))::uuid, 'Hélène ' || n % 500,
          'action.' || n % 40, 'article'
        FROM generate_series(1, 20000) n`;
      await db().$executeRaw`ANALYZE journal_entries`;
    }
    expect(await indexesOf(search)).toContain(index);
  });

  it('finds a name however it is accented', async () => {
    const { entries } = await find({ qui: 'HELENE 407' });
    expect(entries).toHaveLength(40);
    expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(new Set(['Hélène 407']));
  });
});

describe('the export', () => {
  it('is a spreadsheet’s text, without formulas', async () => {
    const parts: string[] = [];
    for await (const part of exportJournal(journalSearchSchema.parse({ objet: 'section' }))) parts.push(part);
    const text = parts.join('');
    expect(text.startsWith('\uFEFFdate (UTC);qui;')).toBe(true);
    expect(text).toContain(`${chief.name};${chief.userId};a modifié une rubrique;section.update;Rubrique;`);
    expect(text).toContain('raison\u00A0: =cmd|calc');
    expect(text).not.toMatch(/(^|[;"\n])[=+\-@]/m);
  });

  it('is for those who may read the journal, from a session', async () => {
    const ask = async (cookie: string | null): Promise<Response> =>
      exportRoute(
        new Request('http://localhost:3000/api/v1/journal/export?action=settings.changed', {
          headers: cookie ? { cookie: `${sessionCookieName()}=${cookie}` } : {},
        }),
      );
    const session = async ({ userId }: Person): Promise<string> =>
      (await insertSession({ userId, address: null, userAgent: null, mfaAt: new Date() })).token;
    expect((await ask(null)).status).toBe(401);
    expect((await ask(await session(await createPerson('section_editor')))).status).toBe(403);
    const answer = await ask(await session(chief));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="journal-\d{4}/);
    // A byte order mark is taken off by text(): look at the bytes.
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).trim().split('\r\n')).toHaveLength(24);
  });
});
