import { sourceWords } from './audience.ts';

const longestSource = 100;
const name =
  /^(?=.{4,100}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/;

/**
 * Where a reader came from, as it is counted: the name of the other site, small and without `www.`, or one of
 * `sourceWords`. Never a path, a port, or what could be typed: what is no public name counts among the others.
 * @param referrer the host that the page was told of; empty or absent for none
 * @param ownHost host of our public address
 */
export function sourceOf(referrer: string | undefined, ownHost: string): string {
  if (!referrer) return sourceWords.direct;
  const host = referrer.toLowerCase().replace(/:\d{1,5}$/, '');
  if (host === ownHost.toLowerCase().replace(/:\d{1,5}$/, '')) return sourceWords.internal;
  const bare = host.replace(/^www\./, '').replace(/\.$/, '');
  return bare.length <= longestSource && name.test(bare) ? bare : sourceWords.others;
}
