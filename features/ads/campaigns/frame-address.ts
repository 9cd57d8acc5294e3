import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** A frame's address below `/pub/cadre/`: `{creativeId}-{version}[-{key}]/{path}`. */
export type FrameAddress = {
  creativeId: string;
  version: number;
  /** Of a preview: until when, and the seal over it; readers' frames have none. */
  key: string | null;
  /** Of a file of the banner; empty for the frame's own page. */
  path: string;
};

const shape =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\d{0,8})(?:-([0-9a-z]{6,11}\.[\w-]{27}))?\/(.{0,300})$/s;

/** Reads what follows `/pub/cadre/`, as it was asked and without its query; null for what can't be one of ours. */
export function parseFrameAddress(rest: string): FrameAddress | null {
  const found = shape.exec(rest);
  if (!found) return null;
  const [, creativeId = '', version = '', key, encoded = ''] = found;
  try {
    return { creativeId, version: Number(version), key: key ?? null, path: decodeURIComponent(encoded) };
  } catch {
    return null;
  }
}

type Previewed = { creativeId: string; version: number };

const sealOf = ({ creativeId, version }: Previewed, until: string, secret: string): string =>
  createHmac('sha1', Buffer.from(hkdfSync('sha256', secret, '', 'ad-frame-preview', 32)))
    .update(`${creativeId} ${version} ${until}`)
    .digest('base64url');

/** Lets whoever holds it see a version before its approval, until an hour: frames send no cookie that could say so. */
export function previewKey(previewed: Previewed, { until, secret }: { until: Date; secret: string }): string {
  const hour = Math.floor(until.getTime() / 1_000).toString(36);
  return `${hour}.${sealOf(previewed, hour, secret)}`;
}

/** True for a key of ours, for this version, whose hour has not come. */
export function isPreviewKey(
  key: string,
  previewed: Previewed,
  { now, secret }: { now: Date; secret: string },
): boolean {
  const [hour = '', seal = ''] = key.split('.');
  const expected = Buffer.from(sealOf(previewed, hour, secret));
  const given = Buffer.from(seal);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false;
  return Number.parseInt(hour, 36) * 1_000 > now.getTime();
}

/**
 * The only address that a frame may be told to open: our own redirect, as it is signed for one serving, by its path or
 * whole on one of these origins. Null for any other.
 */
export function readClickTag(address: string, origins: readonly string[]): string | null {
  const origin = origins.find((one) => address.startsWith(`${one}/`)) ?? '';
  return /^\/pub\/clic\/[\w.~-]{1,300}$/.test(address.slice(origin.length)) ? address : null;
}
