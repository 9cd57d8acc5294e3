import { isIP } from 'node:net';
import type { DeliveryProblem } from '#features/reach/distribution/distribution.ts';

/** Names under which nobody outside finds anything (RFC 2606, 6761, 6762, 8375, and what routers give). */
const privateName =
  /(^|\.)(localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/;

/** True for a public address that nobody outside could open: this machine, a number, a name of a house. */
function isPrivateSite(siteUrl: string): boolean {
  const host = new URL(siteUrl).hostname.replace(/^\[|\]$/g, '');
  return isIP(host) !== 0 || !host.includes('.') || privateName.test(host);
}

/**
 * Why nobody outside is told of anything, or null: a newspaper that is being tried is not to be known. A private one
 * may still speak to a receiver that OUTBOUND_ALLOW names: a stand-in, on the same ground.
 */
export function whyUntold({
  siteUrl,
  robots,
  isToStandIn,
}: {
  siteUrl: string;
  robots: 'index' | 'refuse';
  isToStandIn: boolean;
}): DeliveryProblem | null {
  if (isPrivateSite(siteUrl) && !isToStandIn) return 'site_private';
  return robots === 'refuse' ? 'robots_refused' : null;
}
