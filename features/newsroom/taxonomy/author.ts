export type AuthorLink = { id: string; name: string; path: string };

/** A signature's own page. */
export type AuthorProfile = AuthorLink & {
  slug: string;
  jobTitle: string | null;
  biography: string | null;
  /** Places elsewhere, as the profile gives them; only http and https addresses. */
  links: { name: string; href: string }[];
  /** "@ana@journal.social". */
  fediverse: string | null;
  portraitId: string | null;
};

/** The links of a profile that may be shown, whatever the stored JSON holds. */
export function parseAuthorLinks(stored: unknown): AuthorProfile['links'] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((link: unknown) => {
    if (typeof link !== 'object' || link === null) return [];
    const { href, url, name, label } = link as Record<string, unknown>;
    const address = firstText(href, url) ?? '';
    if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return [];
    return [{ href: address, name: firstText(name, label) ?? new URL(address).hostname }];
  });
}

/** Accounts of a signature on networks that name the author under a story's card. */
export type AuthorHandles = { x: string | null; fediverse: string | null };

/** The account on X is read from the profile's links. */
export function handlesOf({ links, fediverse }: Pick<AuthorProfile, 'links' | 'fediverse'>): AuthorHandles {
  const found = links.flatMap(({ href }) => {
    const { hostname, pathname } = new URL(href);
    const isX = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/.test(hostname);
    const name = /^\/(\w{1,15})\/?$/.exec(pathname)?.[1];
    return isX && name ? [`@${name}`] : [];
  });
  return { x: found[0] ?? null, fediverse };
}

/** The page of an account of the fediverse; null for what is none. */
export function fediverseUrl(handle: string | null): string | null {
  const [, name, host] = fediverseHandle.exec(handle ?? '') ?? [];
  return name && host ? `https://${host}/@${name}` : null;
}

/** Places elsewhere with the account of the fediverse behind them, each once. */
export function placesOf({
  links,
  fediverse,
}: Pick<AuthorProfile, 'links' | 'fediverse'>): AuthorProfile['links'] {
  const href = fediverseUrl(fediverse);
  return href && !links.some((link) => link.href === href) ? [...links, { name: 'Mastodon', href }] : links;
}

/** Name and server of an account, as people write it. */
export const fediverseHandle = /^@([\w.-]{1,100})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i;

const firstText = (...values: unknown[]): string | undefined =>
  values.find((value) => typeof value === 'string');
