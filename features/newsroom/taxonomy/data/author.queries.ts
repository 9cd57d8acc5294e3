import { type AuthorLink, type AuthorProfile, parseAuthorLinks } from '#features/newsroom/taxonomy/author.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** A stored author as a link. */
export const toAuthorLink = ({ id, slug, name }: { id: string; slug: string; name: string }): AuthorLink => ({
  id,
  name,
  path: urls.author(slug),
});

/** A signature by its address; null when nobody has it. Somebody who left keeps the page. */
export async function getAuthor(slug: string): Promise<AuthorProfile | null> {
  const author = await db().author.findUnique({
    where: { slug },
    select: {
      id: true,
      slug: true,
      name: true,
      jobTitle: true,
      biography: true,
      links: true,
      fediverse: true,
      portraitId: true,
    },
  });
  if (!author) return null;
  return { ...author, path: urls.author(author.slug), links: parseAuthorLinks(author.links) };
}

export type ListedAuthor = AuthorLink & { jobTitle: string | null; portraitId: string | null };

/** Everybody who signed something public, by name; at most `limit`. */
export async function listAuthors(limit: number): Promise<ListedAuthor[]> {
  const rows = await db().$queryRaw<
    { id: string; slug: string; name: string; jobTitle: string | null; portraitId: string | null }[]
  >`
    SELECT u.id, u.slug, u.name, u.job_title AS "jobTitle", u.portrait_id AS "portraitId" FROM authors u WHERE EXISTS (
      SELECT 1 FROM article_authors b JOIN articles a ON a.id = b.article_id
      WHERE b.author_id = u.id AND a.publication_state = 'published')
    ORDER BY u.name COLLATE "fr-x-icu", u.id LIMIT ${limit}`;
  return rows.map((row) => ({ ...toAuthorLink(row), jobTitle: row.jobTitle, portraitId: row.portraitId }));
}
