import { foldText } from '#features/readers/spam-filter/folding.ts';

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const compiled = new WeakMap<readonly string[], Map<string, RegExp>>();

/**
 * Entries of a list that stand in one of these folded texts as whole words. A `*` stands for any letters, a space for
 * any signs between words; a plural that is not written counts too.
 */
export function findWords(list: readonly string[], texts: readonly string[]): string[] {
  const patterns = compiled.get(list) ?? compile(list);
  return [...patterns].flatMap(([entry, pattern]) =>
    texts.some((text) => pattern.test(text)) ? [entry] : [],
  );
}

function compile(list: readonly string[]): Map<string, RegExp> {
  const patterns = new Map<string, RegExp>();
  for (const entry of list) {
    const folded = escaped(foldText(entry).text);
    if (!/[\p{L}\p{N}]/u.test(folded)) continue;
    const words = folded.replaceAll('*', '[\\p{L}\\p{N}]*').split(/[\s'-]+/);
    patterns.set(
      entry,
      new RegExp(`(?<![\\p{L}\\p{N}])${words.join('[^\\p{L}\\p{N}]{1,3}')}s?(?![\\p{L}\\p{N}])`, 'u'),
    );
  }
  compiled.set(list, patterns);
  return patterns;
}
