import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { findClickTarget } from '#features/ads/delivery/data/click-target.queries.ts';
import { sealHouseClick, type Serving, sealServing } from '#features/ads/delivery/serving-token.ts';
import { openAdCounter } from '#features/ads/delivery/use-cases/count-ads.ts';
import { openAdClicks } from '#features/ads/delivery/use-cases/follow-clicks.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';

const secret = 'a secret of thirty-two characters';
const start = new Date('2026-11-27T23:30:00Z');
const hour = 3_600_000;
const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

type Options = Parameters<typeof openAdClicks>[0];

async function open({ find }: Pick<Options, 'find'> = {}) {
  const campaign = await createCampaign();
  let now = start;
  const counter = openAdCounter();
  const follow = openAdClicks({ counter, secret, now: () => now, ...(find ? { find } : {}) });
  const { clickUrl } = await db().adCreative.findUniqueOrThrow({ where: { id: campaign.creativeId } });
  const serving = (more: Partial<Serving> = {}): string =>
    sealServing(
      {
        servingId: randomUUID(),
        campaignId: campaign.campaignId,
        creativeId: campaign.creativeId,
        slot: 'banniere-haute',
        section: 'front',
        traffic: 'reader',
        counting: 'served',
        isMeasured: false,
        day: '2026-11-28',
        issuedAt: start,
        ...more,
      },
      secret,
    );
  return {
    ...campaign,
    leads: { is: 'leads', to: clickUrl },
    serving,
    press: (token: string, more: Partial<Parameters<typeof follow>[0]> = {}) =>
      follow({
        token,
        addressPrefix: '203.0.113.7',
        userAgent: browser,
        cookie: undefined,
        isCounted: true,
        ...more,
      }),
    later: (ms: number) => {
      now = new Date(start.getTime() + ms);
    },
    archive: (archivedAt: Date) =>
      db().adCreative.update({ where: { id: campaign.creativeId }, data: { archivedAt } }),
    clicks: async () => {
      await counter.flush();
      const rows = await db().adSum.findMany({
        where: { campaignId: campaign.campaignId },
        orderBy: { traffic: 'asc' },
      });
      return rows.map(({ traffic, clicks, day }) => [traffic, clicks, day.toISOString().slice(0, 10)]);
    },
  };
}

describe('a click on what was served', () => {
  it('leads where the creative says, and counts once; robots, the newsroom and looks apart or not at all', async () => {
    const { serving, press, leads, clicks } = await open();
    const token = serving();
    expect(await press(token, { isCounted: false })).toEqual(leads);
    expect(await press(token, { userAgent: 'Googlebot/2.1' })).toEqual(leads);
    expect(await press(token)).toEqual(leads);
    expect(await press(token)).toEqual(leads);
    expect(await press(serving(), { cookie: 'nouvelles-connecte=redaction' })).toEqual(leads);
    expect(await clicks()).toEqual([
      ['reader', 1, '2026-11-28'],
      ['robot', 1, '2026-11-28'],
      ['staff', 1, '2026-11-28'],
      ['double', 1, '2026-11-28'],
    ]);
  });

  it('leads on for a day from what is archived meanwhile, and afterwards only from what stands, uncounted', async () => {
    const { serving, press, leads, archive, later, clicks } = await open();
    const token = serving();
    later(25 * hour);
    expect(await press(token)).toEqual(leads);
    expect(await clicks()).toEqual([]);
    await archive(new Date(start.getTime() + hour));
    expect(await press(token)).toEqual({ is: 'gone' });
    later(23 * hour);
    expect(await press(token)).toEqual(leads);
    expect(await clicks()).toEqual([['reader', 1, '2026-11-28']]);
  });

  it('leads nowhere from what is forged, unknown, or changed and not approved since', async () => {
    const { serving, press, creativeId } = await open();
    expect(await press('https://ailleurs.example/')).toEqual({ is: 'absent' });
    expect(await press(`${serving()}x`)).toEqual({ is: 'absent' });
    expect(await press(serving({ creativeId: randomUUID() }))).toEqual({ is: 'gone' });
    await db().adCreative.update({ where: { id: creativeId }, data: { approvedAt: null } });
    expect(await press(serving())).toEqual({ is: 'gone' });
  });

  it('writes the address as a header may hold it, and follows nothing that is no page', async () => {
    const { serving, press, creativeId } = await open();
    const declare = (clickUrl: string) =>
      db().adCreative.update({ where: { id: creativeId }, data: { clickUrl } });
    await declare('https://théâtre.example/été\r\nX: y');
    expect(await press(serving())).toEqual({
      is: 'leads',
      to: 'https://xn--thtre-4qa2c.example/%C3%A9t%C3%A9X:%20y',
    });
    await declare('/flux#rss');
    expect(await press(serving())).toEqual({ is: 'leads', to: '/flux#rss' });
    for (const stranger of ['//ailleurs.example/', '/\\ailleurs.example']) {
      await declare(stranger);
      expect(await press(serving()), stranger).toEqual({ is: 'gone' });
    }
    await declare('javascript:alert(1)');
    expect(await press(serving())).toEqual({ is: 'gone' });
  });

  it('leads on while the database is away, if it was looked up before', async () => {
    let isAway = false;
    const find: Options['find'] = (id) => (isAway ? Promise.reject(new Error('away')) : findClickTarget(id));
    const { serving, press, leads } = await open({ find });
    expect(await press(serving())).toEqual(leads);
    isAway = true;
    expect(await press(serving())).toEqual(leads);
    await expect(press(serving({ creativeId: randomUUID() }))).rejects.toThrow('away');
  });
});

describe('a click on a house creative in a kept page', () => {
  it('counts once for an address in half a minute, on the day of the click', async () => {
    const { press, creativeId, leads, later, clicks } = await open();
    const token = sealHouseClick({ creativeId, slot: 'banniere-haute', section: 'other' }, secret);
    expect(await press(token)).toEqual(leads);
    expect(await press(token)).toEqual(leads);
    expect(await press(token, { addressPrefix: '203.0.113.8' })).toEqual(leads);
    later(60_000);
    expect(await press(token)).toEqual(leads);
    expect(await clicks()).toEqual([
      ['reader', 3, '2026-11-28'],
      ['double', 1, '2026-11-28'],
    ]);
  });
});
