import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { clock, dateAndClock, dayAndClock, duration } from '#lib/dates.ts';
import { lateWords } from '#words/newsroom/publishing/planning.ts';
import { planningDesk } from '#words/newsroom/publishing/planning-desk.ts';

/** An hour or a length of time that a line could break in two: a number parted from its unit, « à » from its hour. */
const breakable =
  /(?:\d|\}) (?:h|min|heures?|minutes?|secondes?|jours?|semaines?|mois|ans)\b|(?:^|[^\p{L}])à (?:\d{1,2}(?:\s|\\u00a0)h\b|\$\{(?:time|clock|hour)\b)/iu;

it('knows what may break', () => {
  for (const text of ['9 h', '18 h 05', 'à 9\u00a0h', '72 heures', 'à ${time}']) {
    expect(breakable.test(text), text).toBe(true);
  }
});

it('no sentence of ours breaks an hour or a length of time', () => {
  const found = globSync(['messages/**/*.fr.ts', 'features/**/*.fr.ts'])
    .filter((path) => !path.endsWith('.test.ts'))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line) && breakable.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});

it('nor do the hours that are put into them, in a button or a line', () => {
  const now = new Date('2026-11-24T17:05:00Z');
  for (const at of ['2026-11-30T08:00:00Z', '2026-12-01T05:30:00Z', '2027-01-01T09:00:00Z']) {
    const instant = new Date(at);
    const day = dayAndClock(instant, now);
    for (const text of [
      clock(instant),
      dateAndClock(instant),
      day,
      planningDesk.publication.submit(day),
      planningDesk.embargo.line(day),
      planningDesk.zoneAt('UTC+1', '08:00'),
    ]) {
      expect(text).not.toMatch(breakable);
    }
  }
  for (const minutes of [1, 59, 60, 61, 1_500]) {
    expect(lateWords.publication(minutes)).not.toMatch(breakable);
    expect(duration(minutes * 60_000)).not.toMatch(breakable);
  }
});
