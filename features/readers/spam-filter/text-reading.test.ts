import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, withoutDigitLetters } from '#features/readers/spam-filter/folding.ts';
import { likenessOf, toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import { findWords } from '#features/readers/spam-filter/word-matching.ts';

describe('foldText', () => {
  it.each([
    ['Élève, ŒUVRE, Straße', 'eleve, oeuvre, strasse'],
    ['ｖｉａｇｒａ', 'viagra'],
    ['𝓿𝓲𝓪𝓰𝓻𝓪', 'viagra'],
    ['vi\u00adag\u200dra', 'viagra'],
    ['сrédit', 'credit'],
    ['un v-i-a-g-r-a', 'un viagra'],
    ['Привет, мир', 'привет, мир'],
    ['L’A.B.C. du métier', "l'a.b.c. du metier"],
  ])('%s', (text, folded) => expect(foldText(text).text.replace(/ +/g, ' ')).toBe(folded));

  it('reads digits as letters inside words, and leaves numbers alone', () => {
    expect(withoutDigitLetters('v1agr4 c0nnard covid19 2026 g20 b2b h1n1')).toMatch(
      /^viagra connard covid19 2026 g20/,
    );
  });

  it('never throws, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text.toWellFormed()).text;
        expect(typeof readText(text).folded).toBe('string');
        expect(foldText(once).text.length).toBeLessThanOrEqual(once.length + 2);
      }),
    );
  });

  it('reads a long text in no time, whatever it repeats', () => {
    for (const piece of ['a.', '1 ', '(', 'a b ', 'http://', 'a@', '0123', '> ', 'a-', 'point com ', 'z̶̡̛̲']) {
      const start = process.threadCpuUsage();
      readText(piece.repeat(10_000 / piece.length));
      expect(process.threadCpuUsage(start).user / 1_000, piece).toBeLessThan(1_000);
    }
  });
});

describe('contacts', () => {
  const of = (text: string) => readText(text).contacts;
  it.each([
    ['http://a.fr/x et https://www.b.com', ['a.fr', 'b.com']],
    ['voir exemple.com/page, exemple.fr.', ['exemple.com', 'exemple.fr']],
    ['hxxp://c.net', ['c.net']],
    ['C’est bien.Il faut continuer.Me voilà, etc. M. Dupont p.ex. 3.14', []],
    ['moi@exemple.fr', []],
    ['exemple\u200b.com', ['exemple.com']],
  ])('links of %s', (text, links) => expect(of(text).links).toEqual(links));

  it.each([
    'monsite point com',
    'monsite (point) net',
    'mon-site [dot] xyz',
    'monsite . com',
    'moi (at) exemple (point) fr',
    'moi arobase exemple',
    'jean at gmail',
    'm0nsite ( . ) fr',
    'w w w . argent-facile . net',
    'mon-site . fr',
  ])('spelled out: %s', (text) => expect(of(text).spelledOut).not.toEqual([]));

  it.each([
    'Un point c’est tout.',
    'Au point de vue com, rien.',
    'le point. Com’ ratée',
    'Il a raison (à mon avis)',
    'rendez-vous at home',
  ])('not spelled out: %s', (text) => expect(of(text).spelledOut).toEqual([]));

  it('no link where nothing follows the scheme', () => {
    expect(of('Le formulaire part en http://, pas en https://, dommage.').links).toEqual([]);
  });

  it.each([
    ['06 12 34 56 78', 1],
    ['+229 97 12 34 56', 1],
    ['0033.6.12.34.56.78', 1],
    ['(555) 123-4567', 1],
    ['En 2026, 10 000 000 d’euros, le 12/03/2026 à 18 h 30, 3018, 75001', 0],
    ['article 1234-5678-90', 0],
  ])('phones of %s', (text, count) => expect(of(text).phones).toHaveLength(count));

  it.each(['WhatsApp : +229 97 12 34 56', 'telegram @maitre_kossi', 'mon insta : lola.live'])(
    'account: %s',
    (text) => expect(of(text).handles).toHaveLength(1),
  );
});

describe('findWords', () => {
  it.each([
    [['prêt entre particulier*'], 'Un PRET  entre - particuliers', true],
    [['pute'], 'Le maire de Puteaux, réputé', false],
    [['pute'], 'des putes', true],
    [['l’être aimé'], "l'etre aime", true],
    [['c++'], 'du c++ moderne', true],
    [['***', ' ', ''], 'tout', false],
  ])('%j in %s: %s', (list, text, is) => expect(findWords(list, [foldText(text).text]).length > 0).toBe(is));
});

describe('near duplicates', () => {
  const print = (text: string) => toFingerprint(readText(text).words);
  const text =
    'Votre article oublie de dire que la commune avait voté ce budget en mars, et que personne n’avait protesté.';
  it('are told by their outline, whatever the punctuation, accents and invisible signs', () => {
    expect(print(text.toUpperCase().replace(/[,.]/g, ' !')).exact).toBe(print(text).exact);
    expect(print(text.replace('budget', 'bud\u200bget')).exact).toBe(print(text).exact);
    const nearly = print(`${text} Bonne journée !`);
    expect(likenessOf(nearly.signature, print(text).signature)).toBeGreaterThan(0.7);
    expect(nearly.bands.some((band) => print(text).bands.includes(band))).toBe(true);
  });

  it('are not seen between texts that share only a subject', () => {
    const other = print(
      'La commune a voté son budget en mars dernier, après un débat de trois heures au conseil.',
    );
    expect(likenessOf(other.signature, print(text).signature)).toBeLessThan(0.3);
  });

  it('keep within what PostgreSQL holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 30 }), (words) => {
        const { exact, signature, bands } = toFingerprint(words);
        for (const value of [...signature, ...bands]) expect(value >= 0 && value <= 0x7fffffff).toBe(true);
        expect(exact < 1n << 63n).toBe(true);
      }),
    );
  });
});
