import { randomUUID } from 'node:crypto';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';

/** An approved campaign of an advertiser of its own, with one approved creative (a text), live since long ago. */
export async function createCampaign({
  campaign = {},
  creative = {},
}: {
  campaign?: Partial<Prisma.AdCampaignUncheckedCreateInput>;
  creative?: Partial<Prisma.AdCreativeUncheckedCreateInput>;
} = {}): Promise<{ advertiserId: string; campaignId: string; creativeId: string }> {
  const word = randomUUID().slice(0, 8);
  const approvedAt = new Date('2026-01-01T10:00:00Z');
  const { id: advertiserId } = await db().advertiser.create({ data: { name: `Annonceur ${word}` } });
  const { id: campaignId } = await db().adCampaign.create({
    data: {
      advertiserId,
      name: `Campagne ${word}`,
      state: 'approved',
      startsAt: new Date('2026-01-01T11:00:00Z'),
      endsAt: new Date('2036-01-01T11:00:00Z'),
      budget: 10_000,
      approvedAt,
      ...campaign,
    },
  });
  const { id: creativeId } = await db().adCreative.create({
    data: {
      campaignId,
      kind: 'text',
      name: `Création ${word}`,
      clickUrl: `https://annonceur.example/${word}`,
      content: { headline: `Offre ${word}`, text: 'Un texte.', button: 'Voir' },
      approvedAt,
      ...creative,
    },
  });
  return { advertiserId, campaignId, creativeId };
}
