import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommentText, shortenCommentText } from './comment-text.ts';

const plain = (text: string) =>
  parseCommentText(text).map(({ kind, lines }) => [
    kind,
    lines.map((spans) => spans.map((span) => span.text).join('')),
  ]);
const links = (text: string) =>
  parseCommentText(text).flatMap(({ lines }) => lines.flat().flatMap(({ href }) => (href ? [href] : [])));

describe('what somebody typed', () => {
  it('is paragraphs, lines and quotations', () => {
    expect(plain('Un.\nDeux.\n\n> Cité.\n>encore\nRépondu.\n\n\n  Fin. ')).toEqual([
      ['paragraph', ['Un.', 'Deux.']],
      ['quotation', ['Cité.', 'encore']],
      ['paragraph', ['Répondu.']],
      ['paragraph', ['Fin.']],
    ]);
    expect(plain('\r\n>\n \n')).toEqual([]);
  });

  it('has links where an address is written out, without the end of the sentence', () => {
    expect(links('Voir https://exemple.fr/a_(b), puis (http://exemple.fr/c).')).toEqual([
      'https://exemple.fr/a_(b)',
      'http://exemple.fr/c',
    ]);
    expect(links('« https://exemple.fr/l’eau »')).toEqual(['https://exemple.fr/l']);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'https://nom:secret@exemple.fr/',
    'https://localhost/x',
    'https://',
    '//exemple.fr',
    '<a href="https:x">',
  ])('makes no link of %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('loses no word and invents none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const words = (value: string): string => value.replace(/[\s>]+/gu, '');
        const shown = parseCommentText(text).flatMap(({ lines }) => lines.flat().map((span) => span.text));
        expect(words(shown.join(''))).toBe(words(text.replace(/\r/g, '\n')));
        for (const href of links(text)) expect(href).toMatch(/^https?:\/\//);
      }),
    );
  });
});

describe('a text that is too long', () => {
  it('ends at a word', () => {
    expect(shortenCommentText('un deux trois', 9)).toEqual({ text: 'un deux…', isCut: true });
    expect(shortenCommentText('un deux', 7)).toEqual({ text: 'un deux', isCut: false });
    expect(shortenCommentText('anticonstitutionnellement', 4)).toEqual({ text: 'anti…', isCut: true });
  });
});
