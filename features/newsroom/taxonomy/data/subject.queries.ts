import type { SubjectLink, SubjectPage } from '#features/newsroom/taxonomy/subject.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** A stored subject as a link. */
export const toSubjectLink = ({
  id,
  slug,
  name,
}: {
  id: string;
  slug: string;
  name: string;
}): SubjectLink => ({
  id,
  name,
  path: urls.subject(slug),
});

export type FoundSubject =
  | { kind: 'found'; subject: SubjectPage }
  | { kind: 'moved'; path: string; subjectId: string };

/** A subject by its address; one that was merged answers where it went (merges follow at most eight steps). */
export async function getSubject(slug: string): Promise<FoundSubject | null> {
  const rows = await db().$queryRaw<
    { id: string; slug: string; name: string; description: string | null; mergedIds: string[] }[]
  >`
    WITH RECURSIVE chain AS (
      SELECT id, merged_into_id, 0 AS step FROM subjects WHERE slug = ${slug}
      UNION ALL
      SELECT s.id, s.merged_into_id, step + 1 FROM subjects s JOIN chain c ON s.id = c.merged_into_id WHERE step < 8
    )
    SELECT s.id, s.slug, s.name, s.description,
      array(SELECT m.id FROM subjects m WHERE m.merged_into_id = s.id ORDER BY m.id LIMIT 50) AS "mergedIds"
    FROM chain c JOIN subjects s ON s.id = c.id WHERE c.merged_into_id IS NULL`;
  const row = rows[0];
  if (!row) return null;
  if (row.slug !== slug) return { kind: 'moved', path: urls.subject(row.slug), subjectId: row.id };
  return {
    kind: 'found',
    subject: {
      id: row.id,
      slug: row.slug,
      name: row.name,
      path: urls.subject(row.slug),
      description: row.description,
      listIds: [row.id, ...row.mergedIds],
    },
  };
}

/** Subjects on which something is public, by name; at most `limit`. */
export async function listSubjects(limit: number): Promise<SubjectLink[]> {
  const rows = await db().$queryRaw<{ id: string; slug: string; name: string }[]>`
    SELECT t.id, t.slug, t.name FROM subjects t WHERE t.merged_into_id IS NULL AND EXISTS (
      SELECT 1 FROM article_subjects b JOIN articles a ON a.id = b.article_id
      WHERE b.subject_id = t.id AND a.publication_state = 'published')
    ORDER BY t.name COLLATE "fr-x-icu", t.id LIMIT ${limit}`;
  return rows.map(toSubjectLink);
}

/** Subjects as links, by the ids that were asked for: a merged one answers with what it was merged into. */
export async function getSubjectLinks(ids: readonly string[]): Promise<Map<string, SubjectLink>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<{ askedId: string; id: string; slug: string; name: string }[]>`
    SELECT own.id AS "askedId", t.id, t.slug, t.name FROM subjects own
    JOIN subjects t ON t.id = coalesce(own.merged_into_id, own.id) WHERE own.id = ANY(${[...ids]}::uuid[])`;
  return new Map(rows.map(({ askedId, ...subject }) => [askedId, toSubjectLink(subject)]));
}
