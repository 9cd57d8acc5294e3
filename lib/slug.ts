/** What a slug looks like everywhere: small letters, digits and single hyphens. The database holds the same form. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const longestSlug = 80;

/** Never an article's address: these stand beside articles under a section. */
export const reservedArticleSlugs: readonly string[] = ['page', 'rss', 'feed'];

const ligatures: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
};

/** Elided articles and pronouns that carry nothing in an address: l’eau → eau, d’abord → abord, qu’il → il. */
const elision = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’ʼ](?=\p{L})/gu;

/**
 * The address that a text proposes, the French way: accents folded, ligatures opened, elisions dropped,
 * at most 80 characters cut between words. Empty when nothing is left: the caller falls back.
 */
export function toSlug(text: string): string {
  const plain = text
    .slice(0, 500)
    .toLowerCase()
    .replace(elision, '')
    .replace(/[œæßøđłþð]/g, (letter) => ligatures[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/&/g, ' et ')
    .replace(/%/g, ' pour cent ')
    .replace(/€/g, ' euros ')
    .replace(/['’ʼ]/g, '-')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= longestSlug) return plain;
  const cut = plain.slice(0, longestSlug + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 0 ? cut.slice(0, lastHyphen) : plain.slice(0, longestSlug);
}

/** True for a well-formed slug of ours. */
export const isSlug = (text: string): boolean => text.length <= longestSlug && slugPattern.test(text);

/** The n-th variant of a taken slug ("eau", "eau-2", …), still within the length. */
export function slugVariant(slug: string, attempt: number): string {
  if (attempt <= 1) return slug;
  const ending = `-${attempt}`;
  return slug.slice(0, longestSlug - ending.length).replace(/-+$/, '') + ending;
}
