import type { AiOrigin, AssetKind } from '#features/newsroom/media/assets.ts';

/** What the address of a picture says when there is none to give. */
export const mediaWords = {
  404: 'Cette image n’existe pas.',
  410: 'Cette image a été retirée.',
  503: 'Les images ne peuvent pas être lues pour l’instant. Réessayez dans un instant.',
} as const;

/** Beside what a machine made, in whole or in part. */
export const aiOriginWords = {
  picture: { generated: 'Image générée par IA', composite: 'Image composée en partie par IA' },
  video: { generated: 'Vidéo générée par IA', composite: 'Vidéo composée en partie par IA' },
  audio: { generated: 'Son généré par IA', composite: 'Son composé en partie par IA' },
} as const satisfies Record<AssetKind, Record<AiOrigin, string>>;
