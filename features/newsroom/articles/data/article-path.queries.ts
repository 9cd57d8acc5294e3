import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import { proposeArticleSlug } from '#features/newsroom/articles/publishing.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Where readers find the article, or would if its working copy went out now. */
export async function getArticlePath(sql: Sql, articleId: string): Promise<string> {
  const current = await sql.articleSlug.findFirst({
    where: { articleId, isCurrent: true },
    select: { slug: true, section: { select: { slug: true } } },
  });
  if (current) return urls.article(current.section.slug, current.slug);
  const article = await sql.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { section: { select: { slug: true } }, workingRevision: true },
  });
  if (!article.workingRevision) return urls.section(article.section.slug);
  const fields = toStoryFields(article.workingRevision);
  return urls.article(article.section.slug, proposeArticleSlug({ articleId, ...fields }));
}

/** Where readers find an article; that it is no more there, with the notice; null for what was never public. */
export async function getPublicPlace(
  articleId: string,
): Promise<{ kind: 'found'; path: string } | { kind: 'gone'; notice: string | null } | null> {
  const found = await db().article.findFirst({
    where: { id: articleId, deletedAt: null, publicationState: { in: ['published', 'withdrawn'] } },
    select: {
      publicationState: true,
      withdrawalNotice: true,
      slugs: { where: { isCurrent: true }, select: { slug: true, section: { select: { slug: true } } } },
    },
  });
  const [current] = found?.slugs ?? [];
  if (!found || !current) return null;
  return found.publicationState === 'published'
    ? { kind: 'found', path: urls.article(current.section.slug, current.slug) }
    : { kind: 'gone', notice: found.withdrawalNotice };
}

/** The articles that these paths lead to, former addresses among them; each once. */
export async function listArticleIdsAt(paths: readonly string[]): Promise<string[]> {
  const places = paths.flatMap((path) => {
    const [section, slug, ...more] = path.split('/').filter(Boolean);
    return section && slug && more.length === 0 ? [{ section, slug }] : [];
  });
  if (places.length === 0) return [];
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT asked.article_id AS id
    FROM unnest(${places.map(({ section }) => section)}::text[], ${places.map(({ slug }) => slug)}::text[])
      AS given(section, slug)
    JOIN section_slugs old ON old.slug = given.section
    JOIN article_slugs asked ON asked.section_id = old.section_id AND asked.slug = given.slug`;
  return rows.map(({ id }) => id);
}
