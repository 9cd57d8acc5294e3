import { fileKey } from '#features/newsroom/media/file-key.ts';
import { storage } from '#server/storage/storage.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import { uuidAt } from './identity.ts';
import type { MadeSound } from '#prisma/seed/sounds/glacier-notes.ts';

const soundCredit = 'Nouvelles du Monde, sons de la rédaction';

/** Puts the files where the newspaper serves them from; a file that stands there already is the same one. */
export async function storeSounds(sounds: readonly MadeSound[]): Promise<void> {
  for (const sound of sounds) {
    const key = fileKey(sound);
    if ((await storage().size(key)) === null) await storage().write(key, sound.data);
  }
}

/** Rows of the sounds; returns the asset's id by the sound's key. */
export async function insertSounds(
  sql: Sql,
  sounds: readonly MadeSound[],
  at: Date,
): Promise<Map<string, string>> {
  const ids = new Map(sounds.map(({ key }) => [key, uuidAt(at)]));
  await sql.asset.createMany({
    data: sounds.map(({ key, data, ...sound }) => ({
      id: ids.get(key) ?? '',
      kind: 'audio' as const,
      ...sound,
      ...{ width: 0, height: 0, bytes: data.byteLength, credit: soundCredit },
      isDemo: true,
      createdAt: at,
    })),
  });
  return ids;
}
