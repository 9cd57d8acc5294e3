import { describe, expect, it } from 'vitest';
import type { Block } from '#features/newsroom/body/body.ts';
import { type Genre, genres } from '#features/newsroom/articles/articles.ts';
import { storyFormat } from './story-format.ts';

const paragraph = (text: string): Block => ({ id: 'p', type: 'paragraph', content: [{ text }] });
const subheading = (id: string, level: 2 | 3 = 2): Block => ({
  id,
  type: 'subheading',
  level,
  content: [{ text: `Chapitre ${id}` }],
});
const story = (changes: {
  genre?: Genre;
  kicker?: string;
  words?: number;
  authors?: number;
  blocks?: Block[];
}) =>
  storyFormat({
    genre: changes.genre ?? 'article',
    kicker: changes.kicker ?? null,
    wordCount: changes.words ?? 600,
    authors: Array.from({ length: changes.authors ?? 1 }),
    body: { version: 1, blocks: changes.blocks ?? [paragraph('Un texte.')] },
  });
const fourChapters = ['a', 'b', 'c', 'd'].map((id) => subheading(id));

describe('storyFormat', () => {
  it('names every genre but plain news and briefs', () => {
    expect(genres.filter((genre) => story({ genre }).label === null)).toEqual(['article', 'brief']);
    expect(story({ genre: 'opinion' }).label).toBe('Tribune');
  });

  it('drops a kicker that only repeats the label', () => {
    expect(story({ genre: 'interview', kicker: 'ENTRETIEN' }).kicker).toBeNull();
    expect(story({ genre: 'interview', kicker: 'Ports' }).kicker).toBe('Ports');
    expect(story({ kicker: 'Article' }).kicker).toBe('Article');
  });

  it('takes a kicker that names the kind of text for its label', () => {
    expect(story({ genre: 'opinion', kicker: 'Chronique' })).toMatchObject({
      label: 'Chronique',
      kicker: null,
    });
    expect(story({ genre: 'analysis', kicker: 'enquête' })).toMatchObject({ label: 'enquête', kicker: null });
    expect(story({ genre: 'interview', kicker: 'Grand entretien' })).toMatchObject({
      label: 'Grand entretien',
      kicker: null,
    });
    expect(story({ kicker: 'Chronique' })).toMatchObject({ label: null, kicker: 'Chronique' });
  });

  it('shows faces of few signatures, large for an opinion, none for a brief', () => {
    expect(story({ authors: 3 }).hasFaces).toBe(true);
    expect(story({ authors: 4 })).toMatchObject({
      hasFaces: false,
      hasAuthorNotes: false,
      isSignedByMany: true,
    });
    expect(story({ authors: 0 }).hasFaces).toBe(false);
    expect(story({ genre: 'opinion' }).hasLargeFace).toBe(true);
    expect(story({ genre: 'brief' })).toMatchObject({ hasFaces: false, hasStandfirst: false });
  });

  it('finds the chapters of a long read: 1,800 words and four large subheadings', () => {
    expect(story({ words: 1_800, blocks: fourChapters }).chapters).toEqual(
      ['a', 'b', 'c', 'd'].map((id) => ({ anchor: `i-chapitre-${id}`, title: [{ text: `Chapitre ${id}` }] })),
    );
    expect(story({ words: 1_799, blocks: fourChapters }).chapters).toEqual([]);
    expect(story({ words: 5_000, blocks: [...fourChapters.slice(1), subheading('e', 3)] }).chapters).toEqual(
      [],
    );
  });

  it('opens reports with a large initial where it stands well', () => {
    const long = `Le matin ${'et le soir '.repeat(30)}.`;
    const opens = (text: string) => story({ genre: 'report', blocks: [paragraph(text)] }).hasInitial;
    expect(opens(long)).toBe(true);
    expect(opens(`« ${long}`)).toBe(false);
    expect(opens(`L’${long}`)).toBe(false);
    expect(opens('Le matin.')).toBe(false);
    expect(story({ blocks: [paragraph(long)] }).hasInitial).toBe(false);
  });
});
