export type AuthorLink = { id: string; name: string; path: string };

/** A signature's own page. */
export type AuthorProfile = AuthorLink & {
  slug: string;
  jobTitle: string | null;
  biography: string | null;
  /** Places elsewhere, as the profile gives them; only http and https addresses. */
  links: { name: string; href: string }[];
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

const firstText = (...values: unknown[]): string | undefined =>
  values.find((value) => typeof value === 'string');
