import { libraryWords } from '#words/newsroom/media/media-library.ts';

/** What the desk calls an asset: the best that is said of it. */
export const nameOf = ({
  title,
  caption,
  alt,
}: {
  title: string | null;
  caption: string | null;
  alt: string;
}): string => title || caption || alt || libraryWords.untitled;

/** What is read beside a picture that may be chosen: never nothing, or whoever does not see it could not choose it. */
export const choiceWords = ({
  caption,
  alt,
  credit,
}: {
  caption: string | null;
  alt: string;
  credit: string;
}): string => [caption || alt, credit].filter(Boolean).join(' · ') || libraryWords.untitled;
