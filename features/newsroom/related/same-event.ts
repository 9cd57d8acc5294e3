/**
 * Two headlines tell of one event when at least three of their weighty words are the same (both, where the shorter one
 * has two), and these are most of the shorter one: a dispatch and its longer version, yesterday's figure and today's.
 * What a reader sees is compared, so that no row of another article decides what stands on a page.
 */
export function tellOfOneEvent(one: string, other: string): boolean {
  const [shorter, longer] = [weightyWords(one), weightyWords(other)].toSorted(
    (left, right) => left.size - right.size,
  );
  if (!shorter || !longer) return false;
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared >= Math.max(2, Math.min(3, shorter.size)) && shared / shorter.size >= 0.6;
}

/** Long enough to mean something; cut, so that « grève » and « grévistes » are one. */
const fewestLetters = 4;
const stemLetters = 5;
const emptyWords = new Set(
  'apres avant avec cette contre comme dans depuis elle encore entre leur leurs mais moins nous par pour pourquoi quand sans selon sera sous sont tout tous toute vers vont'.split(
    ' ',
  ),
);

const weightyWords = (headline: string): Set<string> =>
  new Set(
    headline
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= fewestLetters && !emptyWords.has(word))
      .map((word) => word.slice(0, stemLetters)),
  );
