import type { CampaignState } from '#features/ads/campaigns/ads.ts';
import { type CreativePictureType, creativePictureTypes } from '#features/ads/campaigns/creative.ts';
import type { CampaignValues } from '#features/ads/campaigns/campaign-fields.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const select = {
  id: true,
  advertiserId: true,
  name: true,
  kind: true,
  state: true,
  startsAt: true,
  endsAt: true,
  hours: true,
  budgetKind: true,
  budget: true,
  counting: true,
  pacing: true,
  priority: true,
  isExclusive: true,
  capImpressions: true,
  capSeconds: true,
  withoutConsent: true,
  refreshSeconds: true,
  targeting: true,
  version: true,
  submittedById: true,
  updatedById: true,
  createdById: true,
  advertiser: { select: { name: true, archivedAt: true } },
  creatives: {
    where: { archivedAt: null },
    select: {
      id: true,
      version: true,
      approvedAt: true,
      updatedById: true,
      createdById: true,
    },
    orderBy: { id: 'asc' },
  },
  account: { select: { spent: true } },
} as const satisfies Prisma.AdCampaignSelect;

/** A campaign held until the transaction ends, with its creatives in service. */
export type LockedCampaign = Prisma.AdCampaignGetPayload<{ select: typeof select }>;

export async function lockCampaign(sql: Sql, campaignId: string): Promise<LockedCampaign | null> {
  await sql.$executeRaw`SELECT id FROM ad_campaigns WHERE id = ${campaignId}::uuid FOR UPDATE`;
  return await sql.adCampaign.findUnique({ where: { id: campaignId }, select });
}

/** True once anything of a campaign was counted, whoever it was served to. */
export const wasCounted = async (sql: Sql, campaignId: string): Promise<boolean> =>
  (await sql.adSum.findFirst({ where: { campaignId }, select: { day: true } })) !== null;

/** Who sells places for themselves alone is checked against everybody else who does, one after the other. */
export async function lockExclusives(sql: Sql): Promise<void> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.ads.exclusives'))`;
}

/** Campaigns that were at least submitted and could still be served after an instant. */
export const listStanding = (sql: Sql, { after, except }: { after: Date; except: string }) =>
  sql.adCampaign.findMany({
    where: {
      id: { not: except },
      isExclusive: true,
      state: { in: ['submitted', 'approved', 'paused'] },
      OR: [{ endsAt: null }, { endsAt: { gt: after } }],
    },
    select: {
      id: true,
      name: true,
      startsAt: true,
      endsAt: true,
      hours: true,
      targeting: true,
      advertiser: { select: { name: true } },
    },
    orderBy: { startsAt: 'asc' },
  });

/** Each section with its parent. */
export const listSectionParents = (sql: Sql): Promise<{ id: string; parentId: string | null }[]> =>
  sql.section.findMany({ select: { id: true, parentId: true } });

const columns = ({ targeting, hours, ...rest }: CampaignValues) => ({
  ...rest,
  hours: hours as unknown as Prisma.InputJsonArray,
  targeting: targeting as unknown as Prisma.InputJsonObject,
});

export async function insertCampaign(
  sql: Sql,
  { values, userId }: { values: CampaignValues; userId: string | null },
): Promise<string> {
  const { id } = await sql.adCampaign.create({
    data: { ...columns(values), createdById: userId, updatedById: userId, account: { create: {} } },
    select: { id: true },
  });
  return id;
}

/** Writes what was changed: another version, which nobody has approved. */
export async function updateCampaign(
  sql: Sql,
  campaignId: string,
  { values, userId }: { values: CampaignValues; userId: string | null },
): Promise<void> {
  await sql.adCampaign.update({
    where: { id: campaignId },
    data: {
      ...columns(values),
      state: 'draft',
      stateNote: null,
      updatedById: userId,
      version: { increment: 1 },
      ...nobodyApproved,
    },
  });
}

export const nobodyApproved = {
  submittedById: null,
  submittedAt: null,
  approvedById: null,
  approvedAt: null,
} as const;

/** Where a campaign goes, by whom, and why it came back or was ended. */
export async function setCampaignState(
  sql: Sql,
  campaignId: string,
  { state, note, by }: { state: CampaignState; note: string | null; by?: Prisma.AdCampaignUpdateInput },
): Promise<void> {
  await sql.adCampaign.update({
    where: { id: campaignId },
    data: { state, stateNote: note, ...by },
  });
}

export const submittedBy = (userId: string | null) => ({
  submittedById: userId,
  submittedAt: new Date(),
  approvedById: null,
  approvedAt: null,
});
export const approvedBy = (userId: string | null) => ({ approvedById: userId, approvedAt: new Date() });

/** Approves creatives in the versions named. False when one of them is no longer as it was looked at. */
export async function approveCreativesAsSeen(
  sql: Sql,
  {
    campaignId,
    creatives,
    userId,
  }: { campaignId: string; creatives: readonly { id: string; version: number }[]; userId: string | null },
): Promise<boolean> {
  for (const { id, version } of creatives) {
    const { count } = await sql.adCreative.updateMany({
      where: { id, version, campaignId, archivedAt: null },
      data: approvedBy(userId),
    });
    if (count === 0) return false;
  }
  return true;
}

/** Pictures of these creatives, the still ones of what moves too. */
export async function listPictures(
  sql: Sql,
  creativeIds: readonly string[],
): Promise<{ hash: string; mimeType: CreativePictureType }[]> {
  const rows = await sql.adFile.findMany({
    where: { creativeId: { in: [...creativeIds] }, creative: { kind: 'picture' } },
    select: { hash: true, mimeType: true },
  });
  return rows.flatMap(({ hash, mimeType }) => {
    const type = creativePictureTypes.find((one) => one === mimeType);
    return type ? [{ hash, mimeType: type }] : [];
  });
}

/** Copies of a campaign's creatives in service, with their files; nobody has approved them. */
export async function copyCreatives(
  sql: Sql,
  { from, to, userId }: { from: string; to: string; userId: string | null },
): Promise<void> {
  const rows = await sql.adCreative.findMany({
    where: { campaignId: from, archivedAt: null },
    include: { files: true },
    orderBy: { id: 'asc' },
  });
  for (const { id: _own, campaignId: _from, files, content, ...row } of rows) {
    const kept = {
      kind: row.kind,
      name: row.name,
      width: row.width,
      height: row.height,
      alt: row.alt,
      clickUrl: row.clickUrl,
      weight: row.weight,
    };
    await sql.adCreative.create({
      data: {
        ...kept,
        content: content as Prisma.InputJsonObject,
        campaignId: to,
        createdById: userId,
        updatedById: userId,
        files: {
          create: files.map(({ path, hash, mimeType, bytes }) => ({ path, hash, mimeType, bytes })),
        },
      },
    });
  }
}

/** How many of these exist: what is aimed at something else is aimed at nothing. */
export async function countTargets(
  sql: Sql,
  {
    sectionIds,
    subjectIds,
    articleIds,
  }: { sectionIds: readonly string[]; subjectIds: readonly string[]; articleIds: readonly string[] },
): Promise<{ sections: number; subjects: number; articles: number }> {
  const [sections, subjects, articles] = [
    sectionIds.length === 0 ? 0 : await sql.section.count({ where: { id: { in: [...sectionIds] } } }),
    subjectIds.length === 0 ? 0 : await sql.subject.count({ where: { id: { in: [...subjectIds] } } }),
    articleIds.length === 0 ? 0 : await sql.article.count({ where: { id: { in: [...articleIds] } } }),
  ];
  return { sections, subjects, articles };
}
