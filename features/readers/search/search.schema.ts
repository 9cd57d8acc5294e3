import { z } from 'zod';
import { type Genre, genres } from '#features/newsroom/articles/articles.ts';
import { boundsOfDay } from '#lib/dates.ts';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { searchProblems as problems } from '#messages/search.ts';

const searchOrders = ['pertinence', 'date'] as const;

/** A search reads so many characters, and says so where there were more. */
export const longestSearch = 200;
/** Results of one page. */
export const searchPageSize = 20;
/** Matches are counted, and shown, up to here. */
export const mostResults = 1_000;
/** A phrase of common words is looked for in so many articles that hold them, newest first: each has to be read. */
export const mostReadForPhrase = 1_500;

const firstYear = 1600;
const lastYear = 2999;

/** The genres as an address of the search spells them: `?genre=tribune`. */
export const genreSlugs = Object.fromEntries(
  genres.map((genre) => [genre, plain(genreWords[genre])]),
) as Record<Genre, string>;

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What somebody typed, as one line without what nobody sees. */
export const cleanQuery = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, longestSearch)
    .toWellFormed();

const genreSchema = z
  .string()
  .transform((slug) => genres.find((genre) => genreSlugs[genre] === slug))
  .refine((genre) => genre !== undefined, problems.badGenre);

const daySchema = z.string().refine((text) => boundsOfDay(text) !== null, {
  error: ({ input }) => problems.badDate(String(input).slice(0, 40)),
});

/** The address of a search; each refusal is a sentence for its reader. */
const addressSchema = z.object({
  tri: z.enum(searchOrders, problems.badOrder).default('pertinence'),
  page: z.coerce.number(problems.badPage).int(problems.badPage).min(1, problems.badPage).default(1),
  rubrique: z.string().max(200).optional(),
  sujet: z.string().max(200).optional(),
  auteur: z.string().max(200).optional(),
  genre: genreSchema.optional(),
  annee: z.coerce
    .number(problems.badYear)
    .int(problems.badYear)
    .min(firstYear, problems.badYear)
    .max(lastYear, problems.badYear)
    .optional(),
  du: daySchema.optional(),
  au: daySchema.optional(),
});

export type SearchInput = { q: string } & z.output<typeof addressSchema>;

/** A search as its address asks for it; `problem` is the sentence that says why it can't be read. */
export type AskedSearch = { input: SearchInput; problem: string | null; isCut: boolean };

/** Reads the query of `/recherche`, first value of each name. Total: what can't be read leaves its words in the form. */
export function readSearch(given: Record<string, string | string[] | undefined>): AskedSearch {
  const first = (name: string): string | undefined => [given[name]].flat()[0];
  const typed = first('q') ?? '';
  const q = cleanQuery(typed);
  const names = Object.keys(addressSchema.shape);
  const sent = Object.fromEntries(names.map((name) => [name, first(name) || undefined]));
  const parsed = addressSchema.safeParse(sent);
  return {
    input: { q, ...(parsed.success ? parsed.data : addressSchema.parse({})) },
    problem: parsed.success ? null : (parsed.error.issues[0]?.message ?? problems.badPage),
    isCut: typed.trim().length > longestSearch,
  };
}
