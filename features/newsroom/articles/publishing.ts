import { toSlug, isSlug, reservedArticleSlugs } from '#lib/slug.ts';
import { urls } from '#lib/urls.ts';

/** True for an address that an article may have under its section. */
export const isArticleSlug = (slug: string): boolean => isSlug(slug) && !reservedArticleSlugs.includes(slug);

/**
 * The address that a story proposes: what was asked for, else the headline's words, else the slugline's, else a
 * name made of the article's own id. Never empty, never reserved.
 */
export function proposeArticleSlug({
  articleId,
  slug,
  headline,
  slugline,
}: {
  articleId: string;
  slug: string | null;
  headline: string;
  slugline: string | null;
}): string {
  const candidates = [slug ?? '', toSlug(headline), toSlug(slugline ?? '')];
  const found = candidates.find(isArticleSlug);
  return found ?? `article-${articleId.replaceAll('-', '').slice(-8)}`;
}

/** Where a story that never went out will be read, by its fields as they stand. */
export const proposedPath = (
  { articleId, slug, headline, slugline }: Parameters<typeof proposeArticleSlug>[0],
  sectionSlug: string,
): string => urls.article(sectionSlug, proposeArticleSlug({ articleId, slug, headline, slugline }));

/** What became of the place that a withdrawn story had on a front, once it is back. `position` 0 is the lead. */
export type ReturnToFront = { front: string; position: number; became: 'given_back' | 'taken' | 'over' };
