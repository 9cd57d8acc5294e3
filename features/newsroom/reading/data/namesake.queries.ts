import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** A public story that has, or once had, an address of that name in whatever section. */
export type Namesake = { id: string; sectionId: string; headline: string; path: string };

/** More would be a list to read through. */
const mostNamesakes = 3;

/** Public stories by the last part of an address, newest first: one look into the key of addresses per section. */
export async function listNamesakes(slugs: readonly string[]): Promise<Namesake[]> {
  if (slugs.length === 0) return [];
  const rows = await db().$queryRaw<(Omit<Namesake, 'path'> & { section: string; slug: string })[]>`
    SELECT a.id, s.id AS "sectionId", r.headline, s.slug AS section, h.slug
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND a.id IN (
      SELECT asked.article_id FROM sections held
      JOIN article_slugs asked ON asked.section_id = held.id AND asked.slug = ANY (${[...slugs]}::text[]))
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${mostNamesakes}`;
  return rows.map(({ section, slug, ...row }) => ({ ...row, path: urls.article(section, slug) }));
}
