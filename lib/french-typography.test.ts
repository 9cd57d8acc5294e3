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
    ["l'été, l'« affaire » d'11 h", 'l’été, l’«~affaire~» d’11~h'],
    ['Attendez...', 'Attendez…'],
    ['12 000 habitants, 1 250 000 euros, 100 000 000', '12_000 habitants, 1_250_000~euros, 100_000_000'],
    ['20 % et 3 €', '20~% et 3~€'],
    ['En 2024, 1 000 fois, le 01 23 45 67 89', 'En 2024, 1_000 fois, le 01 23 45 67 89'],
    ['moins de 5 000 habitants, 2 030 km', 'moins de 5_000 habitants, 2_030~km'],
    ['à 18:05, un ratio 16:9', 'à 18:05, un ratio 16:9'],
    ['voir https://exemple.fr/a?b=c;d!e ! Et', 'voir https://exemple.fr/a?b=c;d!e_! Et'],
    ['écrire à nom@exemple.fr ?', 'écrire à nom@exemple.fr_?'],
    ['le code `a ? b : c` ?', 'le code `a ? b : c`_?'],
    ['&amp; et &#39; restent', '&amp; et &#39; restent'],
    ['(oui?) non', '(oui_?) non'],
    ['', ''],
    ['....', '....'],
    ['la 2ème fois, les 3èmes, la 1ère, le 21eme', 'la 2e fois, les 3es, la 1re, le 21e'],
    ['le 1 mars, le 1er mai, du 24 novembre', 'le 1er~mars, le 1er~mai, du 24~novembre'],
    ['à 18h05, à 9h, à 14 h 30', 'à 18~h~05, à 9~h, à 14~h~30'],
    ['M. Roy, Mme Diaz et Me Aubry', 'M.~Roy, Mme~Diaz et Me~Aubry'],
    ['n° 5 et n°7', 'n°~5 et n°~7'],
    ['à 3 heures, 9 mètres, 4 secondes', 'à 3~heures, 9~mètres, 4~secondes'],
    ['12 km, 3 millions d’euros, 40 ans', '12~km, 3~millions d’euros, 40~ans'],
    ['L’Etat, les Etats-Unis', 'L’État, les États-Unis'],
    ['Etatique, ETAT, Ca, Caroline', 'Etatique, ETAT, Ca, Caroline'],
    ['un thème, la 4e, 2 mars 2026', 'un thème, la 4e, 2~mars 2026'],
    ['voir https://exemple.fr/18h05/2ème et `18h05`', 'voir https://exemple.fr/18h05/2ème et `18h05`'],
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
      ...[
        '10',
        '000',
        '1',
        '2',
        'h',
        '05',
        'mars',
        'km',
        'M.',
        'Mme',
        'n°',
        'Etat',
        'Ca',
        'ème',
        'ère',
        '%',
        '€',
        '(',
        ')',
        'https://x.fr/a?b',
        'www.x.fr',
        'a@b.fr',
        '`',
        '&amp;',
        ',',
        '”',
      ],
    );
    // Ordinals and lost accents apart, no letter may come, go or change.
    const letters = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .replace(/(?<=\d)(?:eme|me|ere|re|er|e)/g, '');
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
    for (const piece of [
      'a ! ',
      ' ',
      '. . .',
      "l'",
      '1 000 ',
      '« ',
      'a.',
      '&a',
      'a@',
      '`',
      'www.',
      '1 mars ',
      '2ème',
      '18h05',
      '1',
      'M. A',
      'n° 1',
      'Etat',
    ])
      frenchTypography(piece.repeat(20_000));
    expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(2_000);
  });
});
