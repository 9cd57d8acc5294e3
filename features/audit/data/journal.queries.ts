import { type JournalPlace, type JournalSearch, periodOf } from '#features/audit/audit.schema.ts';
import { idsIn, type Names } from '#features/audit/journal-changes.ts';
import { isId } from '#lib/ids.ts';
import { db } from '#server/db/client.ts';

export type JournalEntryView = {
  id: string;
  at: Date;
  actorKind: string;
  actorId: string | null;
  actorName: string | null;
  action: string;
  subjectType: string;
  subjectId: string | null;
  before: unknown;
  after: unknown;
  address: string | null;
  requestId: string | null;
};

export type JournalPage = {
  entries: JournalEntryView[];
  names: Names;
  /** Where the next page begins; null at the end. */
  next: JournalPlace | null;
};

/** One page of the journal, the latest first, after a place. Keyset: a page costs the same wherever it stands. */
export async function listJournal({
  search,
  after,
  limit = 50,
}: {
  search: JournalSearch;
  after: JournalPlace | null;
  limit?: number;
}): Promise<JournalPage> {
  const found = await findEntryIds(search, after, limit + 1);
  const rows = await db().journalEntry.findMany({
    where: { id: { in: found } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  const names = await listNames(entries);
  return { entries, names, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}

/** Ids in order. The words are looked for in what the line says, whatever its shape: that needs SQL. */
async function findEntryIds(
  search: JournalSearch,
  after: JournalPlace | null,
  limit: number,
): Promise<string[]> {
  const { from, until } = periodOf(search);
  const { qui = '', action = '', objet = '', sujet = '', mots = '' } = search;
  const person = isId(qui) ? qui : null;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM journal_entries
    WHERE (${after?.at ?? null}::timestamptz IS NULL
           OR (at, id) < (${after?.at ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      AND (${from}::timestamptz IS NULL OR at >= ${from}::timestamptz)
      AND (${until}::timestamptz IS NULL OR at < ${until}::timestamptz)
      AND (${person}::uuid IS NULL OR actor_id = ${person}::uuid)
      AND (${qui} = '' OR ${person}::uuid IS NOT NULL
           OR unaccent(actor_name) ILIKE unaccent(${pattern(qui)}))
      AND (${action} = '' OR action = ${action})
      AND (${objet} = '' OR subject_type = ${objet})
      AND (${sujet} = '' OR subject_id = ${sujet})
      AND (${mots} = '' OR unaccent(concat_ws(' ', before::text, after::text, subject_id, address))
           ILIKE unaccent(${pattern(mots)}))
    ORDER BY at DESC, id DESC LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

const pattern = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** Names of everything that these lines mention and that still exists: a line keeps ids, people read names. */
async function listNames(entries: readonly JournalEntryView[]): Promise<Names> {
  const ids = idsIn(entries.map(({ subjectId, before, after }) => [subjectId, before, after]));
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM users WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM sections WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM authors WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM subjects WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT a.id, r.headline FROM articles a
      JOIN revisions r ON r.id = coalesce(a.working_revision_id, a.live_revision_id)
      WHERE a.id = ANY(${ids}::uuid[])`;
  return new Map(rows.filter(({ name }) => name !== '').map(({ id, name }) => [id, name]));
}

/** Which actions and kinds of subject the journal holds, for the filters. */
export async function listJournalChoices(): Promise<{ actions: string[]; subjectTypes: string[] }> {
  const [actions, subjects] = await Promise.all([
    db().journalEntry.groupBy({ by: ['action'], orderBy: { action: 'asc' } }),
    db().journalEntry.groupBy({ by: ['subjectType'], orderBy: { subjectType: 'asc' } }),
  ]);
  return {
    actions: actions.map(({ action }) => action),
    subjectTypes: subjects.map(({ subjectType }) => subjectType),
  };
}
