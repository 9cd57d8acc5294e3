import type { IncomingMessage, ServerResponse } from 'node:http';
import { creativePictureTypes } from '#features/ads/campaigns/creative.ts';
import { createFrameOpener } from '#features/ads/delivery/use-cases/open-frame.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { parseMediaFile } from '#features/newsroom/media/file-types.ts';
import { adFilePath, adFramePath } from '#lib/ad-paths.ts';
import type { TdmReservation } from '#lib/tdm-reservation.ts';
import type { Config } from '#server/config.ts';
import { log } from '#server/log/log.ts';
import { offerPublicPages } from '#server/page-cache/page-lookup.ts';
import { storage } from '#server/storage/storage.ts';
import { createFrameDoor } from '#features/ads/delivery/http/frame-door.ts';
import { createMediaFiles } from '#features/newsroom/media/http/media-files.ts';

type Hand = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The doors in front of Next behind which creatives stand: pictures by their sum, banners in frames. */
export function openCreativeDoors({
  config,
  reservation,
  serve,
}: {
  config: Config;
  reservation: () => TdmReservation;
  /** The public pages, on which creatives are previewed. */
  serve?: Parameters<typeof offerPublicPages>[0];
}): { 'ad-file': Hand; 'ad-frame': Hand } {
  if (serve) offerPublicPages(serve);
  const files = createMediaFiles({
    storage,
    locate: (name) => {
      const asked = parseMediaFile(name);
      const isPicture = creativePictureTypes.some((type) => type === asked?.mimeType);
      return asked && isPicture ? { ...asked, key: fileKey(asked) } : null;
    },
    isHttps: config.isSiteHttps,
    hasEdge: config.edgePurgeUrl !== null,
    reservation,
    onError: (error, details) => log().error({ ...details, err: error }, 'a picture could not be read'),
  });
  return {
    'ad-file': async (request, response) => {
      const [path = ''] = (request.url ?? '').split('?', 1);
      if (request.method === 'GET' || request.method === 'HEAD')
        await files(request, response, path.slice(adFilePath.length));
      else response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0 }).end();
    },
    'ad-frame': createFrameDoor({
      prefix: adFramePath,
      open: createFrameOpener({
        siteUrl: config.siteUrl,
        secret: config.authSecret,
        now: () => new Date(),
      }),
      read: async ({ key, publicKey = null }) =>
        (await storage('private').open(key)) ?? (publicKey === null ? null : storage().open(publicKey)),
      isHttps: config.isSiteHttps,
      onError: (error) => log().error({ err: error }, 'a frame could not be opened'),
    }),
  };
}
