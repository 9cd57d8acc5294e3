import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import sharp from 'sharp';
import { cleanAdvert, measurePictures } from '#features/newsroom/media/intake/clean-advert.ts';
import { cleanPicture } from '#features/newsroom/media/intake/clean-picture.ts';
import { makeFiles } from '#features/newsroom/media/intake/make-files.ts';
import type { PictureTask } from '#features/newsroom/media/intake/run-picture-child.ts';

/**
 * The process in which pictures are decoded: one task comes in, one answer goes out, and it ends. It knows no
 * database, no secret and no address, and whoever started it kills it when it takes too long.
 */
const { niceness, task } = JSON.parse(await text(process.stdin)) as { niceness: number; task: PictureTask };
setPriority(niceness);
// What has gone before is in no other process: nothing is worth keeping.
sharp.cache(false);
// One core, also where somebody waits: the other ones are the site's, whose readers wait too.
sharp.concurrency(1);
// No other decoder is there to be tricked, whatever a file's first bytes say.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
});
process.stdout.write(JSON.stringify(await run(task)));

async function run(asked: PictureTask): Promise<unknown> {
  switch (asked.kind) {
    case 'clean':
      return cleanPicture(asked);
    case 'make':
      return makeFiles(asked);
    case 'advert':
      return cleanAdvert(asked);
    case 'measure':
      return measurePictures(asked);
    case 'draw': {
      // Of our own making: outlines and lines, no word and no address of anybody's.
      sharp.unblock({ operation: ['VipsForeignLoadSvg'] });
      // Faces and their shaper are read where they are needed.
      const { drawCards } = await import('#features/newsroom/media/drawing/draw-cards.ts');
      return drawCards(asked);
    }
  }
}
