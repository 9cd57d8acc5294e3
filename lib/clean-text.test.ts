import { expect, it } from 'vitest';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';

it.each([
  ['  Été\u00a0: \n\t demain ', 'Été\u00a0: demain'],
  ['a\u0000b\u202ec\u200bd', 'abcd'],
  ['\ud800 seul', '\ufffd seul'],
])('cleans %j', (text, clean) => {
  expect(cleanLine(text)).toBe(clean);
});

it('keeps the lines of a paragraph', () => {
  expect(cleanParagraph(' un\r\ndeux\u2028trois\u0007 ')).toBe('un\ndeux\ntrois');
});
