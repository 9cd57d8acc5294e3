import { articleCount } from '#features/newsroom/related/data/profile.store.ts';
import type { StoryProfile } from '#features/newsroom/related/story-profile.ts';
import { type TermCounts, termNumber } from '#features/newsroom/related/telling.ts';
import { db } from '#server/db/client.ts';

/** An article that another may lead to. */
export type CandidateRow = {
  articleId: string;
  firstPublishedAt: Date;
  profile: StoryProfile;
  subjectIds: string[];
  /** People refused it for the article that asks. */
  isRefused: boolean;
};

/** What the archive counted of these stems. */
export async function readTermCounts(stems: Iterable<string>): Promise<TermCounts> {
  const numbers = new Map([...stems].map((stem) => [termNumber(stem), stem]));
  const rows = await db().$queryRaw<{ term: number; articles: number }[]>`
    SELECT term, articles FROM related_term_counts WHERE term = ANY (${[articleCount, ...numbers.keys()]}::int[])`;
  const counts = new Map(rows.map(({ term, articles }) => [term, Math.max(0, articles)]));
  return { articles: counts.get(articleCount) ?? 0, count: (stem) => counts.get(termNumber(stem)) ?? 0 };
}

/** A term to look for: how much an article that holds it is worth, and how many do. */
export type SoughtTerm = { stem: string; worth: number; articles: number };

/** Of a term that many articles hold, no more than so many are looked at. */
const mostOfOneTerm = 400;

/**
 * The articles that share most with these terms, by the inverted index: bounded by `size` and by the terms given, whatever
 * the archive holds. `articleId` is the one that asks, and is never found; nor what is not public, is sponsored,
 * under an embargo or in another language than `language`.
 */
export async function findCandidates({
  articleId,
  language,
  terms,
  size,
}: {
  articleId: string;
  language: string;
  terms: readonly SoughtTerm[];
  size: number;
}): Promise<CandidateRow[]> {
  if (terms.length === 0) return [];
  return db().$queryRaw<CandidateRow[]>`
    WITH sought AS (
      SELECT term, worth FROM unnest(${terms.map(({ stem }) => termNumber(stem))}::int[],
        ${terms.map(({ worth }) => worth)}::float8[]) AS given(term, worth)),
    held AS (
      SELECT found.article_id, sum(sought.worth) AS worth FROM sought CROSS JOIN LATERAL (
        SELECT p.article_id FROM related_profiles p WHERE p.terms @> ARRAY[sought.term] LIMIT ${mostOfOneTerm}) found
      WHERE found.article_id <> ${articleId}::uuid
      GROUP BY found.article_id ORDER BY worth DESC, found.article_id DESC LIMIT ${size})
    SELECT p.article_id AS "articleId", p.first_published_at AS "firstPublishedAt", p.profile,
      ARRAY(SELECT b.subject_id FROM article_subjects b WHERE b.article_id = p.article_id) AS "subjectIds",
      EXISTS (SELECT FROM related_decisions d WHERE d.article_id = ${articleId}::uuid AND d.target_id = p.article_id
        AND d.kind = 'veto') AS "isRefused"
    FROM held JOIN related_profiles p ON p.article_id = held.article_id
    JOIN articles a ON a.id = p.article_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
      AND (a.embargoed_until IS NULL OR a.embargoed_until <= now())
    JOIN revisions r ON r.id = a.live_revision_id AND r.sponsor IS NULL AND r.language = ${language}`;
}

type OwnProfile = Omit<CandidateRow, 'isRefused'> & { language: string; revisionId: string };

/** What is kept of an article that asks for its links; null when it takes part in none. */
export async function getOwnProfile(articleId: string): Promise<OwnProfile | null> {
  const rows = await db().$queryRaw<OwnProfile[]>`
    SELECT p.article_id AS "articleId", p.first_published_at AS "firstPublishedAt", p.profile, p.revision_id AS "revisionId",
      r.language, ARRAY(SELECT b.subject_id FROM article_subjects b WHERE b.article_id = p.article_id) AS "subjectIds"
    FROM related_profiles p JOIN revisions r ON r.id = p.revision_id WHERE p.article_id = ${articleId}::uuid`;
  return rows[0] ?? null;
}

/** The profiles of these articles, by id; absent for those that take part in no links. */
export async function getProfiles(articleIds: readonly string[]): Promise<Map<string, StoryProfile>> {
  const rows = await db().$queryRaw<{ id: string; profile: StoryProfile }[]>`
    SELECT article_id AS id, profile FROM related_profiles WHERE article_id = ANY (${[...articleIds]}::uuid[])`;
  return new Map(rows.map(({ id, profile }) => [id, profile]));
}
