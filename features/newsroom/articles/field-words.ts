import type {
  ArticleFieldName,
  Byline,
  CommentsMode,
  Genre,
  LeadPicture,
} from '#features/newsroom/articles/articles.ts';
import { dateAndClock } from '#lib/dates.ts';
import { genreWords } from '#words/newsroom/articles/articles.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';

/** What sections, authors and subjects are called. */
export type NamesById = Readonly<Record<string, string>>;

const words = versionMessages.values;

/** A field's value as a person reads it: names for ids, words for switches; '' for nothing. */
export function fieldToWords(
  name: Exclude<ArticleFieldName, 'body'>,
  value: unknown,
  names: NamesById,
): string {
  if (value === null || value === undefined) return '';
  const nameOf = (id: string): string => names[id] ?? words.unknownName;
  switch (name) {
    case 'sectionId':
      return nameOf(value as string);
    case 'genre':
      return genreWords[value as Genre];
    case 'commentsMode':
      return words.comments[value as CommentsMode];
    case 'commentsUntil':
      return dateAndClock(new Date(value as string));
    case 'aiDisclosure':
      return value === true ? words.yes : words.no;
    case 'bylines':
      return (value as Byline[])
        .map(({ authorId, role, note }) => [nameOf(authorId), role, note].filter(Boolean).join(', '))
        .join('\n');
    case 'subjectIds':
      return (value as string[]).map(nameOf).join('\n');
    case 'leadPicture': {
      const { alt, caption, credit } = value as LeadPicture;
      return [words.picture, alt, caption, credit].filter(Boolean).join('\n');
    }
    default:
      return String(value as string | number);
  }
}
