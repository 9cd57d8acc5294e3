import { db } from '#server/db/client.ts';

export type DeskSubject = {
  id: string;
  name: string;
  slug: string;
  description: string | null;
  /** Public stories filed under it, those of subjects merged into it too. */
  stories: number;
  /** Names of the subjects that were merged into it. */
  mergedNames: string[];
};

export const subjectsOnPage = 50;

/**
 * One page of the living subjects whose name, or a name that was merged into it, holds these letters (accents and case
 * aside), by name; with how many there are.
 */
export async function listDeskSubjects({
  search,
  page,
}: {
  search: string;
  page: number;
}): Promise<{ rows: DeskSubject[]; total: number }> {
  const words = search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  const rows = await db().$queryRaw<(DeskSubject & { total: number })[]>`
    WITH found AS (
      SELECT t.id, t.name, t.slug, t.description, count(*) OVER ()::int AS total FROM subjects t
      WHERE t.merged_into_id IS NULL AND (unaccent(t.name) ILIKE unaccent(${`%${words}%`}) OR EXISTS (
        SELECT 1 FROM subjects m WHERE m.merged_into_id = t.id AND unaccent(m.name) ILIKE unaccent(${`%${words}%`})))
      ORDER BY t.name COLLATE "fr-x-icu", t.id
      LIMIT ${subjectsOnPage} OFFSET ${(page - 1) * subjectsOnPage})
    SELECT f.id, f.name, f.slug, f.description, f.total,
      (SELECT count(DISTINCT b.article_id)::int FROM article_subjects b WHERE b.subject_id = f.id
        OR b.subject_id IN (SELECT m.id FROM subjects m WHERE m.merged_into_id = f.id)) AS stories,
      array(SELECT m.name FROM subjects m WHERE m.merged_into_id = f.id ORDER BY m.name COLLATE "fr-x-icu" LIMIT 20)
        AS "mergedNames"
    FROM found f ORDER BY f.name COLLATE "fr-x-icu", f.id`;
  return { rows, total: rows[0]?.total ?? 0 };
}
