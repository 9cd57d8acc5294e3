import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Inline, inlineToText } from './inline.ts';
import { reviseInline } from './revise-inline.ts';

const spans: Inline = [
  { text: 'La ' },
  { text: 'mer monte', marks: { strong: true } },
  { text: ' selon ' },
  { text: 'le rapport', marks: { link: 'https://a.example/' } },
  { text: '.' },
];

describe('reviseInline', () => {
  it('gives the same text back with the same dress', () => {
    expect(reviseInline(spans, inlineToText(spans))).toEqual(spans);
  });

  it('keeps the dress of what is left, and dresses nothing new', () => {
    expect(reviseInline(spans, 'La grande mer monte d’après le rapport.')).toEqual([
      { text: 'La grande ' },
      { text: 'mer monte', marks: { strong: true } },
      { text: ' d’après ' },
      { text: 'le rapport', marks: { link: 'https://a.example/' } },
      { text: '.' },
    ]);
  });

  it('says exactly what was written, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(inlineToText(reviseInline(spans, text))).toBe(text);
      }),
    );
  });
});
