import { describe, expect, it } from 'vitest';
import { cameAtOnce, subjectNamed, subjectsHolding } from '#features/newsroom/writing/typed-subject.ts';

const subjects = ['Assainissement', 'Eau', 'Eaux usées', 'Mer et eau', 'Élus'].map((name, at) => ({
  id: String(at),
  name,
}));
const names = (found: { name: string }[]) => found.map(({ name }) => name);

describe('a subject that is typed', () => {
  it('is known by its name, accents and case aside', () => {
    expect(subjectNamed(' ELUS', subjects)?.name).toBe('Élus');
    expect(subjectNamed('Eaux', subjects)).toBeUndefined();
  });

  it('is looked for anywhere in the names, the beginning first', () => {
    expect(names(subjectsHolding('eau', subjects))).toEqual(['Eau', 'Eaux usées', 'Mer et eau']);
    expect(names(subjectsHolding('elu', subjects))).toEqual(['Élus']);
  });

  it.each([
    ['a letter', { inputType: 'insertText', data: 'u' }, false],
    ['a letter of a keyboard that composes', { inputType: 'insertCompositionText', data: 'Eau' }, false],
    ['a letter taken out', { inputType: 'deleteContentBackward', data: null }, false],
    ['a choice of the list', { inputType: 'insertReplacementText', data: 'Eau' }, true],
    ['a choice of the list, as Safari tells it', {}, true],
    ['a paste', { inputType: 'insertFromPaste', data: null }, true],
    ['words put in together', { inputType: 'insertText', data: 'Eau' }, true],
  ])('comes at once or letter by letter: %s', (_, event, isAtOnce) => {
    expect(cameAtOnce(event)).toBe(isAtOnce);
  });
});
