import type { CreativeKind } from '#features/ads/campaigns/ads.ts';
import type { TakenFile } from '#features/ads/campaigns/creative-intake.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const stored = {
  select: {
    id: true,
    campaignId: true,
    kind: true,
    name: true,
    width: true,
    height: true,
    alt: true,
    clickUrl: true,
    weight: true,
    content: true,
    version: true,
    approvedAt: true,
    archivedAt: true,
    campaign: { select: { id: true, kind: true, state: true, name: true } },
  },
} as const;
export type StoredCreative = Prisma.AdCreativeGetPayload<typeof stored>;

/** A creative with its campaign, both held until the transaction ends: the campaign first, as everybody does. */
export async function lockCreative(sql: Sql, creativeId: string): Promise<StoredCreative | null> {
  await sql.$executeRaw`
    SELECT c.id FROM ad_campaigns c WHERE c.id = (SELECT campaign_id FROM ad_creatives WHERE id = ${creativeId}::uuid)
    FOR UPDATE`;
  await sql.$executeRaw`SELECT id FROM ad_creatives WHERE id = ${creativeId}::uuid FOR UPDATE`;
  return await sql.adCreative.findUnique({ where: { id: creativeId }, ...stored });
}

/** What a creative shows and where it leads: changed, it is another one for whoever approves. */
export type CreativeValues = {
  kind: CreativeKind;
  width: number | null;
  height: number | null;
  alt: string;
  clickUrl: string;
  content: Prisma.InputJsonObject;
};
type Labels = { name: string; weight: number };

export async function insertCreative(
  sql: Sql,
  row: {
    campaignId: string;
    values: CreativeValues;
    labels: Labels;
    files: readonly TakenFile[];
    userId: string | null;
  },
): Promise<string> {
  const { id } = await sql.adCreative.create({
    data: {
      campaignId: row.campaignId,
      ...row.values,
      ...row.labels,
      createdById: row.userId,
      updatedById: row.userId,
      files: {
        create: row.files.map(({ path, hash, mimeType, bytes }) => ({ path, hash, mimeType, bytes })),
      },
    },
    select: { id: true },
  });
  return id;
}

/** Its name and its share, which nobody approves. */
export async function relabelCreative(sql: Sql, creativeId: string, labels: Labels): Promise<void> {
  await sql.adCreative.update({ where: { id: creativeId }, data: labels });
}

/** Another version, which nobody has approved. `files`: those in place of the others; null: the others stay. */
export async function replaceCreative(
  sql: Sql,
  creativeId: string,
  row: { values: CreativeValues; labels: Labels; files: readonly TakenFile[] | null; userId: string | null },
): Promise<void> {
  if (row.files) {
    await sql.adFile.deleteMany({ where: { creativeId } });
    await sql.adFile.createMany({
      data: row.files.map(({ path, hash, mimeType, bytes }) => ({ creativeId, path, hash, mimeType, bytes })),
    });
  }
  await sql.adCreative.update({
    where: { id: creativeId },
    data: {
      ...row.values,
      ...row.labels,
      version: { increment: 1 },
      approvedAt: null,
      approvedById: null,
      updatedById: row.userId,
    },
  });
}

/** Takes it out of service, or back in: then somebody approves it again. */
export async function setCreativeArchived(
  sql: Sql,
  creativeId: string,
  { isArchived, userId }: { isArchived: boolean; userId: string | null },
): Promise<void> {
  await sql.adCreative.update({
    where: { id: creativeId },
    data: isArchived
      ? { archivedAt: new Date() }
      : { archivedAt: null, approvedAt: null, approvedById: null, updatedById: userId },
  });
}
