/**
 * The parts of the sitemap and their names, which are their addresses: `/sitemaps/{name}.xml`. A part once named keeps
 * its name for ever; the first of several has no number.
 */
export type SitemapPart =
  /** The pages that stand by themselves. */
  | { kind: 'pages' }
  | { kind: 'sections' }
  | { kind: 'authors'; number: number }
  | { kind: 'subjects'; number: number }
  /** Stories that first came out in a month (UTC). */
  | { kind: 'stories'; year: number; month: number; number: number }
  /** The thousands of the last two days, when there are several. */
  | { kind: 'news'; number: number };

const plainNames = { pages: 'pages', sections: 'rubriques' } as const;
const numberedNames = { authors: 'auteurs', subjects: 'sujets', news: 'actualites' } as const;

const withNumber = (name: string, number: number): string => (number === 1 ? name : `${name}-${number}`);

/** The name of a part. */
export function sitemapPartName(part: SitemapPart): string {
  switch (part.kind) {
    case 'pages':
    case 'sections':
      return plainNames[part.kind];
    case 'authors':
    case 'subjects':
    case 'news':
      return withNumber(numberedNames[part.kind], part.number);
    case 'stories':
      return withNumber(`${part.year}-${String(part.month).padStart(2, '0')}`, part.number);
  }
}

/** Reads the last part of an address (`2026-11-2.xml`); null when it names no part. A part has one name alone. */
export function parseSitemapPart(segment: string): SitemapPart | null {
  const [, name = '', year, month, text] =
    /^([a-z]+|(\d{4})-(0[1-9]|1[0-2]))(?:-([1-9]\d{0,2}))?\.xml$/.exec(segment) ?? [];
  const number = Number(text ?? 1);
  const part =
    year && month
      ? { kind: 'stories' as const, year: Number(year), month: Number(month), number }
      : named(name, number);
  return part && `${sitemapPartName(part)}.xml` === segment ? part : null;
}

function named(name: string, number: number): SitemapPart | null {
  for (const kind of ['pages', 'sections'] as const) if (plainNames[kind] === name) return { kind };
  for (const kind of ['authors', 'subjects', 'news'] as const)
    if (numberedNames[kind] === name) return { kind, number };
  return null;
}

type StoriesPart = Extract<SitemapPart, { kind: 'stories' }>;

/** The number under which the database keeps a part of a month (`articles.sitemap_part`). */
export const storedPart = ({ year, month, number }: Omit<StoriesPart, 'kind'>): number =>
  (year * 100 + month) * 1_000 + number;

/** The part that such a number stands for. */
export const partOfStored = (stored: number): StoriesPart => ({
  kind: 'stories',
  year: Math.floor(stored / 100_000),
  month: Math.floor(stored / 1_000) % 100,
  number: stored % 1_000,
});
