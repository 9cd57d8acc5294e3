import { db } from '#server/db/client.ts';

/** What a message says of a story beside where it is. */
export type ToldStory = { headline: string; firstPublishedAt: Date | null; modifiedAt: Date | null };

/** The story as readers know it, or knew it last; null when it is gone for good. */
export async function getToldStory(articleId: string): Promise<ToldStory | null> {
  const rows = await db().$queryRaw<ToldStory[]>`
    SELECT coalesce(r.headline, '') AS headline, a.first_published_at AS "firstPublishedAt",
      a.modified_at AS "modifiedAt"
    FROM articles a LEFT JOIN revisions r ON r.id = a.live_revision_id WHERE a.id = ${articleId}::uuid`;
  return rows[0] ?? null;
}
