import { hashSecret } from '#server/auth/secret.ts';
import { db } from '#server/db/client.ts';

export type ReportLinkState = 'open' | 'expired' | 'revoked';

const stateOf = (
  { revokedAt, expiresAt }: { revokedAt: Date | null; expiresAt: Date },
  now: Date,
): ReportLinkState => (revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'open');

/** The link of a token, whatever its state; null when there is none. */
export async function findReportLink(
  token: string,
  now: Date,
): Promise<{ campaignId: string; expiresAt: Date; state: ReportLinkState } | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const link = await db().adReportLink.findUnique({
    where: { tokenHash: hashSecret(token) },
    select: { campaignId: true, expiresAt: true, revokedAt: true },
  });
  return link && { campaignId: link.campaignId, expiresAt: link.expiresAt, state: stateOf(link, now) };
}

/** A link as the desk lists it; its token is nowhere. */
export type ListedReportLink = {
  id: string;
  createdAt: Date;
  createdByName: string | null;
  expiresAt: Date;
  revokedAt: Date | null;
  state: ReportLinkState;
};

const mostListed = 100;

/** The links of a campaign, newest first. Asks for no right. */
export async function listReportLinks(campaignId: string, now: Date): Promise<ListedReportLink[]> {
  const rows = await db().$queryRaw<Omit<ListedReportLink, 'state'>[]>`
    SELECT l.id, l.created_at AS "createdAt", u.name AS "createdByName", l.expires_at AS "expiresAt",
      l.revoked_at AS "revokedAt"
    FROM ad_report_links l LEFT JOIN users u ON u.id = l.created_by_id
    WHERE l.campaign_id = ${campaignId}::uuid ORDER BY l.created_at DESC, l.id LIMIT ${mostListed}`;
  return rows.map((row) => ({ ...row, state: stateOf(row, now) }));
}
