import { bodyToPlainText } from '#features/newsroom/body/body-text.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import {
  indexedTerms,
  profileVersion,
  type StoryProfile,
  type StoryText,
} from '#features/newsroom/related/story-profile.ts';
import { termNumber } from '#features/newsroom/related/telling.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** A public text as it may be linked to and from. */
export type LinkableStory = StoryText & { articleId: string; revisionId: string; firstPublishedAt: Date };

type StoryRow = Omit<LinkableStory, 'body'> & { body: unknown };

/**
 * The public texts among these articles that take part in links: published, sponsored by nobody, and not under an embargo,
 * which keeps a live text from being shown around until its next one may appear.
 */
export async function readLinkableStories(sql: Sql, articleIds: readonly string[]): Promise<LinkableStory[]> {
  const rows = await sql.$queryRaw<StoryRow[]>`
    SELECT a.id AS "articleId", r.id AS "revisionId", a.first_published_at AS "firstPublishedAt",
      r.headline, r.standfirst, r.body, a.section_id AS "sectionId",
      ARRAY(SELECT b.subject_id::text FROM article_subjects b WHERE b.article_id = a.id ORDER BY b.position) AS "subjectIds"
    FROM articles a JOIN revisions r ON r.id = a.live_revision_id
    WHERE a.id = ANY (${[...articleIds]}::uuid[]) AND a.publication_state = 'published' AND a.deleted_at IS NULL
      AND r.sponsor IS NULL AND (a.embargoed_until IS NULL OR a.embargoed_until <= now())`;
  return rows.map(({ body, ...story }) => ({ ...story, body: toPlainText(body) }));
}

/** Words of a stored body; none for one that can't be read. */
function toPlainText(body: unknown): string {
  const parsed = parseBody(body);
  return parsed.ok ? bodyToPlainText(parsed.value) : '';
}

/** One writer at a time for an article's profile and links; the others wait until this transaction ends. */
export const lockLinks = (sql: Sql, articleId: string): Promise<unknown> =>
  sql.$executeRaw`SELECT pg_advisory_xact_lock(7301270, hashtext(${articleId}))`;

/** The live text that the profile was made of, under today's rules; null when there is none, or an older one. */
export async function getProfiledRevision(sql: Sql, articleId: string): Promise<string | null> {
  const profile = await sql.relatedProfile.findUnique({
    where: { articleId },
    select: { revisionId: true, version: true },
  });
  return profile?.version === profileVersion ? profile.revisionId : null;
}

export type ProfiledStory = Omit<LinkableStory, keyof StoryText> & { profile: StoryProfile };

/** Writes profiles in place of older ones, and keeps the archive's counts of terms true. Nothing is chosen yet. */
export async function saveProfiles(sql: Sql, stories: readonly ProfiledStory[]): Promise<void> {
  const counts = await takeOut(
    sql,
    stories.map(({ articleId }) => articleId),
  );
  const rows = stories.map(({ articleId, revisionId, firstPublishedAt, profile }) => {
    const terms = [...new Set(indexedTerms(profile).map(termNumber))];
    for (const term of [articleCount, ...terms]) counts.set(term, (counts.get(term) ?? 0) + 1);
    return { articleId, version: profileVersion, revisionId, firstPublishedAt, terms, profile };
  });
  await sql.relatedProfile.createMany({ data: rows });
  await moveCounts(sql, counts);
}

/** Forgets the profiles of articles that are linked to no more. */
export async function deleteProfiles(sql: Sql, articleIds: readonly string[]): Promise<void> {
  await moveCounts(sql, await takeOut(sql, articleIds));
}

/** Under this number the index counts the articles themselves. */
export const articleCount = 0;

/** Deletes profiles; by how much each term's count falls. */
async function takeOut(sql: Sql, articleIds: readonly string[]): Promise<Map<number, number>> {
  const old = await sql.$queryRaw<{ terms: number[] }[]>`
    DELETE FROM related_profiles WHERE article_id = ANY (${[...articleIds]}::uuid[]) RETURNING terms`;
  const counts = new Map<number, number>();
  for (const { terms } of old)
    for (const term of [articleCount, ...terms]) counts.set(term, (counts.get(term) ?? 0) - 1);
  return counts;
}

/** Rows are written in the order of their numbers: two writers never wait for each other in a ring. */
async function moveCounts(sql: Sql, counts: ReadonlyMap<number, number>): Promise<void> {
  const moved = [...counts].filter(([, by]) => by !== 0).toSorted(([one], [other]) => one - other);
  if (moved.length === 0) return;
  await sql.$executeRaw`
    INSERT INTO related_term_counts (term, articles)
    SELECT term, by FROM unnest(${moved.map(([term]) => term)}::int[], ${moved.map(([, by]) => by)}::int[]) AS given(term, by)
    ORDER BY term
    ON CONFLICT (term) DO UPDATE SET articles = related_term_counts.articles + excluded.articles`;
}

/** Counts the whole archive anew. Whoever writes a profile meanwhile waits to count it, and counts it once. */
export async function recountTerms(sql: Sql): Promise<void> {
  // Ten seconds and more in a large archive, where a query of a page has two.
  await sql.$executeRaw`SET LOCAL statement_timeout = 0`;
  await sql.$executeRaw`LOCK TABLE related_term_counts IN EXCLUSIVE MODE`;
  await sql.$executeRaw`DELETE FROM related_term_counts`;
  await sql.$executeRaw`
    INSERT INTO related_term_counts (term, articles)
    SELECT ${articleCount}::int, count(*)::int FROM related_profiles
    UNION ALL SELECT term, count(*)::int FROM related_profiles, unnest(terms) AS term GROUP BY term`;
}
