import { libraryWords } from '#messages/fr/media-library.ts';

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
