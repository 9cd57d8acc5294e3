import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adFileKey } from '#features/ads/campaigns/ad-file-key.ts';
import { previewKey } from '#features/ads/campaigns/frame-address.ts';
import { approveCreatives } from '#features/ads/campaigns/use-cases/approve-campaign.ts';
import { openCreativeDoors } from '#features/ads/delivery/use-cases/open-creative-doors.ts';
import { framePreviewUrl } from '#features/ads/campaigns/use-cases/preview-creative.ts';
import { saveCreative } from '#features/ads/campaigns/use-cases/save-creative.ts';
import { takeCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import type { Person } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { createCampaign } from '#tests/factories/ads.ts';
import { scene } from '#tests/factories/camera-files.ts';
import { createPerson } from '#tests/factories/people.ts';
import { valueOf } from '#tests/factories/stories.ts';
import { openSite } from '#tests/open-site.ts';
import { zipOf } from '#tests/zip-entries.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'frames-'));
process.env.DATA_DIR = dataDir;
afterAll(() => rmSync(dataDir, { recursive: true }));

let seller: Person;
let campaignId = '';
beforeAll(async () => {
  seller = await createPerson('ad_manager');
  ({ campaignId } = await createCampaign());
});

const common = {
  edited: null,
  name: 'x',
  clickUrl: 'https://a.example/',
  weight: 1,
  alt: 'Saison <b>',
} as const;
const words = { headline: '', text: '', button: '', html: '', intake: '', size: '300x250' } as const;

async function addBanner(): Promise<string> {
  const archive = zipOf([
    { name: 'index.html', content: '<script src="js/a.js"></script>' },
    { name: 'js/a.js', content: 'open(1)' },
    { name: 'dessin.svg', content: '<svg/>' },
  ]);
  const bytes = new Uint8Array(archive);
  const { intake } = valueOf(await takeCreativeFile({ actor: seller, input: { kind: 'html5' }, bytes }));
  const input = { ...common, ...words, campaignId, kind: 'html5', intake } as const;
  return valueOf(await saveCreative({ actor: seller, input })).creativeId;
}
async function addTag(html: string): Promise<string> {
  const input = { ...common, ...words, campaignId, kind: 'tag', html } as const;
  return valueOf(await saveCreative({ actor: seller, input })).creativeId;
}
const approve = (id: string) => db().adCreative.update({ where: { id }, data: { approvedAt: new Date() } });
const open = () =>
  openSite({ front: { ...openCreativeDoors({ config: getConfig(), reservation: () => null }) } });

describe('a banner in a frame', () => {
  it('is a page in a sandbox, with its own files and nothing else', async () => {
    const id = await addBanner();
    await approve(id);
    const { get } = await open();
    const page = await get(`${urls.adFrame(id, 1)}?clickTag=${encodeURIComponent('/pub/clic/abc')}`);
    expect(page.status).toBe(200);
    expect(page.text).toMatch(/^<script>.*pub:clic.*<\/script><script src="js\/a\.js"><\/script>$/s);
    const policy = String(page.headers['content-security-policy']);
    expect(policy).toContain('sandbox allow-scripts;');
    expect(policy).not.toContain('allow-same-origin');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src ${new URL(getConfig().siteUrl).origin}${urls.adFrame(id, 1)} `);
    expect(policy).toContain("connect-src 'none'");
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'no-store',
    });
    expect(page.headers['cross-origin-opener-policy']).toBeUndefined();
    expect(page.headers['set-cookie']).toBeUndefined();
  });

  it('has files that can do nothing by themselves, and never change under their address', async () => {
    const id = await addBanner();
    await approve(id);
    const { get } = await open();
    const script = await get(`${urls.adFrame(id, 1)}js/a.js`);
    expect(script).toMatchObject({ status: 200, text: 'open(1)' });
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
      'access-control-allow-origin': '*',
    });
    const drawing = await get(`${urls.adFrame(id, 1)}dessin.svg`);
    expect(drawing.headers['content-type']).toBe('image/svg+xml');
    expect(String(drawing.headers['content-security-policy'])).toContain('sandbox');
    expect((await get(`${urls.adFrame(id, 1)}autre.js`)).status).toBe(404);
    expect((await get(`${urls.adFrame(id, 2)}js/a.js`)).status).toBe(404);
  });

  it('stands for nobody before its approval, but for whoever holds its key', async () => {
    const id = await addBanner();
    const { get } = await open();
    expect((await get(urls.adFrame(id, 1))).status).toBe(404);
    const until = new Date(Date.now() + 3_600_000);
    const key = previewKey({ creativeId: id, version: 1 }, { until, secret: getConfig().authSecret });
    const page = await get(urls.adFramePreview(id, 1, key));
    expect(page.status).toBe(200);
    expect(String(page.headers['content-security-policy'])).toContain(urls.adFramePreview(id, 1, key));
    expect(
      (
        await get(
          urls.adFramePreview(
            id,
            1,
            key.replace(/.$/, (sign) => (sign === 'A' ? 'B' : 'A')),
          ),
        )
      ).status,
    ).toBe(404);
  });

  it('opens our own redirect and no other address', async () => {
    const id = await addBanner();
    await approve(id);
    const { get } = await open();
    for (const address of ['https://tiers.example/', 'javascript:alert(1)', '//tiers.example/pub/clic/a'])
      expect((await get(`${urls.adFrame(id, 1)}?clickTag=${encodeURIComponent(address)}`)).status).toBe(400);
  });
});

describe("a third party's tag", () => {
  it('is a page of its own, in the same sandbox, with our address for its clicks', async () => {
    const id = await addTag(
      '<a href="%%CLICK_URL%%">Voir</a><script src="https://tiers.example/a.js"></script>',
    );
    await approve(id);
    const { get } = await open();
    const { headers, text: body } = await get(
      `${urls.adFrame(id, 1)}?clickTag=${encodeURIComponent('/pub/clic/abc')}`,
    );
    expect(body).toContain(`<a href="${new URL(getConfig().siteUrl).origin}/pub/clic/abc">`);
    expect(body).toContain('<title>Saison &lt;b&gt;</title>');
    expect(String(headers['content-security-policy'])).toMatch(
      /^sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox;.*script-src https:/,
    );
    expect(String(headers['content-security-policy'])).not.toContain('allow-same-origin');
  });

  it('opens in a frame alone', async () => {
    const id = await addTag('<b>x</b>');
    await approve(id);
    const { get } = await open();
    expect((await get(urls.adFrame(id, 1), { headers: { 'sec-fetch-dest': 'document' } })).status).toBe(404);
    expect((await get(urls.adFrame(id, 1), { headers: { 'sec-fetch-dest': 'iframe' } })).status).toBe(200);
  });
});

it('gives a picture by its name for ever once it is approved, until then to whoever holds its key', async () => {
  const bytes = new Uint8Array(await scene({ width: 300, height: 250 }).jpeg().toBuffer());
  const taken = valueOf(await takeCreativeFile({ actor: seller, input: { kind: 'picture' }, bytes }));
  expect(taken.look).toMatch(/^data:image\/webp;base64,/);
  const input = { ...common, ...words, campaignId, kind: 'picture', intake: taken.intake } as const;
  const { creativeId, version } = valueOf(await saveCreative({ actor: seller, input }));
  const hash = taken.files[0]?.hash ?? '';
  const address = urls.adFile(`${hash}.webp`);
  const { get } = await open();
  expect((await get(address)).status).toBe(404);
  expect((await get(`${urls.adFrame(creativeId, version)}image`)).status).toBe(404);
  const look = `${framePreviewUrl({ id: creativeId, version }, new Date())}image`;
  const seen = await get(look);
  expect(seen).toMatchObject({ status: 200, headers: { 'content-type': 'image/webp' } });
  expect(seen.headers['cache-control']).toBe('private, max-age=300');

  const creatives = [{ id: creativeId, version }];
  valueOf(
    await approveCreatives({ actor: await createPerson('ad_manager'), input: { campaignId, creatives } }),
  );
  const picture = await get(address);
  expect(picture.status).toBe(200);
  expect(picture.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await get(`${urls.adFrame(creativeId, version)}image`)).status).toBe(404);
  await storage('private').remove(adFileKey(hash));
  expect((await get(look)).status).toBe(200);
  expect((await get(urls.adFile(`${hash}.mp4`))).status).toBe(404);
  expect((await get(urls.adFile('secret'))).status).toBe(404);
});
