const months = [
  ['janv', 'janvier'],
  ['févr', 'février', 'fev'],
  ['mars'],
  ['avr', 'avril'],
  ['mai'],
  ['juin'],
  ['juil', 'juillet'],
  ['août', 'aout'],
  ['sept', 'septembre'],
  ['oct', 'octobre'],
  ['nov', 'novembre'],
  ['déc', 'décembre', 'dec'],
] as const;

const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '');
const monthOf = (word: string): number =>
  months.findIndex((names) => names.some((name) => bare(name) === bare(word)));

/** Days since 1970 of a calendar day; null for one that doesn't exist. */
function dayOf(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month, day));
  return at.getUTCMonth() === month && at.getUTCDate() === day ? at.getTime() / 86_400_000 : null;
}

type Reading = readonly [pattern: RegExp, read: (parts: string[]) => number | null];

/** How labels write time: a year, a quarter, a month, a day. Each of one chart must be of one kind. */
const readings: readonly Reading[] = [
  [/^(1\d{3}|20\d{2}|21\d{2})$/, ([year]) => Number(year)],
  [/^T([1-4])[ -]?(\d{4})$/i, ([quarter, year]) => dayOf(Number(year), (Number(quarter) - 1) * 3, 1)],
  [/^(\d{4})-(\d{2})$/, ([year, month]) => dayOf(Number(year), Number(month) - 1, 1)],
  [/^(\d{1,2})\/(\d{4})$/, ([month, year]) => dayOf(Number(year), Number(month) - 1, 1)],
  [/^(\p{L}{3,9}\.?)[ -](\d{4})$/u, ([month = '', year]) => dayOf(Number(year), monthOf(month), 1)],
  [/^(\d{4})-(\d{2})-(\d{2})$/, ([year, month, day]) => dayOf(Number(year), Number(month) - 1, Number(day))],
  [
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    ([day, month, year]) => dayOf(Number(year), Number(month) - 1, Number(day)),
  ],
  [
    /^(\d{1,2})(?:er)? (\p{L}{3,9}\.?) (\d{4})$/u,
    ([day, month = '', year]) => dayOf(Number(year), monthOf(month), Number(day)),
  ],
];

/** Where each label stands in time, when all are moments written alike that follow one another; null otherwise. */
export function momentsOf(labels: readonly string[]): number[] | null {
  for (const [pattern, read] of readings) {
    const moments = labels.map((label) => {
      const found = pattern.exec(label.replace(/[\u00a0\u202f]/g, ' '));
      return found ? read(found.slice(1)) : null;
    });
    if (moments.every((moment) => moment !== null))
      return moments.every((moment, at) => at === 0 || moment > (moments[at - 1] ?? moment)) ? moments : null;
  }
  return null;
}

/** A day or a month of a machine as a person says it ("2026-03-01" is "1er mars 2026"); other labels as they are. */
export function spokenLabel(label: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(label) ?? [];
  const names = months[Number(month) - 1];
  if (!year || !names) return label;
  const name = names[0].length < (names[1]?.length ?? 0) ? `${names[0]}.` : names[0];
  const spoken = day === '01' ? '1er' : day?.replace(/^0/, '');
  return [spoken, name, year].filter(Boolean).join('\u00a0');
}
