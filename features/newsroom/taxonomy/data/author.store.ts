import type { Sql } from '#server/transaction/transaction.ts';

export type StoredAuthor = {
  id: string;
  name: string;
  slug: string;
  userId: string | null;
  isArchived: boolean;
};

export async function getStoredAuthor(sql: Sql, id: string): Promise<StoredAuthor | null> {
  const row = await sql.author.findUnique({
    where: { id },
    select: { id: true, name: true, slug: true, userId: true, archivedAt: true },
  });
  return row
    ? { id, name: row.name, slug: row.slug, userId: row.userId, isArchived: row.archivedAt !== null }
    : null;
}

/** True for a picture of the library that nobody withdrew. */
export async function isUsablePicture(sql: Sql, id: string): Promise<boolean> {
  return (await sql.asset.count({ where: { id, withdrawnAt: null } })) > 0;
}

/** What people say of themselves; what is absent stays. */
export async function writeProfile(
  sql: Sql,
  id: string,
  profile: {
    biography?: string | null;
    links?: { name: string; href: string }[];
    fediverse?: string | null;
  },
): Promise<void> {
  await sql.author.update({ where: { id }, data: profile });
}

export async function setAuthorArchived(sql: Sql, id: string, isArchived: boolean): Promise<void> {
  await sql.author.update({ where: { id }, data: { archivedAt: isArchived ? new Date() : null } });
}
