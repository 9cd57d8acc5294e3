import { expect, it } from 'vitest';
import type { AdAnswer } from '#features/ads/delivery/ad-answer.ts';
import { openAdvertising } from '#features/ads/delivery/use-cases/open-advertising.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { openSite } from '#tests/open-site.ts';

it('decides, counts and leads on behind its doors, and leaves nothing uncounted or held when it closes', async () => {
  const { campaignId, creativeId } = await createCampaign({ campaign: { pacing: 'fast' } });
  const { clickUrl } = await db().adCreative.findUniqueOrThrow({ where: { id: creativeId } });
  const { siteUrl } = getConfig();
  const ads = openAdvertising({ config: getConfig(), isHearing: () => true });
  await ads.renewBook();
  const site = await openSite({
    front: ads.doors({
      port: () => site.port,
      refuseHost: async (_request, response) => void response.writeHead(421).end(),
      say: async (_request, response, status) => void response.writeHead(status).end(),
      next: async (_request, response) => void response.end('rapport'),
      reservation: () => null,
      serve: () => Promise.reject(new Error('there are no pages here')),
    }),
  });
  const headers = { host: new URL(siteUrl).host, origin: siteUrl, 'user-agent': 'Mozilla/5.0 Firefox/145.0' };
  const question = `${adSlotsPath}?page=/&slots=banniere-haute&device=desktop&agreed=ad-viewability`;
  const { slots } = JSON.parse((await site.get(question, { headers })).text) as AdAnswer;
  const served = slots['banniere-haute'];
  expect(served).toMatchObject({ creativeId, isMeasured: true });

  const told = await site.get(adEventsPath, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ events: [{ serving: served?.serving, event: 'viewable' }] }),
  });
  expect(JSON.parse(told.text)).toEqual({ events: ['counted'] });
  expect(await site.get(served?.click ?? '', { headers })).toMatchObject({
    status: 303,
    headers: { location: clickUrl },
  });
  expect((await site.get(urls.adReport('personne'), { headers })).status).toBe(404);
  expect((await site.get(urls.adFrame(creativeId, 1), { headers })).status).toBe(404);

  await ads.close();
  expect(await db().adSum.findMany({ where: { campaignId } })).toMatchObject([
    { creativeId, traffic: 'reader', served: 1, measured: 1, viewable: 1, clicks: 1 },
  ]);
  expect(
    (await db().adLease.aggregate({ where: { campaignId }, _sum: { amount: true } }))._sum.amount ?? 0,
  ).toBe(0);
});
