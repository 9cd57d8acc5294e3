import type { Sql } from '#server/transaction/transaction.ts';

export type StoredSection = {
  id: string;
  name: string;
  slug: string;
  parentId: string | null;
  isArchived: boolean;
};

export async function getStoredSection(sql: Sql, id: string): Promise<StoredSection | null> {
  const row = await sql.section.findUnique({
    where: { id },
    select: { id: true, name: true, slug: true, parentId: true, archivedAt: true },
  });
  return row ? { ...row, isArchived: row.archivedAt !== null } : null;
}

/** The ids of a section and its siblings, as the menu orders them. */
export async function listSiblings(sql: Sql, parentId: string | null): Promise<string[]> {
  const rows = await sql.section.findMany({
    where: { parentId },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

export async function writeOrder(sql: Sql, ids: readonly string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await sql.section.update({ where: { id }, data: { position } });
}

export async function setArchived(sql: Sql, id: string, isArchived: boolean): Promise<void> {
  await sql.section.update({ where: { id }, data: { archivedAt: isArchived ? new Date() : null } });
}
