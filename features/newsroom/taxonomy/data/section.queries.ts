import {
  type MenuSection,
  type Section,
  type SectionLink,
  toTint,
} from '#features/newsroom/taxonomy/section.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

type Row = { id: string; slug: string; name: string; tint: string };

/** A stored section as a link. */
export const toSectionLink = ({ id, slug, name, tint }: Row): SectionLink => ({
  id,
  slug,
  name,
  path: urls.section(slug),
  tint: toTint(tint),
});

/** Every section that readers are shown, in the editor's order, sub-sections under their parents. */
export async function listMenu(): Promise<MenuSection[]> {
  const rows = await db().$queryRaw<(Row & { parentId: string | null })[]>`
    SELECT id, slug, name, tint, parent_id AS "parentId" FROM sections WHERE archived_at IS NULL
    ORDER BY position, name, id`;
  return rows
    .filter(({ parentId }) => parentId === null)
    .map((row) => ({
      ...toSectionLink(row),
      children: rows.filter(({ parentId }) => parentId === row.id).map(toSectionLink),
    }));
}

export type FoundSection =
  | { kind: 'found'; section: Section }
  | { kind: 'moved'; path: string; sectionId: string };

/** A section by any address that it ever had; null when none had it. An archived section keeps its pages. */
export async function getSectionBySlug(slug: string): Promise<FoundSection | null> {
  const rows = await db().$queryRaw<
    (Row & { description: string | null; parent: Row | null; children: Row[] })[]
  >`
    SELECT s.id, s.slug, s.name, s.tint, s.description,
      (SELECT jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'tint', p.tint)
        FROM sections p WHERE p.id = s.parent_id) AS parent,
      coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'tint', c.tint)
        ORDER BY c.position, c.name) FROM sections c WHERE c.parent_id = s.id AND c.archived_at IS NULL),
        '[]'::jsonb) AS children
    FROM section_slugs h JOIN sections s ON s.id = h.section_id WHERE h.slug = ${slug}`;
  const row = rows[0];
  if (!row) return null;
  if (row.slug !== slug) return { kind: 'moved', path: urls.section(row.slug), sectionId: row.id };
  const children = row.children.map(toSectionLink);
  return {
    kind: 'found',
    section: {
      ...toSectionLink(row),
      description: row.description,
      parent: row.parent ? toSectionLink(row.parent) : null,
      children,
      listIds: [row.id, ...children.map(({ id }) => id)],
    },
  };
}
