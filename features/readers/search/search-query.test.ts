import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchProblems as problems } from '#messages/search.ts';
import { parseSearch, soughtWords } from './search-query.ts';

const read = (typed: string) => {
  const parsed = parseSearch(typed);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.query;
};
const problemOf = (typed: string) => {
  const parsed = parseSearch(typed);
  return parsed.ok ? null : parsed.problem;
};
const word = (text: string, isExcluded = false) => ({ text, isPhrase: false, isExcluded });
const phrase = (text: string, isExcluded = false) => ({ text, isPhrase: true, isExcluded });

describe('what somebody typed', () => {
  it('is words that must all match', () => {
    expect(read('grève des trains').terms).toEqual([word('grève'), word('des'), word('trains')]);
  });

  it.each([
    '"grève des trains"',
    '« grève des trains »',
    '«\u00a0grève des trains\u00a0»',
    '“grève des trains”',
  ])('is a phrase between %s', (typed) => expect(read(typed).terms).toEqual([phrase('grève des trains')]));

  it('is one word between quotes too', () => {
    expect(read('"grève"').terms).toEqual([word('grève')]);
  });

  it('reads a quote that stays open to the end', () => {
    expect(read('pont "grève des').terms).toEqual([word('pont'), phrase('grève des')]);
    expect(read('« un pont').terms).toEqual([phrase('un pont')]);
  });

  it('leaves out what follows a minus, and no hyphen inside a word', () => {
    expect(read('grève -avion −"gare du nord" rendez-vous').terms).toEqual([
      word('grève'),
      word('avion', true),
      phrase('gare du nord', true),
      word('rendez-vous'),
    ]);
  });

  it('narrows by names, of one word, of several in quotes, or by slug', () => {
    const { filters, terms } = read(
      'pont auteur:"Camille Orsini" rubrique:culture -sujet:« le fret » Autrice: Ada',
    );
    expect(terms).toEqual([word('pont')]);
    expect(filters).toEqual([
      { kind: 'author', name: 'Camille Orsini', isExcluded: false },
      { kind: 'section', name: 'culture', isExcluded: false },
      { kind: 'subject', name: 'le fret', isExcluded: true },
      { kind: 'author', name: 'Ada', isExcluded: false },
    ]);
  });

  it('narrows by dates, alone too', () => {
    expect(read('depuis:2025-11 avant:"03/12/2025"')).toMatchObject({
      terms: [],
      from: { kind: 'day', day: { year: 2025, month: 11, day: 1 } },
      until: { kind: 'day', day: { year: 2025, month: 12, day: 3 } },
    });
  });

  it('takes a field that nobody knows, or a price, for words', () => {
    expect(read('titre:pont 12:30').terms.map(({ text }) => text)).toEqual(['titre:pont', '12:30']);
  });

  it('leaves signs alone out', () => {
    expect(read('pont - , & | ! ( ) :* %').terms).toEqual([word('pont')]);
  });
});

describe('nothing that can be looked for', () => {
  it.each(['', '   ', '!?…', '% \\ _', '""', '« »', "';--", '🙂', '- -'])('%s', (typed) =>
    expect(problemOf(typed)).toBe(problems.noWord),
  );

  it('is said of exclusions alone', () => {
    expect(problemOf('-france')).toBe(problems.onlyExclusions);
    expect(problemOf('-rubrique:monde')).toBe(problems.onlyExclusions);
  });

  it('is said of a field without a name, and of a date that is none', () => {
    expect(problemOf('pont auteur:""')).toBe(problems.emptyField('auteur:""'));
    expect(problemOf('pont depuis:demain')).toBe(problems.badDate('demain'));
  });
});

it('reads anything at all, and what it reads has words in it', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (typed) => {
        const parsed = parseSearch(typed);
        if (!parsed.ok) return parsed.problem.length > 0;
        return parsed.query.terms.every(({ text }) => /[\p{L}\p{N}]/u.test(text));
      }),
    ),
  ).not.toThrow();
});

it('knows the words that may have been mistyped, each once', () => {
  expect(soughtWords(read('l’électon "du maire" -gare pont pont auteur:Ada'))).toEqual([
    'l',
    'électon',
    'du',
    'maire',
    'pont',
  ]);
});
