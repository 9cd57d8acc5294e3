import type { Genre, GenreName } from '#features/readers/spam-filter/genres/genre.ts';
import { moneyGenres } from '#features/readers/spam-filter/genres/money-genres.ts';
import { peopleGenres } from '#features/readers/spam-filter/genres/people-genres.ts';
import { tradeGenres } from '#features/readers/spam-filter/genres/trade-genres.ts';
import type { TextReading } from '#features/readers/spam-filter/text-reading.ts';

export type WeighedGenre = { name: GenreName; weight: number; found: string[] };

const genres: readonly Genre[] = [...moneyGenres, ...peopleGenres, ...tradeGenres];
/** Rules look at the beginning and the end of what is very long: no trade hides its offer in the middle. */
const mostCharacters = 4_000;

/** The trades that somebody's own words (not what they quote) sound like, heaviest first, with what gave them away. */
export function weighGenres({ own, undisguised, folded }: TextReading): WeighedGenre[] {
  const texts = own === folded && undisguised !== folded ? [own, undisguised] : [own];
  const read = texts.map(toEnds);
  return genres
    .map(({ name, signals }) => {
      const hits = signals.flatMap(([weight, pattern]) => {
        const found = read.map((text) => pattern.exec(text)?.[0]).find((match) => match !== undefined);
        return found === undefined ? [] : [{ weight, found: found.trim() }];
      });
      return {
        name,
        weight: hits.reduce((sum, { weight }) => sum + weight, 0),
        found: hits.map(({ found }) => found),
      };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight);
}

const toEnds = (text: string): string =>
  text.length <= mostCharacters
    ? text
    : `${text.slice(0, mostCharacters / 2)}\n${text.slice(-mostCharacters / 2)}`;
