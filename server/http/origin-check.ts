/** What a browser says of where a request comes from. */
export type OriginFacts = {
  origin: string | null;
  secFetchSite: string | null;
};

/**
 * True when the request proves that it comes from a page of ours: the Origin is the configured one, or, where
 * the browser sends none, Sec-Fetch-Site says same-origin. No proof is a refusal (Next lets a missing Origin
 * through), and neither Host nor any forwarded header nor the Referer is looked at.
 */
export function isSameOrigin({ origin, secFetchSite }: OriginFacts, siteUrl: string): boolean {
  if (secFetchSite !== null && secFetchSite !== 'same-origin') return false;
  if (origin === null) return secFetchSite === 'same-origin';
  return origin === siteUrl || areLoopbackTwins(origin, siteUrl);
}

/**
 * The same for a question that changes nothing of ours, asked by a script of our pages: browsers from before
 * Sec-Fetch-Site (Safari until 16.3, Firefox until 89) send no Origin with a GET. Of these alone the Referer is looked
 * at: a page of somebody else's can leave it out and can't make it ours.
 */
export function isFromOwnPage(
  { referer, ...facts }: OriginFacts & { referer: string | null },
  siteUrl: string,
) {
  if (facts.origin !== null || facts.secFetchSite !== null || referer === null)
    return isSameOrigin(facts, siteUrl);
  const origin = URL.parse(referer)?.origin ?? null;
  return isSameOrigin({ origin, secFetchSite: null }, siteUrl);
}

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** On one's own machine http://localhost:3000 and http://127.0.0.1:3000 are the same door. */
function areLoopbackTwins(origin: string, siteUrl: string): boolean {
  if (!URL.canParse(origin)) return false;
  const one = new URL(origin);
  const other = new URL(siteUrl);
  return (
    one.origin === origin &&
    one.protocol === other.protocol &&
    one.port === other.port &&
    loopbackNames.has(one.hostname) &&
    loopbackNames.has(other.hostname)
  );
}
