import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, BodyDocument } from '#features/newsroom/body/body.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { htmlToBody, textToBody } from './html-to-body.ts';

/** What a clipboard holds, as each program writes it. */
const clipboard = (name: string): string => readFileSync(`tests/pasted/${name}`, 'utf8');
const pasted = (name: string): BodyDocument =>
  htmlToBody({ html: clipboard(name), siteUrl: 'https://journal.example' });
const read = (body: BodyDocument) =>
  body.blocks.map((block: Block) =>
    Object.fromEntries(Object.entries(block).filter(([key]) => key !== 'id')),
  );

const p = (...content: unknown[]) => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? { text: part } : part)),
});
const strong = (text: string) => ({ text, marks: { strong: true } });
const em = (text: string) => ({ text, marks: { em: true } });
const link = (text: string, address: string) => ({ text, marks: { link: address } });
const h = (level: 2 | 3, text: string) => ({ type: 'subheading', level, content: [{ text }] });
const list = (ordered: boolean, ...items: string[]) => ({
  type: 'list',
  ordered,
  items: items.map((text) => [{ text }]),
});
const quotation = (text: string, more = {}) => ({ type: 'quotation', paragraphs: [[{ text }]], ...more });
const costs = list(false, 'deux millions d’euros', 'dont un de l’État', 'six mois de travaux');
const acts = list(true, 'mesurer', 'réparer');
const table = (head: (text: string) => unknown, height = '6,2\u00a0m') => ({
  type: 'table',
  header: [[head('Année')], [head('Hauteur')]],
  rows: [[[{ text: '2025' }], [{ text: height }]]],
});
const plain = (text: string) => ({ text });
const rapport = link('rapport', 'https://www.exemple.fr/rapport?page=2');
const video = { type: 'embed', provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefgh123' };

describe('what is pasted', () => {
  it('from Word', () => {
    expect(read(pasted('word.html'))).toEqual([
      h(2, 'La crue de la Loire'),
      h(2, 'Les digues'),
      p('La ', strong('digue'), ' de ', em('Saint-Martin'), ' a cédé[1]\u00a0: voir le ', rapport, '.'),
      quotation('«\u00a0Nous avions prévenu.\u00a0»'),
      h(2, 'Le coût'),
      costs,
      p('Puis un jour.'),
      acts,
      table(strong),
      p('Sous la photo.'),
      { type: 'divider' },
      p('[1] Source\u00a0: préfecture.'),
    ]);
  });

  it('from Google Docs', () => {
    expect(read(pasted('google-docs.html'))).toEqual([
      h(2, 'Les digues'),
      p('La ', strong('digue'), ' de ', em('Saint-Martin'), ' a cédé : voir le ', rapport, '.'),
      h(2, 'Le coût'),
      h(3, 'En détail'),
      costs,
      p('H', { text: '2', marks: { sub: true } }, 'O'),
      acts,
      table(strong, '6,2 m'),
      { type: 'divider' },
      video,
    ]);
  });

  it('from LibreOffice', () => {
    expect(read(pasted('libreoffice.html'))).toEqual([
      h(2, 'Les digues'),
      p(
        'La ',
        strong('digue'),
        ' de ',
        em('Saint-Martin'),
        ' a cédé',
        { text: '1', marks: { sup: true } },
        '\u00a0: voir le ',
        rapport,
        '.',
      ),
      quotation('«\u00a0Nous avions prévenu.\u00a0»'),
      h(2, 'Le coût'),
      costs,
      acts,
      table(plain),
      p('1 Source\u00a0: préfecture.'),
    ]);
  });

  it('from another site', () => {
    expect(read(pasted('other-site.html'))).toEqual([
      h(2, 'Les digues'),
      p('Par ', link('Paul Martin', '/auteurs/paul')),
      p(strong('La digue'), ' de ', em('Saint-Martin'), ' a cédé\u00a0: voir le ', rapport, '.'),
      p(link('Image\u00a0: La digue rompue', 'https://cdn.exemple.com/digue.jpg?w=1200')),
      p('La digue, lundi. © A. Martin'),
      h(2, 'Le coût'),
      list(false, 'deux millions d’euros', 'six mois de travaux'),
      quotation('Nous avions prévenu.', { attribution: 'La maire' }),
      { ...video, title: 'La crue en vidéo' },
      p('Partager'),
    ]);
  });

  it('as plain text', () => {
    expect(read(textToBody(clipboard('plain.txt')))).toEqual([
      p('Les digues'),
      p('La digue de Saint-Martin a cédé :\nvoir le rapport.'),
      list(false, 'deux millions d’euros', 'six mois de travaux'),
      acts,
      p('– Vous aviez prévenu ?\n– Oui.'),
      video,
    ]);
  });

  it.each(['word.html', 'google-docs.html', 'libreoffice.html', 'other-site.html'])(
    'keeps no style, script, handler or tracker of %s, and can be stored',
    (name) => {
      const body = pasted(name);
      expect(JSON.stringify(body)).not.toMatch(
        /utm_|fbclid|gclid|google\.com\/url|mso-|Mso|style=|onclick|javascript:|docs-internal|_ftn|sdfootnote|file:/,
      );
      expect(parseBody(body)).toEqual({ ok: true, value: body });
    },
  );
});
