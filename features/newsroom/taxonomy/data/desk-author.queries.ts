import { type AuthorProfile, parseAuthorLinks } from '#features/newsroom/taxonomy/author.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

export type DeskAuthor = {
  id: string;
  name: string;
  slug: string;
  jobTitle: string | null;
  portraitId: string | null;
  userId: string | null;
  account: string | null;
  isArchived: boolean;
  articles: number;
};

/** As many as a newspaper has: beyond, one searches. */
const most = 500;

/**
 * Signatures whose name or job holds these letters (accents and case aside), those in service first, by name the
 * French way. With `userId`, that account's own only.
 */
export async function listDeskAuthors({
  search,
  userId = null,
}: {
  search: string;
  userId?: string | null;
}): Promise<DeskAuthor[]> {
  const words = `%${search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')}%`;
  return db().$queryRaw<DeskAuthor[]>`
    SELECT s.id, s.name, s.slug, s.job_title AS "jobTitle", s.portrait_id AS "portraitId", s.user_id AS "userId",
      u.name AS account, s.archived_at IS NOT NULL AS "isArchived",
      (SELECT count(*)::int FROM article_authors b WHERE b.author_id = s.id) AS articles
    FROM authors s LEFT JOIN users u ON u.id = s.user_id
    WHERE (${userId}::uuid IS NULL OR s.user_id = ${userId}::uuid)
      AND (unaccent(s.name) ILIKE unaccent(${words}) OR unaccent(coalesce(s.job_title, '')) ILIKE unaccent(${words}))
    ORDER BY s.archived_at IS NOT NULL, s.name COLLATE "fr-x-icu", s.id LIMIT ${most}`;
}

export type EditedAuthor = AuthorProfile & {
  userId: string | null;
  account: string | null;
  isArchived: boolean;
};

/** One signature as the desk edits it; null when there is none. */
export async function getDeskAuthor(id: string): Promise<EditedAuthor | null> {
  const row = await db().author.findUnique({
    where: { id },
    select: {
      id: true,
      slug: true,
      name: true,
      jobTitle: true,
      biography: true,
      links: true,
      fediverse: true,
      portraitId: true,
      userId: true,
      archivedAt: true,
      user: { select: { name: true } },
    },
  });
  if (!row) return null;
  const { archivedAt, user, ...author } = row;
  return {
    ...author,
    path: urls.author(author.slug),
    links: parseAuthorLinks(author.links),
    account: user?.name ?? null,
    isArchived: archivedAt !== null,
  };
}
