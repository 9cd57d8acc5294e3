import { describe, expect, it } from 'vitest';
import { adsTxtFaults, toAdsTxt } from './ads-txt.ts';

const one = (line: string): string => adsTxtFaults(line)[0]?.reason ?? '';

describe('a line of ads.txt', () => {
  it.each([
    '',
    '# une remarque',
    'regie.example, pub-1234, DIRECT, f08c47fec0942fa0',
    'regie.example,1,reseller',
    'regie.example, 1, DIRECT # notre régie',
    'regie.example, 1, DIRECT; extension=1',
    'OWNERDOMAIN=journal.fr',
    'ownerdomain = journal.fr',
    'MANAGERDOMAIN=regie.example',
    'MANAGERDOMAIN=regie.example, FR',
    'CONTACT=pub@journal.fr',
    'CONTACT=https://journal.fr/pub',
    'SUBDOMAIN=blogs.journal.fr',
    'INVENTORYPARTNERDOMAIN=partenaire.example',
    'placeholder.example.com, placeholder, DIRECT, placeholder',
    'xn--rgie-bpa.example,\t1,\tDIRECT',
  ])('%j stays', (line) => expect(adsTxtFaults(line)).toEqual([]));

  it.each([
    ['regie.example, 1', /trois champs.*il y en a 2/],
    ['regie.example 1 DIRECT', /il y en a 1/],
    ['regie.example, 1, DIRECT, a, b', /il y en a 5/],
    ['https://regie.example/, 1, DIRECT', /domaine seul/],
    ['regie, 1, DIRECT', /pas un nom de domaine/],
    ['régie.example, 1, DIRECT', /pas un nom de domaine/],
    ['-a.example, 1, DIRECT', /pas un nom de domaine/],
    ['regie.example, , DIRECT', /identifiant du compte/],
    ['regie.example, pub 1, DIRECT', /espace/],
    ['regie.example, 1, VENDEUR', /DIRECT ou RESELLER/],
    ['regie.example, 1, DIRECT, <script>', /certification/],
    ['OWNER=journal.fr', /pas une variable/],
    ['OWNERDOMAIN=', /pas de valeur/],
    ['OWNERDOMAIN=https://journal.fr', /domaine seul/],
    ['MANAGERDOMAIN=regie.example, France', /deux lettres/],
    [`regie.example, ${'1'.repeat(400)}, DIRECT`, /dépasse/],
    ['regie.example, 1\u0000, DIRECT', /invisible/],
  ])('%j goes back with its reason', (line, reason) => expect(one(line)).toMatch(reason));

  it('takes the mark of a file for nothing, and spaces that crawlers do not know for a fault', () => {
    expect(adsTxtFaults('\uFEFFregie.example, 1, DIRECT\r\n# régie\u00A0: la nôtre')).toEqual([]);
    for (const sign of ['\u00A0', '\u200B', '\u202F', '\uFEFF'])
      expect(one(`regie.example,${sign}1, DIRECT`)).toMatch(/invisible/);
  });

  it('tells each line by its number, and what it repeats', () => {
    const text =
      '# régies\nregie.example, 1, DIRECT\r\n\nfaux\nREGIE.example , 1 , direct, abc\nOWNERDOMAIN=a.fr\nOWNERDOMAIN=b.fr';
    expect(adsTxtFaults(text).map(({ line }) => line)).toEqual([4, 5, 7]);
    expect(adsTxtFaults(text)[1]?.reason).toContain('ligne 2');
    const managers =
      'MANAGERDOMAIN=a.fr\nMANAGERDOMAIN=b.fr, FR\nMANAGERDOMAIN=c.fr, fr\nSUBDOMAIN=x.a.fr\nSUBDOMAIN=y.a.fr';
    expect(adsTxtFaults(managers).map(({ line }) => line)).toEqual([3]);
  });

  it('reads a long file in no time, and stops at its bound', () => {
    expect(adsTxtFaults('a.example, 1, DIRECT\n'.repeat(10_000))).toEqual([
      { line: 2_001, reason: 'Le fichier ne peut pas dépasser 2000 lignes.' },
    ]);
    const many = Array.from({ length: 1_999 }, (_, at) => `a.example, ${at}, DIRECT`).join('\n');
    expect(adsTxtFaults(many)).toEqual([]);
  });
});

describe('the file served', () => {
  it('says who owns the space while nobody sells it', () => {
    const nobody = 'placeholder.example.com, placeholder, DIRECT, placeholder\n';
    expect(toAdsTxt('', 'www.journal.fr')).toBe(`OWNERDOMAIN=journal.fr\n${nobody}`);
    expect(toAdsTxt('  \n# rien encore', 'localhost')).toBe(nobody);
    expect(adsTxtFaults(toAdsTxt('', 'journal.fr'))).toEqual([]);
  });

  it('is what the desk wrote, in lines of one kind', () => {
    expect(toAdsTxt('\uFEFF# régie\r\nregie.example, 1, DIRECT  \n\n', 'journal.fr')).toBe(
      '# régie\nregie.example, 1, DIRECT\n',
    );
  });
});
