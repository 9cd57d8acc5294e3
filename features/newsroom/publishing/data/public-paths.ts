import { listAddresses } from '#features/newsroom/articles/data/article-address.store.ts';
import { toSiteTime } from '#lib/site-time.ts';
import { urls } from '#lib/urls.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/**
 * Every path that may come to life or change its answer when the article does: its own and its thread's at each
 * address it ever had, its signatures', its subjects' and its day's pages. Kept 404s of these are dropped.
 */
export async function listPublicPaths(
  sql: Sql,
  article: { articleId: string; authorIds: string[]; subjectIds: string[]; firstPublishedAt: Date },
): Promise<string[]> {
  const addresses = await listAddresses(sql, article.articleId);
  const authors = await sql.author.findMany({
    where: { id: { in: article.authorIds } },
    select: { slug: true },
  });
  const subjects = await sql.subject.findMany({
    where: { id: { in: article.subjectIds } },
    select: { slug: true },
  });
  const [year, month, day] = toSiteTime(article.firstPublishedAt).slice(0, 10).split('-').map(Number) as [
    number,
    number,
    number,
  ];
  return [
    ...addresses.flatMap(({ sectionSlug, slug }) => [
      urls.article(sectionSlug, slug),
      urls.articleComments(urls.article(sectionSlug, slug)),
    ]),
    ...authors.map(({ slug }) => urls.author(slug)),
    ...subjects.map(({ slug }) => urls.subject(slug)),
    urls.day(year, month, day),
  ];
}
