import type { Genre } from './articles.ts';

/** What results are narrowed by, as it stands in every search document. */
export type SearchFilterKind = 'section' | 'genre' | 'author' | 'subject';

const prefixes = { section: 's', genre: 'g', author: 'a', subject: 't' } as const satisfies Record<
  SearchFilterKind,
  string
>;

/** A filter as a lexeme: no text that is searched can hold one, since a colon ends every word. */
export const searchLexeme = (kind: SearchFilterKind, value: string): string => `${prefixes[kind]}:${value}`;

/** The filters of one story. */
export const searchLexemes = (story: {
  sectionId: string;
  genre: Genre;
  authorIds: readonly string[];
  subjectIds: readonly string[];
}): string[] => [
  ...new Set([
    searchLexeme('section', story.sectionId),
    searchLexeme('genre', story.genre),
    ...story.authorIds.map((id) => searchLexeme('author', id)),
    ...story.subjectIds.map((id) => searchLexeme('subject', id)),
  ]),
];
