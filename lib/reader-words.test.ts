import { describe, expect, it } from 'vitest';
import { counted, readingMinutes, wholeNumber } from './numbers.ts';
import { relativeTime, storyAge } from './relative-time.ts';
import { xmlCdata, xmlText } from './xml.ts';

describe('numbers', () => {
  it('parts thousands and agrees the noun', () => {
    expect(wholeNumber(1234567)).toBe('1\u202f234\u202f567');
    expect(counted(0, 'article')).toBe('0\u00a0article');
    expect(counted(2, 'article')).toBe('2\u00a0articles');
    expect(readingMinutes(20)).toBe(1);
    expect(readingMinutes(920)).toBe(4);
  });
});

describe('relative time', () => {
  const now = Date.UTC(2026, 10, 24, 12);
  it.each([
    [20_000, 'à l’instant'],
    [12 * 60_000, 'il y a 12\u00a0min'],
    [3.9 * 3_600_000, 'il y a 3\u00a0h'],
    [24 * 3_600_000, null],
    [-1, null],
    [Number.NaN, null],
  ])('an age of %j ms reads %j', (age, text) => expect(relativeTime(now - age, now)).toBe(text));

  it.each([
    ['2025-12-01', ''],
    ['2025-11-20', 'Cet article a plus d’un an'],
    ['2014-11-23', 'Cet article a plus de 12\u00a0ans'],
    ['2027-01-01', ''],
    ['hier', ''],
  ])('a story of %s: %j', (day, text) => {
    expect(storyAge(Date.parse(day), Date.parse('2026-11-24'))).toBe(text);
  });
});

describe('xml', () => {
  it('escapes and drops what no XML may hold', () => {
    expect(xmlText('a\u0000<b>\u000b & "c" \'d\' \uFFFE\uD800')).toBe(
      'a&lt;b&gt; &amp; &quot;c&quot; &apos;d&apos; \uFFFD',
    );
  });
  it('keeps an end mark inside CDATA harmless', () => {
    expect(xmlCdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>');
  });
});
