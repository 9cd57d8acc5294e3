/** A text's outline: what it shares with another can be told from both outlines alone. */
export type Fingerprint = {
  /** Equal for texts of the same words. */
  exact: bigint;
  /** Smallest hash of its shingles under each of `permutations` orders (MinHash: Broder, 1997). */
  signature: number[];
  /** Hashes of groups of the signature: two texts that resemble each other share at least one, nearly always. */
  bands: number[];
  wordCount: number;
};

export type SimilarText = {
  commentId: string;
  authorId: string | null;
  articleId: string;
  exact: bigint;
  signature: number[];
};

const permutations = 32;
const rowsInBand = 4;
const shingleWords = 3;

/** The outline of a folded text, by its words alone: punctuation, digits' grouping and lines do not count. */
export function toFingerprint(words: readonly string[]): Fingerprint {
  const shingles = toShingles(words).map((shingle) => hash32(shingle, 0));
  const signature = Array.from({ length: permutations }, (_, order) =>
    shingles.reduce((least, shingle) => Math.min(least, mix(shingle ^ mix(order + 1))), 0x7fffffff),
  );
  const bands = Array.from({ length: permutations / rowsInBand }, (_, band) =>
    hash32(signature.slice(band * rowsInBand, (band + 1) * rowsInBand).join(','), band + 1),
  );
  return { exact: hash64(words.join(' ')), signature, bands, wordCount: words.length };
}

/** Jaccard likeness of two texts' shingles, estimated: 0 nothing shared, 1 the same. */
export const likenessOf = (one: readonly number[], other: readonly number[]): number =>
  one.filter((value, at) => value === other[at]).length / permutations;

function toShingles(words: readonly string[]): string[] {
  if (words.length <= shingleWords) return [words.join(' ')];
  return words.slice(0, 1 - shingleWords).map((_, at) => words.slice(at, at + shingleWords).join(' '));
}

/** FNV-1a over UTF-16 units, mixed; 31 bits so that PostgreSQL's integer holds it. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The finalizer of MurmurHash3, cut to 31 bits. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & 0x7fffffff;
}

/** Two independent halves, so that chance never calls two texts the same. */
const hash64 = (text: string): bigint => (BigInt(hash32(text, 17)) << 31n) | BigInt(hash32(text, 91));
