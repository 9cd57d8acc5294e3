import { toStoryFields } from '#features/articles/data/revision-fields.ts';
import { proposeArticleSlug } from '#features/articles/publishing.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction.ts';

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
