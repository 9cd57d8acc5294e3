import { db } from '#server/db/client.ts';

export type SectionChoice = {
  id: string;
  name: string;
  slug: string;
  parentId: string | null;
  parentName: string | null;
};

/** Sections in service, each followed by its sub-sections, in the editor's order. */
export async function listSectionChoices(): Promise<SectionChoice[]> {
  return db().$queryRaw<SectionChoice[]>`
    SELECT s.id, s.name, s.slug, s.parent_id AS "parentId", p.name AS "parentName"
    FROM sections s LEFT JOIN sections p ON p.id = s.parent_id
    WHERE s.archived_at IS NULL
    ORDER BY coalesce(p.position, s.position), coalesce(p.name, s.name), s.parent_id IS NOT NULL, s.position, s.name`;
}

export type AuthorChoice = { id: string; name: string; slug: string; userId: string | null };

/** Signatures in service, by name the French way. */
export async function listAuthorChoices(): Promise<AuthorChoice[]> {
  return db().$queryRaw<AuthorChoice[]>`
    SELECT id, name, slug, user_id AS "userId" FROM authors
    WHERE archived_at IS NULL ORDER BY name COLLATE "fr-x-icu", id`;
}

export type SubjectChoice = { id: string; name: string; slug: string };

/** Subjects whose name holds these letters (accents and case aside), those that begin with them first. */
export async function listSubjectChoices({
  search = '',
  limit = 500,
}: {
  search?: string;
  limit?: number;
} = {}): Promise<SubjectChoice[]> {
  const words = search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  return db().$queryRaw<SubjectChoice[]>`
    SELECT id, name, slug FROM subjects
    WHERE merged_into_id IS NULL AND unaccent(name) ILIKE unaccent(${`%${words}%`})
    ORDER BY unaccent(name) ILIKE unaccent(${`${words}%`}) DESC, name COLLATE "fr-x-icu", id LIMIT ${limit}`;
}
