import type { ComplaintOutcome, ComplaintReason } from '#features/ads/reporting/ad-complaints.ts';
import type { Sql } from '#server/transaction/transaction.ts';

type Sent = {
  creativeId: string | null;
  slot: string;
  pagePath: string;
  reason: ComplaintReason;
  message: string;
  email: string | null;
};

/**
 * Writes down what a reader says. The same words about the same advertisement within a day are one complaint; a creative
 * that is not there is left out.
 */
export async function insertComplaint(sql: Sql, sent: Sent, now: Date): Promise<{ isNew: boolean }> {
  const { creativeId, reason, message } = sent;
  const dayAgo = new Date(now.getTime() - 86_400_000);
  const known =
    creativeId && (await sql.adCreative.count({ where: { id: creativeId } })) > 0 ? creativeId : null;
  const same = await sql.adComplaint.count({
    where: { creativeId: known, reason, message, pagePath: sent.pagePath, createdAt: { gt: dayAgo } },
  });
  if (same > 0) return { isNew: false };
  await sql.adComplaint.create({ data: { ...sent, creativeId: known } });
  return { isNew: true };
}

export type HeldComplaint = { id: string; creativeId: string | null; isSettled: boolean };

/** One complaint, held until the transaction ends; null when there is none. */
export async function lockComplaint(sql: Sql, id: string): Promise<HeldComplaint | null> {
  const rows = await sql.$queryRaw<HeldComplaint[]>`
    SELECT id, creative_id AS "creativeId", settled_at IS NOT NULL AS "isSettled"
    FROM ad_complaints WHERE id = ${id}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/** Settles a complaint, or opens it again. */
export async function setComplaintSettled(
  sql: Sql,
  id: string,
  settled: { outcome: ComplaintOutcome; at: Date; byId: string | null } | null,
): Promise<void> {
  await sql.adComplaint.update({
    where: { id },
    data: {
      outcome: settled?.outcome ?? null,
      settledAt: settled?.at ?? null,
      settledById: settled?.byId ?? null,
    },
    select: { id: true },
  });
}

/** Forgets the addresses of complaints that were settled before one instant, or sent before the other. */
export async function forgetComplainants(
  sql: Sql,
  { settledBefore, sentBefore }: { settledBefore: Date; sentBefore: Date },
): Promise<number> {
  const { count } = await sql.adComplaint.updateMany({
    where: {
      email: { not: null },
      OR: [{ settledAt: { lt: settledBefore } }, { createdAt: { lt: sentBefore } }],
    },
    data: { email: null },
  });
  return count;
}
