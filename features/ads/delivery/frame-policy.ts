import { frameSandboxes } from '#features/ads/campaigns/frame-sandbox.ts';

/**
 * What a creative in a frame may do. Each runs in an origin of nobody's (no `allow-same-origin`): no cookie, no storage,
 * no page of ours within its reach. Pure. Our origin is written out: some browsers take `'self'` in a sandbox for nobody.
 */

/** Where the policy stands: our origin, and the folder of the frame with its slash (`/pub/cadre/…-3/`). */
type Place = { origin: string; folder: string };

const framedByUs = (origin: string): string => `frame-ancestors 'self' ${origin}`;

/**
 * A banner: its own folder and nothing else, no connection anywhere. Inline scripts are as much its own as its files
 * are, and every banner has some; the sandbox holds both alike.
 */
export const bannerPolicy = ({ origin, folder }: Place): string => {
  const own = origin + folder;
  return [
    `sandbox ${frameSandboxes.html5}`,
    "default-src 'none'",
    `script-src ${own} 'unsafe-inline'`,
    `style-src ${own} 'unsafe-inline'`,
    `img-src ${own} data:`,
    `font-src ${own} data:`,
    `media-src ${own}`,
    "connect-src 'none'",
    "frame-src 'none'",
    "worker-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    framedByUs(origin),
  ].join('; ');
};

/** A third party's tag: anything over https, in an origin of nobody's too; it only loads once its reader agreed. */
export const tagPolicy = ({ origin }: Pick<Place, 'origin'>): string =>
  [
    `sandbox ${frameSandboxes.tag}`,
    "default-src 'none'",
    "script-src https: 'unsafe-inline'",
    "style-src https: 'unsafe-inline'",
    'img-src https: data:',
    'font-src https: data:',
    'media-src https:',
    'connect-src https:',
    'frame-src https:',
    "worker-src 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    framedByUs(origin),
  ].join('; ');

/** Any other file of a banner, should it be opened by itself: a drawing is a document too. */
export const framedFilePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";
