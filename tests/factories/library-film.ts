import { createHash, randomBytes } from 'node:crypto';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { db } from '#server/db/client.ts';
import { storage } from '#server/storage/storage.ts';
import { mp3, webm } from '#tests/factories/films.ts';

/** A film, or a sound, of the library with its transcript; resolves with its asset's id. */
export async function createFilm({ isSound = false } = {}): Promise<string> {
  const bytes = Buffer.concat([isSound ? mp3() : webm(), randomBytes(8)]);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const mimeType = isSound ? 'audio/mpeg' : 'video/webm';
  await storage().write(fileKey({ hash, mimeType }), bytes);
  const { id } = await db().asset.create({
    data: {
      ...{ kind: isSound ? 'audio' : 'video', hash, mimeType, bytes: bytes.byteLength, durationMs: 2_000 },
      ...{ width: isSound ? 0 : 640, height: isSound ? 0 : 360, transcript: 'Tout ce qui est dit.' },
      ...{ title: isSound ? 'La voix' : 'La grue', credit: 'Essai' },
    },
    select: { id: true },
  });
  return id;
}
