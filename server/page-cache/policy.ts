import { urls } from '#lib/urls.ts';

/**
 * Frames of the embed block's providers, which readers may load on click. A fixed list: nothing that people type
 * can widen it. Everything else of third parties runs in sandboxed frames from a path of ours (`'self'`).
 */
export const frameSources = [
  'https://www.youtube-nocookie.com',
  'https://player.vimeo.com',
  'https://geo.dailymotion.com',
  'https://platform.twitter.com',
  'https://embed.bsky.app',
  'https://www.instagram.com',
  'https://www.facebook.com',
  'https://www.tiktok.com',
] as const;

/** The policy of every public page, kept or not, error pages included: no inline script or style, Trusted Types. */
export const publicPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  `frame-src 'self' ${frameSources.join(' ')}`,
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * The policy of every public page while a consent platform of somebody else's asks readers (docs/contracts/consent.md):
 * its origins may run scripts, be asked, framed and shown, and nobody else's. Such platforms write inline styles and
 * put HTML in by script: styles may be inline, and Trusted Types are given up.
 * @param origins `https://host[:port]`, checked by features/readers/consent/consent-settings.ts
 */
export const platformPolicy = (origins: readonly string[]): string => {
  const theirs = origins.join(' ');
  return publicPolicy
    .replace("style-src 'self'", `style-src 'self' 'unsafe-inline' ${theirs}`)
    .replace(/(script-src|font-src|connect-src) 'self'/g, `$1 'self' ${theirs}`)
    .replace("img-src 'self' data:", `img-src 'self' data: ${theirs}`)
    .replace("frame-src 'self'", `frame-src 'self' ${theirs}`)
    .replace("; require-trusted-types-for 'script'", '');
};

/**
 * The policy of a page that any site may show in a frame, sandboxed or not: no script, no form, pictures of ours, one
 * inline sheet. Our origin is written out: some
 * browsers take `'self'` in a sandbox for nobody.
 * @param style SHA-256 of the sheet, base64
 */
export const embedPolicy = ({ origin, style }: { origin: string; style: string }): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${style}'`,
    `img-src ${origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ');

/** The policy of a public page that the desk looks at in a frame: nothing runs but what its own frames hold. */
export const previewPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The policy of answers that are no pages: API, plain sentences. */
export const barePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The policy of the desk and the account: one nonce a request, no Trusted Types (they break Next's navigation).
 * Previews may stand in a frame of ours, which shows them on other screens.
 * @param nonce base64, at least 128 random bits
 */
export const deskPolicy = (nonce: string, { isDevelopment = false, isFramedByUs = false } = {}): string =>
  [
    "default-src 'none'",
    // In development React evaluates text for its stack traces and Next puts styles in by script.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "media-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    `frame-src 'self' ${frameSources.join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${isFramedByUs ? "'self'" : "'none'"}`,
  ].join('; ');

/** What a whole page lets the browser fetch early; the rule set stands at an address of ours (no inline script). */
export const speculationHeader = { 'Speculation-Rules': `"${urls.speculationRules()}"` } as const;

const year = 31_536_000;

/** The headers that every answer of ours carries, whatever it is. */
export const commonHeaders = (isHttps: boolean): Record<string, string> => ({
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Frame-Options': 'DENY',
  ...(isHttps ? { 'Strict-Transport-Security': `max-age=${year}; includeSubDomains` } : {}),
});
