import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFeatures } from '#features/readers/spam-filter/model/features.ts';
import { type Example, fit } from '#features/readers/spam-filter/model/logistic.ts';
import { signsBias, signWeight } from '#features/readers/spam-filter/signs.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { projectDir } from '#scripts/bootstrap.mjs';
import { readRows } from '#scripts/spam/read-rows.ts';

/** Held lightly: there is nobody's newspaper to fit too closely yet. */
const holds = { sign: 1, word: 0.2, bias: 0.15 };
/** A word of one comment alone says nothing of others, and a weight below this hardly anything. */
const leastComments = 2;
const leastWeight = 0.08;
const lineLength = 108;

/**
 * `node scripts/learn-usual-words.ts`: weighs anew the usual words that every newspaper's model begins with, from the sets that were
 * written by hand in tests/data, but those that are held back to measure.
 */
function main(): void {
  const dir = join(projectDir, 'tests/data');
  const files = readdirSync(dir).filter((name) => /^comments-(?!held).*\.jsonl$/.test(name));
  const examples = files.toSorted().flatMap((name) => readExamples(join(dir, name)));
  const comments = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features.keys()) comments.set(name, (comments.get(name) ?? 0) + 1);
  const { byFeature } = fit(examples, { bias: signsBias, weightOf: signWeight }, holds);
  const kept = [...byFeature].filter(
    ([name, weight]) =>
      /^[wpc]:/.test(name) && (comments.get(name) ?? 0) >= leastComments && Math.abs(weight) >= leastWeight,
  );
  const lists = ['w', 'p', 'c'].map((kind) => {
    const words = kept
      .filter(([name]) => name.startsWith(`${kind}:`))
      .map(([name, weight]) => `${name.slice(2).replaceAll(' ', '_')}=${Math.round(weight * 100)}`);
    return `  ${kind}: \`\n${toLines(words.toSorted())}\n\`,`;
  });
  writeFileSync(join(projectDir, 'features/readers/spam-filter/model/usual-words.ts'), toFile(lists));
}

const readExamples = (path: string): Example[] =>
  readRows(readFileSync(path, 'utf8')).map(({ content, author, author_url, label }) => ({
    features: toFeatures(readText(content), { name: author ?? '', url: author_url ?? null }),
    isSpam: label === 'spam',
  }));

function toLines(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const last = lines.length - 1;
    if ((lines[last]?.length ?? 0) + word.length >= lineLength) lines.push(word);
    else lines[last] = `${lines[last]} ${word}`.trim();
  }
  return lines.join('\n');
}

const toFile = (lists: readonly string[]): string => `/**
 * What usual words, pairs of words and pieces of words say, in hundredths of log-odds of spam. Written by
 * \`node scripts/learn-usual-words.ts\` from the sets in tests/data, and not by hand.
 */
export const usualWords = {
${lists.join('\n')}
} as const;
`;

main();
