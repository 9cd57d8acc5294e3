import { db } from '#server/db/client.ts';

export type DeskSection = {
  id: string;
  name: string;
  slug: string;
  description: string | null;
  tint: string;
  parentId: string | null;
  isArchived: boolean;
  articles: number;
  oldSlugs: string[];
};

/** Every section, archived ones too, each followed by its sub-sections in the editor's order. */
export const listDeskSections = (): Promise<DeskSection[]> =>
  db().$queryRaw<DeskSection[]>`
    SELECT s.id, s.name, s.slug, s.description, s.tint, s.parent_id AS "parentId",
      s.archived_at IS NOT NULL AS "isArchived",
      (SELECT count(*)::int FROM articles a WHERE a.section_id = s.id) AS articles,
      array(SELECT h.slug FROM section_slugs h WHERE h.section_id = s.id AND h.slug <> s.slug ORDER BY h.created_at)
        AS "oldSlugs"
    FROM sections s LEFT JOIN sections p ON p.id = s.parent_id
    ORDER BY coalesce(p.position, s.position), coalesce(p.name, s.name), s.parent_id IS NOT NULL, s.position, s.name`;
