import { foldWord, type KnownWord } from '#features/readers/search/spelling.ts';
import { withinSearchTime } from '#features/readers/search/data/search-time.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

/** Words that look alike, and words that begin alike, which a swap of letters leaves out of the first. */
const mostAlike = 40;
const mostBegunAlike = 200;
/** Letters by which a meant word may be longer or shorter. */
const lengthApart = 2;

/** Which of these words nothing that is published holds as they are written, accents and case aside. */
export async function listUnknownWords(words: readonly string[]): Promise<string[]> {
  const plain = words.map(foldWord);
  const rows = await db().searchWord.findMany({
    where: { plain: { in: plain } },
    distinct: ['plain'],
    select: { plain: true },
  });
  const known = new Set(rows.map((row) => row.plain));
  return words.filter((_, at) => !known.has(plain[at] ?? ''));
}

/** Published words that a mistyped one may stand for. */
export async function listWordsLike(typed: string): Promise<KnownWord[]> {
  const plain = foldWord(typed);
  return withinSearchTime<KnownWord>(Prisma.sql`
    (SELECT word, plain, documents FROM search_words WHERE plain % ${plain}
      ORDER BY similarity(plain, ${plain}) DESC, documents DESC LIMIT ${mostAlike})
    UNION (SELECT word, plain, documents FROM search_words
      WHERE left(plain, 2) = ${plain.slice(0, 2)}
        AND length(plain) BETWEEN ${plain.length - lengthApart} AND ${plain.length + lengthApart}
      ORDER BY documents DESC LIMIT ${mostBegunAlike})`);
}
