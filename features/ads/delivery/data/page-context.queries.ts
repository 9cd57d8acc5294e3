import type { PageAddress, PageContext } from '#features/ads/delivery/page-context.ts';
import { type Tag, tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';

/** What a page is about, and the tags whose purge makes that another. */
export type FoundContext = { context: PageContext; tags: readonly Tag[] };

const nothing: PageContext = {
  section: 'other',
  sectionIds: [],
  subjectIds: [],
  articleId: null,
  words: new Set(),
};

/**
 * What stands at an address that readers see; null when nothing public does.
 * @param words those that somebody targets: which of them the text holds is told as its own search would find them
 */
export async function getPageContext(
  address: PageAddress,
  words: readonly string[],
): Promise<FoundContext | null> {
  switch (address.is) {
    case 'front':
      return { context: { ...nothing, section: 'front' }, tags: [] };
    case 'other':
      return { context: nothing, tags: [] };
    case 'section':
      return getSectionContext(address.slug);
    case 'subject':
      return getSubjectContext(address.slug);
    case 'article':
      return getArticleContext(address, words);
  }
}

async function getSectionContext(slug: string): Promise<FoundContext | null> {
  const [row] = await db().$queryRaw<{ id: string; parentId: string | null }[]>`
    SELECT id, parent_id AS "parentId" FROM sections WHERE slug = ${slug}`;
  if (!row) return null;
  const sectionIds = familyOf(row.id, row.parentId);
  return { context: { ...nothing, section: row.id, sectionIds }, tags: sectionIds.map(tags.section) };
}

async function getSubjectContext(slug: string): Promise<FoundContext | null> {
  const [row] = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM subjects WHERE slug = ${slug} AND merged_into_id IS NULL`;
  return row ? { context: { ...nothing, subjectIds: [row.id] }, tags: [tags.subject(row.id)] } : null;
}

type ArticleRow = {
  id: string;
  sectionId: string;
  parentId: string | null;
  subjectIds: string[];
  words: string[];
};

async function getArticleContext(
  { sectionSlug, slug }: { sectionSlug: string; slug: string },
  words: readonly string[],
): Promise<FoundContext | null> {
  const [row] = await db().$queryRaw<ArticleRow[]>`
    SELECT a.id, s.id AS "sectionId", s.parent_id AS "parentId",
      ARRAY(SELECT coalesce(t.merged_into_id, t.id) FROM article_subjects b JOIN subjects t ON t.id = b.subject_id
        WHERE b.article_id = a.id) AS "subjectIds",
      ARRAY(SELECT w FROM unnest(${[...words]}::text[]) w JOIN article_search d ON d.article_id = a.id
        WHERE d.document @@ phraseto_tsquery('french_plain', w)) AS words
    FROM sections s JOIN article_slugs g ON g.section_id = s.id AND g.slug = ${slug} AND g.is_current
    JOIN articles a ON a.id = g.article_id
    WHERE s.slug = ${sectionSlug} AND a.section_id = s.id AND a.publication_state = 'published'
      AND a.deleted_at IS NULL`;
  if (!row) return null;
  const { id: articleId, sectionId, subjectIds } = row;
  const sectionIds = familyOf(sectionId, row.parentId);
  return {
    context: { section: sectionId, sectionIds, subjectIds, articleId, words: new Set(row.words) },
    tags: [tags.article(articleId), ...sectionIds.map(tags.section), ...subjectIds.map(tags.subject)],
  };
}

/** Sections have one level of parents. */
const familyOf = (sectionId: string, parentId: string | null): string[] =>
  parentId === null ? [sectionId] : [sectionId, parentId];
