import { type JournalPlace, type JournalSearch, periodOf } from '#features/office/audit/audit.schema.ts';
import { idsIn, type Names } from '#features/office/audit/journal-changes.ts';
import { isId } from '#lib/ids.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

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
  const found = await db().$queryRaw<{ id: string }[]>(entryIdsQuery(search, after, limit + 1));
  const rows = await db().journalEntry.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  const entries = rows.slice(0, limit);
  const last = entries.at(-1);
  const names = await listNames(entries);
  return { entries, names, next: rows.length > limit && last ? { at: last.at, id: last.id } : null };
}

/**
 * The ids of one page in order, as SQL: only what is looked for stands in it, so that the index of who or what
 * serves it. The words are looked for in what the line says, whatever its shape.
 */
export function entryIdsQuery(search: JournalSearch, after: JournalPlace | null, limit: number): Prisma.Sql {
  const { from, until } = periodOf(search);
  const { qui, action, objet, sujet, mots } = search;
  const conditions = [
    Prisma.sql`true`,
    ...(after ? [Prisma.sql`(at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`] : []),
    ...(from ? [Prisma.sql`at >= ${from}::timestamptz`] : []),
    ...(until ? [Prisma.sql`at < ${until}::timestamptz`] : []),
    ...(qui ? [isBy(qui)] : []),
    ...(action ? [Prisma.sql`action = ${action}`] : []),
    ...(objet ? [Prisma.sql`subject_type = ${objet}`] : []),
    ...(sujet ? [Prisma.sql`subject_id = ${sujet}`] : []),
    ...(mots
      ? [
          Prisma.sql`unaccent(concat_ws(' ', before::text, after::text, subject_id, address))
            ILIKE unaccent(${pattern(mots)})`,
        ]
      : []),
  ];
  return Prisma.sql`
    SELECT id FROM journal_entries WHERE ${Prisma.join(conditions, ' AND ')}
    ORDER BY at DESC, id DESC LIMIT ${limit}::int`;
}

/** Somebody's id, or a part of a name as it was then. */
const isBy = (who: string): Prisma.Sql =>
  isId(who)
    ? Prisma.sql`actor_id = ${who}::uuid`
    : Prisma.sql`plain_name(actor_name) ILIKE plain_name(${pattern(who)})`;

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
    UNION ALL SELECT id, name FROM advertisers WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM ad_campaigns WHERE id = ANY(${ids}::uuid[])
    UNION ALL SELECT id, name FROM ad_creatives WHERE id = ANY(${ids}::uuid[])
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
