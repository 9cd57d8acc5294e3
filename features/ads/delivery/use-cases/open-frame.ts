import { LRUCache } from 'lru-cache';
import { adFileKey } from '#features/ads/campaigns/ad-file-key.ts';
import { type FramedFile, getFrame, type StoredFrame } from '#features/ads/delivery/data/frame.queries.ts';
import { isPreviewKey, parseFrameAddress, readClickTag } from '#features/ads/campaigns/frame-address.ts';
import { openBannerPage } from '#features/ads/delivery/banner-opening.ts';
import { bannerPolicy, framedFilePolicy, tagPolicy } from '#features/ads/delivery/frame-policy.ts';
import { tagPage } from '#features/ads/delivery/tag-page.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { isPictureMimeType } from '#features/newsroom/media/file-types.ts';
import { adFramePath } from '#lib/ad-paths.ts';
import type { FrameAsked, Framed } from '#features/ads/delivery/http/frame-door.ts';

const kept = 500;
/** A version's files never change; whether it is approved, or archived, may: it is asked again after this. */
const freshMs = 5_000;

type Shelved = { frame: StoredFrame | null; at: number };

/**
 * Opens frames of creatives: of those that are approved, to everybody; of a version under somebody's eyes in the desk,
 * a picture too, to whoever holds its key. While the database is away, what was known last stands.
 */
export function createFrameOpener(options: { siteUrl: string; secret: string; now: () => Date }) {
  const { secret, now } = options;
  const { origin } = new URL(options.siteUrl);
  const shelf = new LRUCache<string, Shelved>({ max: kept });

  const find = async (creativeId: string, version: number): Promise<StoredFrame | null> => {
    const name = `${creativeId}-${version}`;
    const known = shelf.get(name);
    const at = now().getTime();
    if (known && at - known.at < freshMs) return known.frame;
    try {
      const frame = await getFrame(creativeId, version);
      shelf.set(name, { frame, at });
      return frame;
    } catch (error) {
      if (known) return known.frame;
      throw error;
    }
  };

  return async ({ rest, clickTag, destination, host }: FrameAsked): Promise<Framed> => {
    const address = parseFrameAddress(rest);
    if (!address) return { is: 'none' };
    const isPreview = address.key !== null;
    if (address.key !== null && !isPreviewKey(address.key, address, { now: now(), secret }))
      return { is: 'none' };
    const frame = await find(address.creativeId, address.version);
    // Readers get pictures by their sum, which stays when they are approved.
    if (!frame || !(isPreview || (frame.isOpen && frame.content.kind !== 'picture'))) return { is: 'none' };
    const origins = [origin, `http://${host}`, `https://${host}`];
    if (clickTag !== null && readClickTag(clickTag, origins) === null) return { is: 'bad click' };
    if (frame.content.kind === 'tag') {
      // By itself it would load third parties for somebody who was asked nothing.
      if (address.path !== '' || destination === 'document') return { is: 'none' };
      const click = clickTag === null ? null : new URL(clickTag, origin).href;
      const html = tagPage({ title: frame.title, html: frame.content.html, click });
      return { is: 'page', policy: tagPolicy({ origin }), mimeType: htmlType, content: { html } };
    }
    const file = frame.content.files.get(address.path === '' ? 'index.html' : address.path);
    if (!file) return { is: 'none' };
    const { hash } = file;
    const mimeType = /^text\/|json$/.test(file.mimeType) ? `${file.mimeType}; charset=utf-8` : file.mimeType;
    if (file.mimeType !== 'text/html')
      return {
        is: 'file',
        policy: framedFilePolicy,
        mimeType,
        key: adFileKey(hash),
        publicKey: frame.content.kind === 'picture' ? publicKeyOf(file) : null,
        hash,
        isPreview,
      };
    const folder = `${adFramePath}${rest.slice(0, rest.indexOf('/') + 1)}`;
    return {
      is: 'page',
      policy: bannerPolicy({ origin, folder }),
      mimeType,
      content: { key: adFileKey(hash), prepare: openBannerPage },
    };
  };
}

const publicKeyOf = ({ hash, mimeType }: FramedFile): string | null =>
  isPictureMimeType(mimeType) ? fileKey({ hash, mimeType }) : null;

const htmlType = 'text/html; charset=utf-8';
