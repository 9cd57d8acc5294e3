import { randomInt } from 'node:crypto';
import type { DrawnPicture } from '#prisma/seed/pictures/kit.ts';
import { makePicture } from '#prisma/seed/pictures/make-picture.ts';
import { insertPictures, storePictures } from '#prisma/seed/write-pictures.ts';
import { db } from '#server/db/client.ts';

const width = 800;
const height = 1_600;

/** A picture twice as tall as wide, in a colour of its own; resolves with its asset's id. */
export async function createTallPicture(): Promise<string> {
  const drawn: DrawnPicture = {
    key: 'tall',
    width,
    height,
    title: 'Le phare',
    alt: 'Un phare, debout',
    caption: 'Le phare, vu du port.',
    focal: [0.5, 0.5],
    // A window somewhere: colours alone come back within some dozens, and a file stands once in the library.
    draw: () =>
      `<rect width="${width}" height="${height}" fill="hsl(${randomInt(360)} 60% 40%)"/><rect x="${randomInt(width - 120)}" y="${randomInt(height - 160)}" width="100" height="140" fill="hsl(${randomInt(360)} 70% 80%)"/>`,
  };
  const picture = await makePicture(drawn);
  await storePictures([picture]);
  const ids = await insertPictures(db(), [picture], new Date());
  return ids.get(drawn.key) ?? '';
}
