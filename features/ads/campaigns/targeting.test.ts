import { describe, expect, it } from 'vitest';
import { anywhere, isSlotWanted, mayMeet, parseTargeting, type Targeting } from './targeting.ts';

const [monde, asie, sport] = [
  '01900000-0000-7000-8000-00000000000a',
  '01900000-0000-7000-8000-00000000000b',
  '01900000-0000-7000-8000-00000000000c',
] as const;

describe('stored targeting', () => {
  it('reads what it knows, once each, and takes an absent list for an empty one', () => {
    expect(parseTargeting({})).toEqual(anywhere);
    expect(
      parseTargeting({
        slots: ['pave-article', 'pave-article-3', 'pave-article'],
        sectionIds: [monde],
        devices: ['phone'],
        words: ['vélo'],
      }),
    ).toEqual({
      ...anywhere,
      slots: ['pave-article', 'pave-article-3'],
      sectionIds: [monde],
      devices: ['phone'],
      words: ['vélo'],
    });
  });

  it.each([
    [null],
    [[]],
    ['{}'],
    [{ slots: ['bandeau'] }],
    [{ slots: ['pave-article-16'] }],
    [{ slots: 'mobile-bas' }],
    [{ sectionIds: ['monde'] }],
    [{ devices: ['watch'] }],
    [{ words: [' '] }],
    [{ words: [3] }],
    [{ articleIds: Array.from({ length: 201 }, () => monde) }],
  ])('refuses %j: it would be served everywhere', (json) => expect(parseTargeting(json)).toBeNull());
});

describe('a place', () => {
  it.each([
    [[], 'mobile-bas', true],
    [['pave-article'], 'pave-article-7', true],
    [['pave-article-2'], 'pave-article-2', true],
    [['pave-article-2'], 'pave-article-7', false],
    [['colonne-droite'], 'banniere-haute', false],
  ] as const)('%j and %s: %s', (slots, name, is) => expect(isSlotWanted({ slots }, name)).toBe(is));
});

describe('two campaigns', () => {
  const familyOf = (id: string): string[] => (id === asie ? [asie, monde] : [id]);
  it.each<[Partial<Targeting>, Partial<Targeting>, boolean]>([
    [{}, {}, true],
    [{ slots: ['mobile-bas'] }, {}, true],
    [{ slots: ['mobile-bas'] }, { slots: ['colonne-droite'] }, false],
    [{ slots: ['pave-article'] }, { slots: ['pave-article-3'] }, true],
    [{ slots: ['pave-article-2'] }, { slots: ['pave-article-3'] }, false],
    [{ sectionIds: [monde] }, { sectionIds: [asie] }, true],
    [{ sectionIds: [asie] }, { sectionIds: [monde] }, true],
    [{ sectionIds: [sport] }, { sectionIds: [asie] }, false],
    [{ devices: ['phone'] }, { devices: ['tablet', 'desktop'] }, false],
    [{ devices: ['phone'] }, { devices: ['phone', 'desktop'] }, true],
    [{ articleIds: [monde] }, { articleIds: [sport] }, false],
    [{ words: ['vélo'] }, { words: ['train'] }, true],
    [{ subjectIds: [monde] }, { subjectIds: [sport] }, true],
  ])('%j and %j: %s', (one, other, is) =>
    expect(mayMeet({ ...anywhere, ...one }, { ...anywhere, ...other }, familyOf)).toBe(is),
  );
});
