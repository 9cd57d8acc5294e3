import { safeHref } from '#features/newsroom/body/safe-href.ts';

const trackers =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid?|mc_[ce]id|xtor|at_(?:medium|campaign|source)|_hs(?:enc|mi))$/i;

/** A search engine's or social network's detour: the address where it leads. */
function beyondDetour(url: URL): string | null {
  const host = url.hostname.replace(/^www\./, '');
  if (/^google\.[a-z.]{2,6}$/.test(host) && url.pathname === '/url')
    return url.searchParams.get('q') ?? url.searchParams.get('url');
  if ((host === 'l.facebook.com' || host === 'lm.facebook.com') && url.pathname === '/l.php')
    return url.searchParams.get('u');
  return null;
}

/** Where word processors send from a note to its text and back: nothing of it is left on the page. */
const noteAnchors = /^#(?:_?(?:ftn|edn)|sdfootnote|sdendnote|_msocom|_msoanchor|cmnt|ftnt)/i;

function withoutTrackers(url: URL): boolean {
  const tracked = new Set([...url.searchParams.keys()].filter((name) => trackers.test(name)));
  for (const name of tracked) url.searchParams.delete(name);
  return tracked.size > 0;
}

const innerBase = 'https://interne.invalid';

/** A link's address without detours and trackers, our own ones as paths; null when it may not be drawn. */
export function cleanAddress(href: string, siteUrl: string | null): string | null {
  const safe = safeHref(href);
  if (safe === null || noteAnchors.test(safe)) return null;
  if (safe.startsWith('/')) {
    const url = new URL(safe, innerBase);
    return withoutTrackers(url) ? safeHref(url.pathname + url.search + url.hash) : safe;
  }
  if (!/^https?:/.test(safe)) return safe;
  const detour = beyondDetour(new URL(safe));
  const reached = detour === null ? safe : (safeHref(detour) ?? safe);
  if (!/^https?:/.test(reached)) return reached;
  const url = new URL(reached);
  const kept = withoutTrackers(url) ? url.href : reached;
  return siteUrl !== null && url.origin === siteUrl ? safeHref(url.pathname + url.search + url.hash) : kept;
}
