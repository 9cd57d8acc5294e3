import { db } from '#server/db/client.ts';

export type SectionChoice = {
  id: string;
  name: string;
  slug: string;
  parentId: string | null;
  parentName: string | null;
  /** True for one that is no longer offered and named all the same. */
  isArchived: boolean;
};

/** What is chosen already: named in the choices even when it is no longer offered. */
type Chosen = { chosen?: readonly string[] };

/** Sections in service, each followed by its sub-sections, in the editor's order. */
export async function listSectionChoices({ chosen = [] }: Chosen = {}): Promise<SectionChoice[]> {
  return db().$queryRaw<SectionChoice[]>`
    SELECT s.id, s.name, s.slug, s.parent_id AS "parentId", p.name AS "parentName",
      s.archived_at IS NOT NULL AS "isArchived"
    FROM sections s LEFT JOIN sections p ON p.id = s.parent_id
    WHERE s.archived_at IS NULL OR s.id = ANY(${[...chosen]}::uuid[])
    ORDER BY coalesce(p.position, s.position), coalesce(p.name, s.name), s.parent_id IS NOT NULL, s.position, s.name`;
}

export type AuthorChoice = {
  id: string;
  name: string;
  slug: string;
  userId: string | null;
  isArchived: boolean;
};

/** Signatures in service, by name the French way. */
export async function listAuthorChoices({ chosen = [] }: Chosen = {}): Promise<AuthorChoice[]> {
  return db().$queryRaw<AuthorChoice[]>`
    SELECT id, name, slug, user_id AS "userId", archived_at IS NOT NULL AS "isArchived" FROM authors
    WHERE archived_at IS NULL OR id = ANY(${[...chosen]}::uuid[]) ORDER BY name COLLATE "fr-x-icu", id`;
}

export type SubjectChoice = { id: string; name: string; slug: string };

/**
 * Subjects whose name holds these letters (accents and case aside), those chosen already and those that begin with them
 * first. A chosen one that was merged is called what it was merged into.
 */
export async function listSubjectChoices({
  search = '',
  limit = 500,
  chosen = [],
}: Chosen & { search?: string; limit?: number } = {}): Promise<SubjectChoice[]> {
  const words = search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&');
  return db().$queryRaw<SubjectChoice[]>`
    SELECT s.id, coalesce(i.name, s.name) AS name, coalesce(i.slug, s.slug) AS slug
    FROM subjects s LEFT JOIN subjects i ON i.id = s.merged_into_id
    WHERE s.merged_into_id IS NULL AND unaccent(s.name) ILIKE unaccent(${`%${words}%`}) OR s.id = ANY(${[...chosen]}::uuid[])
    ORDER BY s.id = ANY(${[...chosen]}::uuid[]) DESC, unaccent(s.name) ILIKE unaccent(${`${words}%`}) DESC,
      s.name COLLATE "fr-x-icu", s.id LIMIT ${limit}`;
}
