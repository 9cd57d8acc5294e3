import { describe, expect, it } from 'vitest';
import { passageUrl, wholeWords } from './text-fragment.ts';

const page = 'https://journal.example/monde/le-phare';
const at = (text: string, more: { before?: string; after?: string; whole?: string } = {}) =>
  passageUrl(page, { text, before: '', after: '', whole: text, ...more });

describe('the address of a passage', () => {
  it('names a short one whole, hyphens and commas encoded', () => {
    expect(at('Là-haut, la mer')).toBe(`${page}#:~:text=L%C3%A0%2Dhaut%2C%20la%20mer`);
  });

  it('names a long one, or one of several blocks, by its ends', () => {
    const words = Array.from({ length: 20 }, (_, at) => `m${at}`).join(' ');
    expect(at(words)).toBe(`${page}#:~:text=m0%20m1%20m2%20m3%20m4,m15%20m16%20m17%20m18%20m19`);
    expect(at('La fin.\n\nUn début')).toBe(`${page}#:~:text=La%20fin.,Un%20d%C3%A9but`);
  });

  it('widens to whole words', () => {
    expect(at('hare se rall', { before: 'Le p', after: 'ume enfin' })).toBe(
      `${page}#:~:text=phare%20se%20rallume`,
    );
    expect(wholeWords({ text: 'hare se rall', before: 'Le p', after: 'ume', whole: '' })).toBe(
      'phare se rallume',
    );
    expect(at('phare', { before: 'Le ', after: ' brille' })).toBe(`${page}#:~:text=phare`);
    expect(at(' phare ', { before: 'Le', after: 'brille' })).toBe(`${page}#:~:text=phare`);
  });

  it('tells apart what stands twice by what is before it', () => {
    const whole = 'La mer monte. Ici encore la mer monte. La mer monte.';
    expect(at('mer monte', { before: 'La mer monte. Ici encore la ', whole })).toBe(
      `${page}#:~:text=monte.%20Ici%20encore%20la-,mer%20monte`,
    );
    expect(at('er monte', { before: 'La mer monte. Ici encore la m', whole })).toContain(
      'encore%20la-,mer%20monte',
    );
    expect(at('mer monte', { before: '', whole })).toBe(`${page}#:~:text=mer%20monte`);
  });

  it('keeps spaces that cannot break, and replaces a fragment', () => {
    expect(passageUrl(`${page}#haut`, { text: '15\u00a0%', before: '', after: '', whole: '' })).toBe(
      `${page}#:~:text=15%C2%A0%25`,
    );
  });

  it.each(['', ' \n ', '…', '—\n!'])('is none for %j', (text) => {
    expect(at(text)).toBeNull();
  });

  it('bears half a character', () => {
    expect(at('vu \ud83d')).toContain('text=vu');
  });
});
