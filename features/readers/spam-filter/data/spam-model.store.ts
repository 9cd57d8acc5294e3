import type { Decided, Learned } from '#features/readers/spam-filter/model/learning.ts';
import { toKeptWeights } from '#features/readers/spam-filter/model/spam-model.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** How many versions stay, to compare the last ones. */
const keptVersions = 10;

/** One learning at a time: false when another process is at it. */
export async function lockLearning(sql: Sql): Promise<boolean> {
  const [row] = await sql.$queryRaw<{ held: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('nouvelles.comments.learning')) AS held`;
  return row?.held === true;
}

type DecisionRow = { text: string; name: string | null; isSpam: boolean; decidedAt: Date };

/**
 * The newest decisions that say spam or honest, one a comment and the last that stands, oldest first. What was refused
 * or removed for another reason than spam teaches nothing about spam; what lost its words teaches nothing at all.
 */
export async function listDecided(
  sql: Sql,
  most: number,
): Promise<{ decided: Decided[]; until: Date | null }> {
  const rows = await sql.$queryRaw<DecisionRow[]>`
    SELECT text, name, "isSpam", "decidedAt" FROM (
      SELECT DISTINCT ON (d.comment_id) d.comment_id, c.text, u.name, d.kind::text AS kind,
        d.kind = 'spam' AS "isSpam", d.decided_at AS "decidedAt"
      FROM comment_decisions d JOIN comments c ON c.id = d.comment_id LEFT JOIN users u ON u.id = c.author_id
      WHERE d.undone_at IS NULL AND c.text <> ''
      ORDER BY d.comment_id, d.decided_at DESC, d.id DESC) last
    WHERE kind IN ('approve', 'spam')
    ORDER BY "decidedAt" DESC, comment_id DESC LIMIT ${most}::int`;
  const decided = rows
    .toReversed()
    .map(({ text, name, isSpam }) => ({ text, author: { name: name ?? '' }, isSpam }));
  return { decided, until: rows[0]?.decidedAt ?? null };
}

/** The last decision that the newest version knows; null before the first version. */
export async function getLearnedUntil(sql: Sql): Promise<Date | null> {
  const row = await sql.spamModel.findFirst({
    orderBy: { version: 'desc' },
    select: { decisionsUntil: true },
  });
  return row?.decisionsUntil ?? null;
}

/** Keeps a new version, which weighs from now on; returns its number. */
export async function insertSpamModel(
  sql: Sql,
  { learned, until }: { learned: Learned; until: Date },
): Promise<number> {
  const { threshold, spamCount, honestCount, measure } = learned;
  const { version } = await sql.spamModel.create({
    data: {
      weights: toKeptWeights(learned),
      threshold,
      spamCount,
      honestCount,
      heldSpam: measure.spam,
      heldHonest: measure.honest,
      recall: measure.recall,
      falsePositives: measure.falsePositives,
      decisionsUntil: until,
    },
    select: { version: true },
  });
  await sql.spamModel.deleteMany({ where: { version: { lte: version - keptVersions } } });
  return version;
}
