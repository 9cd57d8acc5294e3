import type { ListPlace } from '#features/newsroom/reading/data/list-place.queries.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** The ids of the newest articles of the whole newspaper, from a place on. */
export const latestFrom = ({ before, skip }: ListPlace, size: number): Prisma.Sql =>
  Prisma.sql`SELECT id FROM articles
    WHERE publication_state = 'published' AND deleted_at IS NULL AND first_published_at < ${before}
    ORDER BY first_published_at DESC, id DESC LIMIT ${size} OFFSET ${skip}`;

/** The same of some sections: each section's own index is read from there, and what they give is merged. */
export const inSectionsFrom = (
  sectionIds: readonly string[],
  { before, skip }: ListPlace,
  size: number,
): Prisma.Sql =>
  Prisma.sql`SELECT f.id FROM unnest(${[...sectionIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
      SELECT id, first_published_at FROM articles
      WHERE section_id = given.id AND publication_state = 'published' AND deleted_at IS NULL
        AND first_published_at < ${before}
      ORDER BY first_published_at DESC, id DESC LIMIT ${skip + size}) f
    ORDER BY f.first_published_at DESC, f.id DESC LIMIT ${size} OFFSET ${skip}`;
