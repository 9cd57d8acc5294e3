import type { Sql } from '#server/transaction/transaction.ts';

/** Keeps a link by the hash of its token. */
export const insertReportLink = async (
  sql: Sql,
  link: { campaignId: string; tokenHash: string; expiresAt: Date; createdById: string | null },
): Promise<string> => (await sql.adReportLink.create({ data: link, select: { id: true } })).id;

/** True for a campaign that exists; it can't go while the transaction lasts. */
export const holdCampaign = async (sql: Sql, campaignId: string): Promise<boolean> =>
  (await sql.$queryRaw<unknown[]>`SELECT 1 FROM ad_campaigns WHERE id = ${campaignId}::uuid FOR UPDATE`)
    .length > 0;

/** How many links of a campaign open its report. */
export const countOpenReportLinks = (sql: Sql, { campaignId, now }: { campaignId: string; now: Date }) =>
  sql.adReportLink.count({ where: { campaignId, revokedAt: null, expiresAt: { gt: now } } });

/** The campaign of a link, and whether it was closed already; null when there is no such link. */
export const findReportLinkById = (sql: Sql, id: string) =>
  sql.adReportLink.findUnique({ where: { id }, select: { campaignId: true, revokedAt: true } });

/** Closes a link at once. */
export const revokeLink = async (sql: Sql, { id, now }: { id: string; now: Date }): Promise<void> => {
  await sql.adReportLink.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
};
