import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordChanges } from '#components/ui/word-changes.tsx';
import { diffWords } from '#lib/word-diff.ts';

const words = { begin: { added: '[ajout ', removed: '[retrait ' }, end: ']' };

/** The marks without what is only heard. */
const drawn = (before: string, after: string): string =>
  renderToStaticMarkup(<WordChanges parts={diffWords(before, after)} words={words} />)
    .replaceAll(/<span class="sr-only">[^<]*<\/span>/g, '')
    .replaceAll(/<\/?span>/g, '');

describe('WordChanges', () => {
  it.each([
    ['Le maire refuse', 'Le préfet refuse', 'Le <del>maire</del> <ins>préfet</ins> refuse'],
    ['Il perd 12 sièges', 'Il perd 13 sièges', 'Il perd <del>12</del> <ins>13</ins> sièges'],
    ['La mer', 'Une île', '<del>La mer</del> <ins>Une île</ins>'],
  ])('sets apart what stands in place of another: %j → %j', (before, after, expected) => {
    expect(drawn(before, after)).toBe(expected);
  });

  it('adds nothing where there is a space already, or one change alone', () => {
    expect(drawn('La mer monte.', 'La mer monte vite.')).toBe('La mer monte<ins> vite</ins>.');
    expect(drawn('La grande mer', 'La mer')).toBe('La <del>grande </del>mer');
    const parts = [
      { kind: 'removed', text: 'un ' },
      { kind: 'added', text: 'deux' },
    ] as const;
    const html = renderToStaticMarkup(<WordChanges parts={parts} words={words} />);
    expect(html).toContain('</del><ins>');
  });

  it('says each change to whoever does not see it', () => {
    const html = renderToStaticMarkup(<WordChanges parts={diffWords('un', 'deux')} words={words} />);
    expect(html.replaceAll(/<[^>]+>/g, '')).toBe('[retrait un] [ajout deux]');
  });
});
