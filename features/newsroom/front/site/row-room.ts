import type { PicturePlace } from '#features/newsroom/media/site/picture.tsx';

/** How wide the pictures of a row across the page stand, where it has not the usual three; cards.css holds the columns. */
export const rowRoom = (columns: number): PicturePlace | undefined =>
  columns === 2 ? 'pair' : columns === 4 ? 'quarter' : undefined;
