import { db } from '#server/db/client.ts';

/** Something that a campaign can be aimed at, by the name that people know. */
export type TargetChoice = { id: string; name: string };

const mostFound = 12;

const pattern = (search: string): string =>
  `%${search
    .trim()
    .slice(0, 100)
    .replace(/[\\%_]/g, '\\$&')}%`;

/** Stories that readers can read, whose headline holds these letters (accents and case aside), the newest first. */
export const findStories = (search: string): Promise<TargetChoice[]> =>
  db().$queryRaw<TargetChoice[]>`
    SELECT a.id, r.headline AS name FROM articles a JOIN revisions r ON r.id = a.live_revision_id
    WHERE a.publication_state = 'published' AND unaccent(r.headline) ILIKE unaccent(${pattern(search)})
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${mostFound}`;

/** Living subjects whose name holds these letters, by name. */
export const findSubjects = (search: string): Promise<TargetChoice[]> =>
  db().$queryRaw<TargetChoice[]>`
    SELECT id, name FROM subjects
    WHERE merged_into_id IS NULL AND unaccent(name) ILIKE unaccent(${pattern(search)})
    ORDER BY name COLLATE "fr-x-icu", id LIMIT ${mostFound}`;

/** The names of what is aimed at; what has gone since is left out. */
export const nameTargets = ({
  articleIds,
  subjectIds,
}: {
  articleIds: readonly string[];
  subjectIds: readonly string[];
}): Promise<TargetChoice[]> =>
  db().$queryRaw<TargetChoice[]>`
    SELECT a.id, r.headline AS name FROM articles a
      JOIN revisions r ON r.id = coalesce(a.live_revision_id, a.working_revision_id)
      WHERE a.id = ANY(${[...articleIds]}::uuid[])
    UNION ALL SELECT id, name FROM subjects WHERE id = ANY(${[...subjectIds]}::uuid[])`;
