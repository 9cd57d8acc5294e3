import { open, stat } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { cleanMp3 } from '#features/newsroom/media/intake/clean-mp3.ts';
import { cleanMp4 } from '#features/newsroom/media/intake/clean-mp4.ts';
import { cleanOgg } from '#features/newsroom/media/intake/clean-ogg.ts';
import { cleanWav } from '#features/newsroom/media/intake/clean-wav.ts';
import { cleanWebm } from '#features/newsroom/media/intake/clean-webm.ts';
import { sniffFilm } from '#features/newsroom/media/intake/sniff-film.ts';
import type { PlayedType, UploadRefusal } from '#features/newsroom/media/uploads.ts';

/** What a film is before it is cleaned: by its first bytes; null for what is none. */
export async function sniffFilmFile(path: string): Promise<PlayedType | null> {
  const file = await open(path, 'r');
  try {
    const head = Buffer.alloc(64);
    await file.read(head, 0, head.byteLength, 0);
    return sniffFilm(head);
  } finally {
    await file.close();
  }
}

/**
 * Writes at `target` what plays of the film or sound at `source`, and nothing else that its file holds: no position,
 * no owner, no device, no comment, no picture of an album. Nothing is decoded: boxes, pages and frames are copied.
 */
export async function cleanFilm({
  source,
  target,
  type,
}: {
  source: string;
  target: string;
  type: PlayedType;
}): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  const { size } = await stat(source);
  const [from, to] = [await open(source, 'r'), await open(target, 'w')];
  try {
    return await cleaners[type](from, to, size);
  } catch (error) {
    if (error instanceof RangeError) return { refusal: 'unreadable' };
    throw error;
  } finally {
    await from.close();
    await to.close();
  }
}

const cleaners = {
  'video/mp4': cleanMp4,
  'audio/mp4': cleanMp4,
  'video/webm': cleanWebm,
  'audio/mpeg': cleanMp3,
  'audio/ogg': cleanOgg,
  'audio/wav': cleanWav,
} as const;
