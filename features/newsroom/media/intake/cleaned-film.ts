import type { PlayedType } from '#features/newsroom/media/uploads.ts';

/** A film or a sound as the library keeps it. Pixels as shown (0 for a sound), milliseconds (0 when it doesn't say). */
export type CleanedFilm = { type: PlayedType; width: number; height: number; durationMs: number };
