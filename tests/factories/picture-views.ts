import type { PictureView } from '#features/newsroom/media/media.ts';

/** Where pictures of drawn pages would be fetched, a number and `.svg` behind: a test answers there. */
export const drawnPictures = '/medias/essai-';

/** A picture as the media room would look it up. */
export const pictureView = (changes: Partial<PictureView> = {}): PictureView => ({
  width: 1600,
  height: 900,
  framing: 'centre',
  alt: 'Le quai',
  caption: 'Le quai au soir.',
  credit: 'B. Durand',
  sources: [
    {
      mimeType: 'image/avif',
      srcset: [
        { url: '/medias/aa.avif', width: 640 },
        { url: '/medias/bb.avif', width: 1600 },
      ],
    },
  ],
  fallbackUrl: '/medias/cc.jpg',
  ...changes,
});
