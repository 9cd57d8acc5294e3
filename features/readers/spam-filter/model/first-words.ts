import { usualWords } from '#features/readers/spam-filter/model/usual-words.ts';

const weights = new Map(
  Object.entries(usualWords).flatMap(([kind, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((entry) => {
        const at = entry.lastIndexOf('=');
        const name = `${kind}:${entry.slice(0, at).replaceAll('_', ' ')}`;
        return [name, Number(entry.slice(at + 1)) / 100] as const;
      }),
  ),
);

/** What a word, a pair or a piece says of spam before this newspaper's moderators have; undefined when it is unknown. */
export const firstWordWeight = (feature: string): number | undefined => weights.get(feature);
