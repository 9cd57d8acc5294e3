import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { StorageArea } from '#server/storage/keeper.ts';

/** The first entry of an archive: what else is in it, and the sum of each. */
export const manifestName = 'manifest.json';

const entrySchema = z.object({ name: z.string(), sha256: z.string().length(64), bytes: z.number().int() });
export const manifestSchema = z.object({
  version: z.literal(1),
  createdAt: z.iso.datetime(),
  /** Migrations that the database had, in name order. */
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() })),
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  entries: z.array(entrySchema),
});
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestEntry = z.infer<typeof entrySchema>;

/** The archive can't be trusted; the message is one French reason. */
export class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive';
}

export const tableEntry = (table: string): string => `tables/${table}.copy`;
/** Where the archive holds each area of the storage. */
export const mediaPrefixes = { public: 'media/', private: 'private/' } as const satisfies Record<
  StorageArea,
  string
>;
export const storageAreas: readonly StorageArea[] = ['public', 'private'];

/** Reads a file once for its sum and size. */
export async function sumFile(name: string, path: string): Promise<ManifestEntry> {
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) {
      hash.update(chunk);
      bytes += chunk.length;
    }
  });
  return { name, sha256: hash.digest('hex'), bytes };
}
