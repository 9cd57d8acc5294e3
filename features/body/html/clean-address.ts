import { safeHref } from '#features/body/safe-href.ts';

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

/** A link's address without detours and trackers, our own ones as paths; null when it may not be drawn. */
export function cleanAddress(href: string, siteUrl: string | null): string | null {
  const safe = safeHref(href);
  if (safe === null || !/^https?:/.test(safe)) return safe;
  const detour = beyondDetour(new URL(safe));
  const reached = detour === null ? safe : (safeHref(detour) ?? safe);
  if (!/^https?:/.test(reached)) return reached;
  const url = new URL(reached);
  const tracked = [...url.searchParams.keys()].filter((name) => trackers.test(name));
  for (const name of new Set(tracked)) url.searchParams.delete(name);
  const kept = tracked.length > 0 ? url.href : reached;
  return siteUrl !== null && url.origin === siteUrl ? safeHref(url.pathname + url.search + url.hash) : kept;
}
