import { expect, it } from 'vitest';
import { getAdsAtHand } from '#features/ads/campaigns/data/ads-at-hand.queries.ts';
import {
  countCampaigns,
  getDeskCampaign,
  listCampaigns,
} from '#features/ads/campaigns/data/desk-campaign.queries.ts';
import { listOverlaps } from '#features/ads/campaigns/data/overlap.queries.ts';
import { phaseOf } from '#features/ads/campaigns/campaign.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';

const now = new Date('2026-11-20T12:00:00Z');
const dates = { startsAt: new Date('2026-11-10T12:00:00Z'), endsAt: new Date('2026-11-30T12:00:00Z') };
const everywhere = { phase: null, advertiserId: null, search: '' } as const;

it('says of each campaign where it is and how it keeps to its line, as the rules in code do', async () => {
  const spentBy = { live: 100, late: 1, ahead: 900 };
  for (const [name, spent] of Object.entries(spentBy)) {
    const { campaignId } = await createCampaign({ campaign: { ...dates, name, budget: 1_000 } });
    await db().adAccount.create({ data: { campaignId, spent: name === 'live' ? 500 : spent } });
  }
  await createCampaign({ campaign: { ...dates, name: 'waiting', state: 'submitted' } });
  await createCampaign({ campaign: { ...dates, name: 'paused', state: 'paused' } });
  await createCampaign({
    campaign: { ...dates, name: 'planned', startsAt: new Date('2026-11-25T12:00:00Z') },
  });
  await createCampaign({ campaign: { ...dates, name: 'over', endsAt: new Date('2026-11-15T12:00:00Z') } });
  const { rows, total } = await listCampaigns(everywhere, { page: 1, now });
  expect(total).toBe(7);
  expect(rows.map(({ name, phase, health }) => [name, phase, health])).toEqual(
    expect.arrayContaining([
      ['live', 'live', 'on_time'],
      ['late', 'live', 'late'],
      ['ahead', 'live', 'ahead'],
      ['waiting', 'submitted', null],
      ['paused', 'paused', null],
      ['planned', 'planned', null],
      ['over', 'over', 'late'],
    ]),
  );
  expect(rows[0]?.name).toBe('waiting');
  // The words of SQL are those of the code.
  for (const { phase } of rows) {
    const same = await listCampaigns({ ...everywhere, phase }, { page: 1, now });
    expect(same.rows.map((row) => row.phase)).toEqual(same.rows.map(() => phase));
  }
  for (const row of await db().adCampaign.findMany())
    expect(rows.find(({ id }) => id === row.id)?.phase).toBe(phaseOf(row, now));
  expect(await countCampaigns({ advertiserId: null, search: '' }, now)).toEqual({
    live: 3,
    submitted: 1,
    paused: 1,
    planned: 1,
    over: 1,
  });
  expect(await countCampaigns({ advertiserId: null, search: 'LATE' }, now)).toEqual({ live: 1 });
  expect(await getAdsAtHand(now)).toMatchObject({ toApprove: 1, late: 1, live: 3 });
});

it('counts what was delivered of days from the sums of readers', async () => {
  const { campaignId, creativeId } = await createCampaign({ campaign: { budgetKind: 'days', budget: null } });
  const sum = {
    day: new Date('2026-11-20'),
    creativeId,
    campaignId,
    section: 'front',
    slot: 'banniere-haute',
  };
  await db().adSum.create({ data: { ...sum, traffic: 'reader', served: 12, viewable: 3 } });
  await db().adSum.create({ data: { ...sum, traffic: 'robot', served: 500 } });
  expect(await getDeskCampaign(campaignId, now)).toMatchObject({ delivered: 12, health: null });
});

it('names what else wants the same places at the same time', async () => {
  const own = await createCampaign({ campaign: { ...dates, targeting: { slots: ['mobile-bas'] } } });
  const meets = await createCampaign({
    campaign: { ...dates, name: 'Croisée', targeting: { devices: ['phone'] } },
  });
  await createCampaign({ campaign: { ...dates, targeting: { slots: ['colonne-droite'] } } });
  await createCampaign({ campaign: { ...dates, state: 'draft' } });
  const found = (await listOverlaps(own.campaignId)).map(({ id }) => id);
  expect(found).toContain(meets.campaignId);
  const others = await db().adCampaign.findMany({ where: { id: { in: found } } });
  expect(others.filter(({ state }) => state === 'draft')).toEqual([]);
  expect(others.filter(({ targeting }) => JSON.stringify(targeting).includes('colonne'))).toEqual([]);
});
