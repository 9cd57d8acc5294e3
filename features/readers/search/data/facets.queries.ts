import type { Genre } from '#features/newsroom/articles/articles.ts';
import type { FacetKind, Facets, FilterNames } from '#features/readers/search/search-result.ts';
import { genreSlugs, type SearchInput } from '#features/readers/search/search.schema.ts';
import { boundsOfDay, date } from '#lib/dates.ts';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { searchWords } from '#messages/search.ts';
import { db } from '#server/db/client.ts';

/** Choices of one facet that are shown, those with most results; years are shown newest first. */
const mostChoices = 10;

type Counts = readonly [FacetKind, string, number][];

/** Counts by id, genre or place among the years as choices with names, and with what the address takes for each. */
export async function nameFacets(counts: Counts, firstYear: number): Promise<Facets> {
  const most = (kind: FacetKind) =>
    counts
      .filter(([each]) => each === kind)
      .toSorted((one, other) => other[2] - one[2] || (one[1] < other[1] ? -1 : 1))
      .slice(0, mostChoices);
  const rows = { section: most('section'), author: most('author'), genre: most('genre') };
  const select = { id: true, slug: true, name: true } as const;
  const where = (kind: 'section' | 'author') => ({ id: { in: rows[kind].map(([, id]) => id) } });
  const [sections, authors] = await Promise.all([
    db().section.findMany({ where: where('section'), select }),
    db().author.findMany({ where: where('author'), select }),
  ]);
  const named = (kind: 'section' | 'author', known: { id: string; slug: string; name: string }[]) =>
    rows[kind].flatMap(([, id, count]) => {
      const row = known.find((each) => each.id === id);
      return row ? [{ value: row.slug, name: row.name, count }] : [];
    });
  return {
    section: named('section', sections),
    author: named('author', authors),
    genre: rows.genre.map(([, genre, count]) => ({
      value: genreSlugs[genre as Genre],
      name: genreWords[genre as Genre],
      count,
    })),
    year: counts
      .filter(([kind]) => kind === 'year')
      .map(([, place, count]) => ({ year: firstYear + Number(place) - 1, count }))
      .toSorted((one, other) => other.year - one.year)
      .slice(0, mostChoices)
      .map(({ year, count }) => ({ value: String(year), name: String(year), count })),
  };
}

/** What the filters of an address are called; one that nothing is called by keeps its slug. */
export async function getFilterNames(input: SearchInput): Promise<FilterNames> {
  const { rubrique, auteur, sujet, genre, du, au } = input;
  const nameOf = { select: { name: true } } as const;
  const [section, author, subject] = await Promise.all([
    rubrique ? db().section.findUnique({ where: { slug: rubrique }, ...nameOf }) : null,
    auteur ? db().author.findUnique({ where: { slug: auteur }, ...nameOf }) : null,
    sujet ? db().subject.findUnique({ where: { slug: sujet }, ...nameOf }) : null,
  ]);
  const [from, to] = [boundsOfDay(du)?.start, boundsOfDay(au)?.start];
  return {
    ...(section ? { rubrique: section.name } : {}),
    ...(author ? { auteur: author.name } : {}),
    ...(subject ? { sujet: searchWords.subjectFilter(subject.name) } : {}),
    ...(genre ? { genre: genreWords[genre] } : {}),
    ...(from ? { du: searchWords.from(date(from)) } : {}),
    ...(to ? { au: searchWords.to(date(to)) } : {}),
  };
}
