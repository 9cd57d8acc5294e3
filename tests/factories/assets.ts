import { createHash } from 'node:crypto';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { uniqueWord } from '#tests/factories/people.ts';

/** Inserts a picture with its words and no file (pages draw nothing of it); resolves with its id. */
export async function createAsset(data: Partial<Prisma.AssetUncheckedCreateInput> = {}): Promise<string> {
  const hash = createHash('sha256').update(uniqueWord()).digest('hex');
  const { id } = await db().asset.create({
    data: {
      hash,
      mimeType: 'image/webp',
      width: 1_200,
      height: 800,
      bytes: 90_000,
      alt: 'Une rivière entre deux berges',
      credit: 'Essai',
      ...data,
    },
    select: { id: true },
  });
  return id;
}
