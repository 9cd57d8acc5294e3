import {
  forgetAbandoned,
  listFinishedUploads,
  listUnnamedPrivate,
  listUnnamedPublic,
  queueForgotten,
} from '#features/media/data/stray-files.store.ts';
import { sweepScratch } from '#features/media/intake/scratch-folder.ts';
import { uploadLimits } from '#features/media/uploads.ts';
import type { StorageArea, StoredEntry } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';

export type Swept = { orphans: number; abandoned: number; staged: number; queued: number };

/** Files are written before their rows: what is younger than this may be one whose row is on its way. */
const youngHours = 24;
const askedAtOnce = 500;

/**
 * Compares both areas with the database: files that nothing names go, uploads that stopped are given up, what waits
 * without a job gets one. Nothing younger than a day is touched.
 */
export async function sweepFiles(now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - youngHours * 3_600_000);
  const abandoned = await forgetAbandoned(new Date(now.getTime() - uploadLimits.abandonedHours * 3_600_000));
  let orphans = 0;
  for (const place of places) orphans += await sweepPlace(place, before);
  const staged =
    (await storage().removeStaged(before)) +
    (await storage('private').removeStaged(before)) +
    (await sweepScratch(before));
  return { orphans, abandoned, staged, queued: await queueForgotten() };
}

type Place = {
  area: StorageArea;
  prefix: string;
  listUnnamed: (names: readonly string[]) => Promise<Set<string>>;
};
const places: readonly Place[] = [
  { area: 'public', prefix: '', listUnnamed: listUnnamedPublic },
  { area: 'private', prefix: 'originals/', listUnnamed: listUnnamedPrivate },
  { area: 'private', prefix: 'masters/', listUnnamed: listUnnamedPrivate },
  { area: 'private', prefix: 'uploads/', listUnnamed: listFinishedUploads },
];

/** What the database knows a file by: the hash in its name, or the upload whose folder it stands in. */
const nameOf = (key: string): string =>
  (key.startsWith('uploads/') ? key.split('/')[1] : key.split('/').at(-1)?.split('.')[0]) ?? '';

async function sweepPlace({ area, prefix, listUnnamed }: Place, before: Date): Promise<number> {
  let removed = 0;
  const sweepSome = async (entries: readonly StoredEntry[]): Promise<void> => {
    const unnamed = await listUnnamed(entries.map(({ key }) => nameOf(key)));
    for (const { key } of entries.filter((entry) => unnamed.has(nameOf(entry.key))))
      if (await storage(area).remove(key)) removed += 1;
  };
  let held: StoredEntry[] = [];
  for await (const entry of storage(area).list(prefix)) {
    if (entry.writtenAt >= before) continue;
    held.push(entry);
    if (held.length < askedAtOnce) continue;
    await sweepSome(held);
    held = [];
  }
  if (held.length > 0) await sweepSome(held);
  return removed;
}
