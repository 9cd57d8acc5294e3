import { db } from '#server/db/client.ts';

/**
 * Inserts so many published stories on a subject by rows alone, an hour apart, the first the newest: for tests of
 * what reads long lists.
 */
export async function createManyStories({
  sectionId,
  subjectId,
  count,
}: {
  sectionId: string;
  subjectId: string;
  count: number;
}): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`INSERT INTO articles (id, section_id, updated_at)
      SELECT gen_random_uuid(), ${sectionId}::uuid, now() FROM generate_series(1, ${count}::int)`;
    await tx.$executeRaw`INSERT INTO revisions (id, article_id, number, section_id, slug, headline, standfirst, body)
      SELECT gen_random_uuid(), id, 1, section_id, 'essai-' || n, 'Histoire ' || n, 'Ce qui est arrivé ce jour-là.',
        '{"version": 1, "blocks": []}'
      FROM (SELECT id, section_id, row_number() OVER () AS n FROM articles WHERE section_id = ${sectionId}::uuid)`;
    await tx.$executeRaw`UPDATE articles a SET publication_state = 'published', live_revision_id = r.id,
        working_revision_id = r.id, first_published_at = t.at, published_at = t.at
      FROM revisions r, LATERAL (SELECT now() - substring(r.slug FROM 7)::int * interval '1 hour' AS at) t
      WHERE r.article_id = a.id AND a.section_id = ${sectionId}::uuid`;
    await tx.$executeRaw`INSERT INTO article_slugs (section_id, slug, article_id)
      SELECT section_id, slug, article_id FROM revisions WHERE section_id = ${sectionId}::uuid`;
    await tx.$executeRaw`INSERT INTO article_subjects (article_id, subject_id, position, first_published_at)
      SELECT id, ${subjectId}::uuid, 0, first_published_at FROM articles WHERE section_id = ${sectionId}::uuid`;
  });
}
