import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import { type PublicDifference, publicDifference } from '#features/newsroom/reading/public-difference.ts';
import type { PublishedCorrection } from '#features/newsroom/reading/published-article.ts';
import { type ListPage, toListPage } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

export type ListedCorrection = PublishedCorrection & {
  article: { id: string; headline: string; path: string };
};

/** The corrections of public articles, newest first. */
export async function listCorrections({
  page,
  size,
}: {
  page: number;
  size: number;
}): Promise<ListPage<ListedCorrection>> {
  const rows = await db().$queryRaw<
    (PublishedCorrection & { articleId: string; headline: string; section: string; slug: string })[]
  >`
    SELECT c.id, c.type::text AS type, c.placement::text AS placement, c.text, c.published_at AS "publishedAt",
      c.previous_revision_id IS NOT NULL AS "hasDifference",
      a.id AS "articleId", r.headline, s.slug AS section, h.slug
    FROM corrections c
    JOIN articles a ON a.id = c.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    ORDER BY c.published_at DESC, c.id LIMIT ${size + 1} OFFSET ${(page - 1) * size}`;
  const items = rows.map(({ articleId, headline, section, slug, ...correction }) => ({
    ...correction,
    article: { id: articleId, headline, path: urls.article(section, slug) },
  }));
  return toListPage(items, { page, size });
}

/** A correction with what it changed; the difference is null when no text changed with it. */
export type CorrectionPage = ListedCorrection & {
  section: { id: string; tint: string };
  difference: PublicDifference | null;
};

/** One correction for its page: of a public article, else only which article it would need; null when unknown. */
export async function getCorrectionPage(
  id: string,
): Promise<{ kind: 'found'; page: CorrectionPage } | { kind: 'hidden'; articleId: string } | null> {
  const row = await db().correction.findUnique({
    where: { id },
    include: {
      revision: true,
      previousRevision: true,
      article: {
        include: {
          section: true,
          liveRevision: { select: { headline: true } },
          slugs: { where: { isCurrent: true }, select: { slug: true } },
        },
      },
    },
  });
  if (!row) return null;
  const { article, revision, previousRevision } = row;
  const slug = article.slugs[0]?.slug;
  if (article.publicationState !== 'published' || article.deletedAt || !article.liveRevision || !slug) {
    return { kind: 'hidden', articleId: article.id };
  }
  const difference =
    revision && previousRevision
      ? publicDifference(toStoryFields(previousRevision), toStoryFields(revision))
      : null;
  const { type, placement, text, publishedAt } = row;
  return {
    kind: 'found',
    page: {
      id,
      type,
      placement,
      text,
      publishedAt,
      hasDifference: difference !== null,
      difference,
      section: { id: article.sectionId, tint: article.section.tint },
      article: {
        id: article.id,
        headline: article.liveRevision.headline,
        path: urls.article(article.section.slug, slug),
      },
    },
  };
}
