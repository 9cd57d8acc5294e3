import { readSigns } from '#features/readers/spam-filter/signs.ts';
import type { TextReading } from '#features/readers/spam-filter/text-reading.ts';

/**
 * What a comment is learned by: its signs and trades (`sign`, `genre:loan`), words (`w:`), pairs of words (`p:`), pieces
 * of words that stand for their other forms (`c:`) and words of the author's name (`n:`).
 */
export type Features = Map<string, number>;

type Author = { name: string; url?: string | null | undefined };

const mostWords = 400;
const pieceLength = 5;
/** Together the words weigh about as much as one strong sign, however many there are. */
const wordScale = 3;
const nameScale = 0.7;

export function toFeatures(reading: TextReading, author: Author): Features {
  const { signs, genres } = readSigns(reading, author);
  const features: Features = new Map(Object.entries(signs));
  for (const { name } of genres) features.set(`genre:${name}`, 1);
  const words = (reading.undisguised.match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords).map(toShape);
  const named = new Set<string>();
  for (const [at, word] of words.entries()) {
    if (word.length > 1) named.add(`w:${word}`);
    const next = words[at + 1];
    if (next !== undefined) named.add(`p:${word} ${next}`);
    if (word.length > pieceLength) for (const piece of toPieces(word)) named.add(`c:${piece}`);
  }
  const scale = wordScale / Math.sqrt(Math.max(8, named.size));
  for (const name of named) features.set(name, scale);
  for (const word of author.name.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    features.set(`n:${word}`, nameScale);
  return features;
}

/** One number is as good as another of its length. */
const toShape = (word: string): string => (/^\d+$/.test(word) ? '0'.repeat(Math.min(word.length, 6)) : word);

/** Beginning and end: what other forms of a word share. */
const toPieces = (word: string): string[] => [
  `${word.slice(0, pieceLength)}*`,
  `*${word.slice(-pieceLength)}`,
];
