import { articleCount } from '#features/newsroom/related/data/profile.store.ts';
import { profileVersion } from '#features/newsroom/related/story-profile.ts';
import { db } from '#server/db/client.ts';

/** Whether an archive may hold public articles without a profile of today's rules: two counts, no join. */
export async function mayLackProfiles(): Promise<boolean> {
  const rows = await db().$queryRaw<{ isBehind: boolean }[]>`
    SELECT EXISTS (SELECT FROM related_profiles WHERE chosen_at IS NULL)
      OR (SELECT count(*) FROM articles a JOIN revisions r ON r.id = a.live_revision_id
          WHERE a.publication_state = 'published' AND a.deleted_at IS NULL AND r.sponsor IS NULL
            AND (a.embargoed_until IS NULL OR a.embargoed_until <= now()))
        > (SELECT count(*) FROM related_profiles WHERE version = ${profileVersion}) AS "isBehind"`;
  return rows[0]?.isBehind ?? false;
}

/** Public articles after this one, in the order of their ids, that have no profile of their live text under today's rules. */
export async function listUnprofiled({ after, size }: { after: string; size: number }): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT a.id FROM articles a JOIN revisions r ON r.id = a.live_revision_id
    WHERE a.id > ${after}::uuid AND a.publication_state = 'published' AND a.deleted_at IS NULL AND r.sponsor IS NULL
      AND NOT EXISTS (SELECT FROM related_profiles p
        WHERE p.article_id = a.id AND p.version = ${profileVersion} AND p.revision_id = a.live_revision_id)
    ORDER BY a.id LIMIT ${size}`;
  return rows.map(({ id }) => id);
}

/** Articles before this one, in the falling order of their ids, whose links were never chosen. */
export async function listUnchosen({ before, size }: { before: string; size: number }): Promise<string[]> {
  const rows = await db().relatedProfile.findMany({
    where: { chosenAt: null, articleId: { lt: before } },
    orderBy: { articleId: 'desc' },
    take: size,
    select: { articleId: true },
  });
  return rows.map(({ articleId }) => articleId);
}

/** Whether the archive's counts are those of its profiles: rows that left by themselves (a demonstration taken away) left theirs. */
export async function areCountsTrue(): Promise<boolean> {
  const rows = await db().$queryRaw<{ isTrue: boolean }[]>`
    SELECT (SELECT count(*) FROM related_profiles) = coalesce(
      (SELECT articles FROM related_term_counts WHERE term = ${articleCount}), 0) AS "isTrue"`;
  return rows[0]?.isTrue ?? true;
}
