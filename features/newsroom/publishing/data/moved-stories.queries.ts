import { db } from '#server/db/client.ts';

/** A public story of a section that has another address: its own slug, and the section's of now. */
export type MovedStory = { articleId: string; sectionSlug: string; slug: string };

/** The newest public stories that stand in a section, newest first. */
export const listNewestOfSection = (sectionId: string, most: number): Promise<MovedStory[]> =>
  db().$queryRaw<MovedStory[]>`
    SELECT a.id AS "articleId", s.slug AS "sectionSlug", n.slug FROM articles a
    JOIN sections s ON s.id = a.section_id
    JOIN article_slugs n ON n.article_id = a.id AND n.is_current AND n.section_id = a.section_id
    WHERE a.section_id = ${sectionId}::uuid AND a.publication_state = 'published'
    ORDER BY a.first_published_at DESC, a.id DESC LIMIT ${most}`;
