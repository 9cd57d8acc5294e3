import { describe, expect, it } from 'vitest';
import { frenchTypography } from '#lib/french-typography.ts';
import { typedFrench } from './typed-french.ts';

/** Types a text key by key. */
const type = (keys: string, start = ''): string =>
  [...keys].reduce((before, key) => {
    const set = typedFrench(before, key);
    return set ? before.slice(0, before.length - set.back) + set.text : before + key;
  }, start);

describe('French as one types', () => {
  it.each([
    ['Il dit "oui" !', 'Il dit «\u00a0oui\u00a0»\u202f!'],
    ['Il dit " oui " et', 'Il dit «\u00a0oui\u00a0» et'],
    ['Quoi?', 'Quoi\u202f?'],
    ['Quoi ?', 'Quoi\u202f?'],
    ['Quoi ?!', 'Quoi\u202f?!'],
    ['Non!!!', 'Non\u202f!!!'],
    ['un; deux', 'un\u202f; deux'],
    ['Voici : tout', 'Voici\u00a0: tout'],
    ['Voici: tout', 'Voici\u00a0: tout'],
    ["l'été, aujourd'hui", 'l’été, aujourd’hui'],
    ['Et puis...', 'Et puis…'],
    ['50 %', '50\u00a0%'],
    ['12 €', '12\u00a0€'],
    ['« oui »', '«\u00a0oui\u00a0»'],
    ['("oui")', '(«\u00a0oui\u00a0»)'],
    ['à 12:30', 'à 12:30'],
    ['https://exemple.fr/?a=b;c', 'https://exemple.fr/?a=b;c'],
    ['nom@exemple.fr?', 'nom@exemple.fr?'],
    ['`a;b` et', '`a;b` et'],
    ['6\' et 5"', '6\' et 5"'],
    ['"en 2020"', '«\u00a0en 2020\u00a0»'],
    [';)', ';)'],
  ])('sets %j', (keys, expected) => expect(type(keys)).toBe(expected));

  it('writes what the page would draw anyway', () => {
    for (const text of ['Il dit "oui" !', 'Quoi? Non : rien; tout...', "l'été « chaud »"]) {
      const typed = type(text);
      expect(frenchTypography(typed)).toBe(typed);
    }
  });
});
