import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** An article that readers have seen, as its figures name it. */
export type ReadStory = {
  id: string;
  headline: string;
  path: string;
  firstPublishedAt: Date;
  isWithdrawn: boolean;
};

/** A published or withdrawn article; null for a draft, what is in the bin, and what is none. Asks for no right. */
export async function getReadStory(articleId: string): Promise<ReadStory | null> {
  const article = await db().article.findFirst({
    where: {
      id: articleId,
      deletedAt: null,
      publicationState: { in: ['published', 'withdrawn'] },
      firstPublishedAt: { not: null },
    },
    select: {
      id: true,
      publicationState: true,
      firstPublishedAt: true,
      liveRevision: { select: { headline: true } },
      workingRevision: { select: { headline: true } },
      slugs: { where: { isCurrent: true }, select: { slug: true, section: { select: { slug: true } } } },
    },
  });
  const slug = article?.slugs[0];
  if (!article?.firstPublishedAt || !slug) return null;
  return {
    id: article.id,
    headline: (article.liveRevision ?? article.workingRevision)?.headline ?? '',
    path: urls.article(slug.section.slug, slug.slug),
    firstPublishedAt: article.firstPublishedAt,
    isWithdrawn: article.publicationState === 'withdrawn',
  };
}
