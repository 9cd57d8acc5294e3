import { saveAdvertiser } from '#features/ads/campaigns/use-cases/save-advertiser.ts';
import { saveCampaign } from '#features/ads/campaigns/use-cases/save-campaign.ts';
import { submitCampaign } from '#features/ads/campaigns/use-cases/move-campaign.ts';
import { type Actor, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { campaignForm } from '#tests/factories/campaign-form.ts';
import { valueOf } from '#tests/factories/stories.ts';

export type CrowdedAds = { advertiserId: string; campaignId: string; creativeId: string };

const actor: Actor = systemActor('tests');

/**
 * A campaign that waits for approval, with words as long as the fields allow. `unbroken` gives so many letters without
 * a place to break.
 */
export async function crowdAds({
  unbroken,
  articleId,
  sectionId,
}: {
  unbroken: (length: number) => string;
  articleId: string;
  sectionId: string;
}): Promise<CrowdedAds> {
  const { advertiserId } = valueOf(
    await saveAdvertiser({
      actor,
      input: {
        name: unbroken(80),
        contactName: unbroken(120),
        contactEmail: `${unbroken(60)}@exemple.fr`,
        website: `https://exemple.fr/${unbroken(400)}`,
        note: unbroken(900),
      },
    }),
  );
  const form = campaignForm({
    advertiserId,
    name: unbroken(120),
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }],
    articleIds: [articleId],
    sectionIds: [sectionId],
    capImpressions: '3',
    words: unbroken(60),
  });
  const { campaignId } = valueOf(await saveCampaign({ actor, input: { form } }));
  const { id: creativeId } = await db().adCreative.create({
    data: {
      campaignId,
      kind: 'text',
      name: unbroken(120),
      clickUrl: `https://exemple.fr/${unbroken(400)}`,
      content: { headline: unbroken(60), text: unbroken(140), button: unbroken(24) },
    },
    select: { id: true },
  });
  await db().adComplaint.create({
    data: {
      creativeId,
      slot: 'pave-article-1',
      pagePath: `/${unbroken(400)}`,
      reason: 'misleading',
      message: unbroken(900),
      email: `${unbroken(60)}@exemple.fr`,
    },
  });
  valueOf(await submitCampaign({ actor, input: { campaignId, version: 1 } }));
  return { advertiserId, campaignId, creativeId };
}
