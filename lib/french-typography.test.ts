import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchTypography } from './french-typography.ts';

const seen = (text: string): string =>
  frenchTypography(text).replaceAll('\u202f', '_').replaceAll('\u00a0', '~');

describe('frenchTypography', () => {
  it.each([
    ['Vraiment ?', 'Vraiment_?'],
    ['Vraiment?', 'Vraiment_?'],
    ['Quoi  ?!', 'Quoi_?!'],
    ['Non ; oui ! ', 'Non_; oui_! '],
    ['Il dit : « Viens ! »', 'Il dit~: «~Viens_!~»'],
    ['«Viens!»', '«~Viens_!~»'],
    ['Paris: la ville', 'Paris~: la ville'],
    ["l'été, l'« affaire » d'11 h", 'l’été, l’«~affaire~» d’11 h'],
    ['Attendez...', 'Attendez…'],
    ['12 000 habitants, 1 250 000 euros, 100 000 000', '12_000 habitants, 1_250_000 euros, 100_000_000'],
    ['20 % et 3 €', '20~% et 3~€'],
    ['En 2024, 1 000 fois, le 01 23 45 67 89', 'En 2024, 1 000 fois, le 01 23 45 67 89'],
    ['à 18:05, un ratio 16:9', 'à 18:05, un ratio 16:9'],
    ['voir https://exemple.fr/a?b=c;d!e ! Et', 'voir https://exemple.fr/a?b=c;d!e_! Et'],
    ['écrire à nom@exemple.fr ?', 'écrire à nom@exemple.fr_?'],
    ['le code `a ? b : c` ?', 'le code `a ? b : c`_?'],
    ['&amp; et &#39; restent', '&amp; et &#39; restent'],
    ['(oui?) non', '(oui_?) non'],
    ['', ''],
    ['....', '....'],
  ])('%j becomes %j', (text, set) => expect(seen(text)).toBe(set));

  it('changes nothing the second time, and no word ever', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'été',
        "l'",
        ' ',
        '  ',
        '\u00a0',
        '\u202f',
        '\n',
        '!',
        '?',
        ';',
        ':',
        '«',
        '»',
        '...',
        '.',
        '…',
        "'",
      ],
      ...['10', '000', '%', '€', '(', ')', 'https://x.fr/a?b', 'www.x.fr', 'a@b.fr', '`', '&amp;', ',', '”'],
    );
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
        (text) => {
          const once = frenchTypography(text);
          expect(frenchTypography(once)).toBe(once);
          expect(letters(once)).toBe(letters(text));
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('stays linear on long texts', () => {
    const start = process.threadCpuUsage();
    for (const piece of ['a ! ', ' ', '. . .', "l'", '1 000 ', '« ', 'a.', '&a', 'a@', '`', 'www.'])
      frenchTypography(piece.repeat(20_000));
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(2_000);
  });
});
