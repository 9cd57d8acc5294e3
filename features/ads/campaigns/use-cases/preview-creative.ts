import type { Device, SlotName } from '#features/ads/campaigns/ad-slots.ts';
import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { creativeHtml } from '#features/ads/campaigns/creative-html.ts';
import { type DeskCreative, getDeskCreative } from '#features/ads/campaigns/data/desk-creative.queries.ts';
import { previewKey } from '#features/ads/campaigns/frame-address.ts';
import { previewedPage } from '#features/ads/campaigns/previewed-page.ts';
import { isId } from '#lib/ids.ts';
import { urls } from '#lib/urls.ts';
import { done, forbidden, refused, type UseCase } from '#lib/use-case.ts';
import { creativePreview, creativeRefusals as words } from '#words/ads/campaigns/ads-creatives.ts';
import { getConfig } from '#server/config.ts';
import { readPublicPage } from '#server/page-cache/page-lookup.ts';

const openForMs = 12 * 3_600_000;

/** Where a creative's frame stands for whoever looks at it in the desk, approved or not, for half a day. */
export function framePreviewUrl({ id, version }: Pick<DeskCreative, 'id' | 'version'>, now: Date): string {
  const until = new Date(now.getTime() + openForMs);
  const key = previewKey({ creativeId: id, version }, { until, secret: getConfig().authSecret });
  return urls.adFramePreview(id, version, key);
}

type Asked = { creativeId: string; path: string; device: Device };

/** A real page of ours, as readers get it on one screen, with a creative in its slots. Nothing of it is kept or counted. */
export const previewCreative: UseCase<Asked, { html: string; slots: SlotName[] }> = async ({
  actor,
  input,
}) => {
  const permission = maySellAds(actor);
  if (!permission.allowed) return forbidden(permission);
  const creative = isId(input.creativeId) ? await getDeskCreative(input.creativeId) : null;
  if (!creative?.shown) return refused('not_found', { detail: words.unknown });
  const page = await readPublicPage(input.path);
  if (!page) return refused('not_found', { detail: creativePreview.noPage });
  const { shown, size, alt, clickUrl, campaign } = creative;
  const html = creativeHtml({ shown, size, alt, clickUrl, frame: framePreviewUrl(creative, new Date()) });
  return done(
    previewedPage(page.html, { put: { html, advertiser: campaign.advertiser, size }, device: input.device }),
  );
};
