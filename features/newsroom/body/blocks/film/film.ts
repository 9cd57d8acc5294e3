import { z } from 'zod';
import type { PictureUse } from '#features/newsroom/body/blocks/picture/picture.ts';
import { blockIdSchema } from '#features/newsroom/body/block-id.ts';
import { creditSchema, lineSchema } from '#features/newsroom/body/inline.ts';

const fields = {
  id: blockIdSchema,
  /** The film or the sound, in the library. */
  assetId: z.guid(),
  title: lineSchema.exactOptional(),
  caption: lineSchema.exactOptional(),
  credit: creditSchema.exactOptional(),
};

export const videoSchema = z.strictObject({
  ...fields,
  type: z.literal('video'),
  /** The picture of the library that stands for it before it plays. */
  poster: z.strictObject({ assetId: z.guid() }).exactOptional(),
});
export const audioSchema = z.strictObject({ ...fields, type: z.literal('audio') });

export type Video = z.infer<typeof videoSchema>;
export type Audio = z.infer<typeof audioSchema>;
export type Film = Video | Audio;

export const filmToText = ({ title, caption }: Film): string => [title, caption].filter(Boolean).join('\n');

/** What a film uses of the library: itself with its words, and its poster. Neither needs words for the blind here. */
export function filmUses(film: Film): PictureUse[] {
  const { assetId, caption, credit } = film;
  const poster = film.type === 'video' ? film.poster : undefined;
  return [
    { assetId, isDecorative: true, ...(caption && { caption }), ...(credit && { credit }) },
    ...(poster ? [{ assetId: poster.assetId, isDecorative: true as const }] : []),
  ];
}
