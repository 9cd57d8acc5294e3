import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellOfOneEvent } from './same-event.ts';
import { mostAtEnd, shareLinks } from './share-links.ts';

/** Headlines that tell of different events. */
const subjects = [
  'Fontaine',
  'Passerelle',
  'Vendanges',
  'Tramway',
  'Orchestre',
  'Moulin',
  'Lycée',
  'Marathon',
];
const link = (at: number) => ({ id: `a${at}`, headline: `${subjects[at] ?? `Sujet${at}`} rouverte` });
const links = (count: number, from = 0) => Array.from({ length: count }, (_, at) => link(from + at));

const share = (more: Partial<Parameters<typeof shareLinks>[0]>) => {
  const shared = shareLinks({
    articleId: 'own',
    places: ['b3', 'b7'],
    pins: [],
    links: [],
    onPage: [],
    ...more,
  });
  return {
    inBody: shared.inBody.map(({ blockId, link: { id } }) => `${blockId} ${id}`),
    atEnd: shared.atEnd.map(({ id }) => id),
  };
};

describe('the links of a page', () => {
  it('are none when nothing passes', () => {
    expect(share({})).toEqual({ inBody: [], atEnd: [] });
  });

  it('go inside the text first, a second one where three remain for the end', () => {
    expect(share({ links: links(1) })).toEqual({ inBody: ['b3 a0'], atEnd: [] });
    expect(share({ links: links(3) })).toEqual({ inBody: ['b3 a0'], atEnd: ['a1', 'a2'] });
    expect(share({ links: links(4) })).toEqual({ inBody: ['b3 a0'], atEnd: ['a1', 'a2', 'a3'] });
    expect(share({ links: links(5) })).toEqual({ inBody: ['b3 a0', 'b7 a1'], atEnd: ['a2', 'a3', 'a4'] });
    expect(share({ links: links(2), places: [] })).toEqual({ inBody: [], atEnd: ['a0', 'a1'] });
    expect(share({ links: links(12) }).atEnd).toHaveLength(mostAtEnd);
  });

  it('begin at the end with what the desk pinned', () => {
    expect(share({ links: links(2), pins: [link(5), link(0)] })).toEqual({
      inBody: ['b3 a1'],
      atEnd: ['a5', 'a0'],
    });
  });

  it('name nothing twice, nor the article itself, nor what the page links to already', () => {
    expect(
      share({ links: [link(1), { id: 'own', headline: 'Elle-même' }, link(1), link(2)], onPage: [link(2)] }),
    ).toEqual({ inBody: ['b3 a1'], atEnd: [] });
  });

  it('lead not three times to one event, what the page has already counted in', () => {
    const strike = (id: string, headline: string) => ({ id, headline });
    const alike = [
      strike('g1', 'Grève des trains : trafic très perturbé lundi'),
      strike('g2', 'Trains en grève, trafic perturbé ce lundi'),
      strike('g3', 'Grève : le trafic des trains perturbé lundi matin'),
    ];
    expect(share({ links: [...alike, link(1)], places: [] }).atEnd).toEqual(['g1', 'g2', 'a1']);
    expect(
      share({ links: [...alike.slice(1), link(1)], onPage: alike.slice(0, 1), places: [] }).atEnd,
    ).toEqual(['g2', 'a1']);
  });

  it('hold their rules whatever is given', () => {
    const some = fc.array(fc.integer({ min: 0, max: 7 }).map(link), { maxLength: 12 });
    fc.assert(
      fc.property(some, some, some, fc.integer({ min: 0, max: 2 }), (given, pins, onPage, count) => {
        const places = ['b3', 'b7'].slice(0, count);
        const { inBody, atEnd } = shareLinks({ articleId: 'a0', places, pins, links: given, onPage });
        const shown = [...inBody.map((one) => one.link.id), ...atEnd.map(({ id }) => id)];
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).not.toContain('a0');
        expect(shown.some((id) => onPage.some((other) => other.id === id))).toBe(false);
        expect(atEnd.length).toBeLessThanOrEqual(mostAtEnd);
        expect(inBody.length).toBeLessThanOrEqual(count);
      }),
    );
  });
});

describe('two headlines', () => {
  it.each([
    [
      'Ukraine : nouvelle frappe sur Kharkiv, dix morts',
      'Frappe sur Kharkiv en Ukraine : le bilan monte à dix morts',
      true,
    ],
    ['L’Oltavie laisse la Sarkanie seule', 'L’Oltavie vote son budget', false],
    ['Budget : ce qui change', 'Budget de la défense : ce que demande l’armée', false],
    ['', 'Un titre', false],
  ])('« %s » and « %s » tell of one event: %s', (one, other, isSame) => {
    expect(tellOfOneEvent(one, other)).toBe(isSame);
    expect(tellOfOneEvent(other, one)).toBe(isSame);
  });
});
