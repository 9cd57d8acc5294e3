import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { urls } from '#lib/urls.ts';
import { addressPrefix } from '#server/http/address-prefix.ts';
import { limits } from '#server/http/limits.ts';
import { clientAddress, createTrust } from '#server/web/client-address.ts';

const rememberedAddresses = 20_000;

/**
 * How long somebody who searches too much has to wait, in seconds; null for everybody else. Searches are the only
 * public pages that are never kept: each costs the database something. Counted in this process, by network address
 * (`limits.search`), in a window that begins with the first; nothing else of the request is looked at.
 */
export function createSearchLimit({
  trustedProxies,
  now = Date.now,
}: {
  trustedProxies: readonly string[];
  now?: () => number;
}): (request: IncomingMessage, key: string) => number | null {
  const isTrusted = createTrust(trustedProxies);
  const asked = new LRUCache<string, { count: number; endsAt: number }>({ max: rememberedAddresses });
  return ({ headers, socket }, key) => {
    if (!key.startsWith(`${urls.search()}?`)) return null;
    const forwardedFor = [headers['x-forwarded-for']].flat().join(',');
    const prefix = addressPrefix(
      clientAddress({ remote: socket.remoteAddress ?? '', forwardedFor, isTrusted }),
    );
    const at = now();
    const held = asked.get(prefix);
    if (!held || held.endsAt <= at) {
      asked.set(prefix, { count: 1, endsAt: at + limits.search.seconds * 1_000 });
      return null;
    }
    held.count += 1;
    return held.count > limits.search.points ? Math.max(1, Math.ceil((held.endsAt - at) / 1_000)) : null;
  };
}
