import { isRobot } from '#lib/robots.ts';
import { sessionHint } from '#lib/session-hint.ts';
import type { Traffic } from '#features/ads/campaigns/ads.ts';

const staffHint = new RegExp(`(?:^|;\\s*)${sessionHint.cookie}=${sessionHint.staff}(?:;|$)`);

/**
 * Whose request this is. The newsroom is known by the hint that its sessions carry: who forges it takes themselves out
 * of what is sold, and gains nothing.
 */
export function trafficOf({
  userAgent,
  cookie,
}: {
  userAgent: string | undefined;
  cookie: string | undefined;
}): Exclude<Traffic, 'double'> {
  if (isRobot(userAgent)) return 'robot';
  return staffHint.test(cookie ?? '') ? 'staff' : 'reader';
}
