import { beforeEach, describe, expect, it } from 'vitest';
import type { AdPage } from '#features/ads/delivery/house-ads.ts';
import { openClick } from '#features/ads/delivery/serving-token.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { getFilledSlots, getHouseAds } from './house-ads.queries.ts';

const now = new Date('2026-11-27T10:00:00Z');
const page: AdPage = {
  path: '/monde/le-pont',
  section: '01900000-0000-7000-8000-000000000001',
  sectionIds: [],
  subjectIds: [],
  articleId: null,
};
const file = { hash: 'a'.repeat(64), mimeType: 'image/webp', width: 600, height: 500, bytes: 20_000 };
const picture = {
  kind: 'picture',
  width: 300,
  height: 250,
  alt: 'Une salle',
  content: { file, still: null },
} as const;

type Given = Parameters<typeof createCampaign>[0];
const house = ({ campaign = {}, creative = {} }: NonNullable<Given> = {}) =>
  createCampaign({
    campaign: { kind: 'house', endsAt: null, ...campaign },
    creative: { ...picture, ...creative },
  });
const shownIds = async (at = now) => (await getHouseAds({ now: at })).ads.map(({ creativeId }) => creativeId);

beforeEach(async () => {
  await db().adCreative.deleteMany();
  await db().adCampaign.deleteMany();
});

describe('what the newspaper shows of itself', () => {
  it('is the approved pictures and texts of approved house campaigns, ready to draw', async () => {
    const { creativeId, campaignId } = await house();
    const text = await house({
      creative: {
        kind: 'text',
        content: { headline: 'Lire', text: '', button: 'Voir' },
        width: null,
        height: null,
      },
    });
    const { ads } = await getHouseAds({ now });
    expect(ads).toMatchObject([
      {
        creativeId,
        campaignId,
        drawn: {
          src: `/pub/fichiers/${file.hash}.webp`,
          still: null,
          width: 300,
          height: 250,
          alt: 'Une salle',
        },
      },
      { creativeId: text.creativeId, drawn: { kind: 'text', headline: 'Lire' } },
    ]);
  });

  it('leaves out whatever is sold, not approved, archived, in a frame or not to be understood', async () => {
    await createCampaign({ creative: picture });
    for (const state of ['draft', 'submitted', 'paused', 'ended'] as const)
      await house({ campaign: { state } });
    await house({ creative: { approvedAt: null } });
    await house({ creative: { archivedAt: now } });
    await house({ creative: { kind: 'html5', content: { entry: 'index.html', files: 1, bytes: 9 } } });
    await house({ creative: { content: {} } });
    await house({ campaign: { targeting: { slots: ['bandeau'] } } });
    await house({ campaign: { hours: [{ days: [1], from: 8, to: 12 }] } });
    const { advertiserId } = await house();
    await db().advertiser.update({ where: { id: advertiserId }, data: { archivedAt: now } });
    expect(await shownIds()).toEqual([]);
  });

  it('begins and ends at its dates, and says how long its answer holds', async () => {
    const hour = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
    const { creativeId } = await house({ campaign: { startsAt: hour(1), endsAt: hour(3) } });
    await house({ campaign: { startsAt: hour(-9), endsAt: hour(-1) } });
    expect(await getHouseAds({ now })).toEqual({ ads: [], changesIn: 3_600 });
    expect(await shownIds(hour(1))).toEqual([creativeId]);
    expect((await getHouseAds({ now: hour(1) })).changesIn).toBe(7_200);
    expect(await getHouseAds({ now: hour(3) })).toEqual({ ads: [], changesIn: null });
  });
});

describe('the slots of a page', () => {
  it('lead through our own door, by an address that is the same whenever the page is drawn', async () => {
    const { creativeId } = await house();
    const fill = async () =>
      (await getFilledSlots({ page, slots: ['pave-article-1', 'mobile-bas'], now })).filled;
    const filled = await fill();
    expect([...filled.keys()]).toEqual(['pave-article-1']);
    const click = filled.get('pave-article-1')?.clicks.get(creativeId) ?? '';
    expect(openClick(click.slice('/pub/clic/'.length), getConfig().authSecret, now)).toEqual({
      is: 'house',
      click: { creativeId, slot: 'pave-article-1', section: page.section },
    });
    expect(await fill()).toEqual(filled);
  });
});
