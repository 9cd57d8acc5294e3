import { type AuthorLink, type AuthorProfile, parseAuthorLinks } from '#features/taxonomy/author.ts';
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
      portraitId: true,
    },
  });
  if (!author) return null;
  return { ...author, path: urls.author(author.slug), links: parseAuthorLinks(author.links) };
}

/** Everybody who signs today, by name. */
export async function listAuthors(): Promise<(AuthorLink & { jobTitle: string | null })[]> {
  const authors = await db().author.findMany({
    where: { archivedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, slug: true, name: true, jobTitle: true },
    take: 500,
  });
  return authors.map((author) => ({ ...toAuthorLink(author), jobTitle: author.jobTitle }));
}
