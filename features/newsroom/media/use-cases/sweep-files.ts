import {
  forgetAbandoned,
  listFinishedUploads,
  listUnnamedPrivate,
  listUnnamedPublic,
  queueForgotten,
} from '#features/newsroom/media/data/stray-files.store.ts';
import { readStandings } from '#features/newsroom/media/data/public-file.store.ts';
import { parseMediaFile } from '#features/newsroom/media/file-types.ts';
import { sweepScratch } from '#features/newsroom/media/intake/scratch-folder.ts';
import { uploadLimits } from '#features/newsroom/media/uploads.ts';
import { settleFiles } from '#features/newsroom/media/use-cases/settle-files.ts';
import { systemActor } from '#lib/actor.ts';
import { mediaJobNames } from '#words/newsroom/media/media-desk.ts';
import type { StorageArea, StoredEntry } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';
import { transaction } from '#server/transaction/transaction.ts';

export type Swept = { orphans: number; settled: number; abandoned: number; staged: number; queued: number };

/** Files are written before their rows: what is younger than this may be one whose row is on its way. */
const youngHours = 24;
const askedAtOnce = 500;

/**
 * Compares both areas with the database: files that nothing names go, those that were withdrawn or given back are
 * brought to where they stand, uploads that stopped are given up, what waits without a job gets one. No orphan younger
 * than a day is touched.
 */
export async function sweepFiles(now: Date): Promise<Swept> {
  const before = new Date(now.getTime() - youngHours * 3_600_000);
  const abandoned = await forgetAbandoned(new Date(now.getTime() - uploadLimits.abandonedHours * 3_600_000));
  const found = { orphans: 0, settled: 0 };
  for (const place of places) found.orphans += await sweepPlace(place, before);
  for (const prefix of ['', withdrawnFolder]) found.settled += await settleStrayed(prefix);
  const staged =
    (await storage().removeStaged(before)) +
    (await storage('private').removeStaged(before)) +
    (await sweepScratch(before));
  return { ...found, abandoned, staged, queued: await queueForgotten() };
}

type Place = {
  area: StorageArea;
  prefix: string;
  listUnnamed: (names: readonly string[]) => Promise<Set<string>>;
};
const withdrawnFolder = 'withdrawn/';
const places: readonly Place[] = [
  { area: 'public', prefix: '', listUnnamed: listUnnamedPublic },
  { area: 'private', prefix: 'originals/', listUnnamed: listUnnamedPrivate },
  { area: 'private', prefix: 'masters/', listUnnamed: listUnnamedPrivate },
  { area: 'private', prefix: withdrawnFolder, listUnnamed: listUnnamedPublic },
  { area: 'private', prefix: 'uploads/', listUnnamed: listFinishedUploads },
];

/** What the database knows a file by: the hash in its name, or the upload whose folder it stands in. */
const nameOf = (key: string): string =>
  (key.startsWith('uploads/') ? key.split('/')[1] : key.split('/').at(-1)?.split('.')[0]) ?? '';

async function sweepPlace({ area, prefix, listUnnamed }: Place, before: Date): Promise<number> {
  let removed = 0;
  for await (const entries of listInLots(area, prefix)) {
    const old = entries.filter(({ writtenAt }) => writtenAt < before);
    const unnamed = await listUnnamed(old.map(({ key }) => nameOf(key)));
    for (const { key } of old.filter((entry) => unnamed.has(nameOf(entry.key))))
      if (await storage(area).remove(key)) removed += 1;
  }
  return removed;
}

/** Files whose withdrawal, or return, did not come to its end: full ones that should be empty, and the reverse. */
async function settleStrayed(prefix: string): Promise<number> {
  let settled = 0;
  for await (const entries of listInLots(prefix === '' ? 'public' : 'private', prefix)) {
    const standings = await transaction(systemActor(mediaJobNames.settler), ({ sql }) =>
      readStandings(
        sql,
        entries.map(({ key }) => nameOf(key)),
      ),
    );
    const strayed = entries.filter(({ key, bytes }) => {
      const standing = standings.get(nameOf(key));
      if (prefix === withdrawnFolder) return standing === 'shown';
      return standing === (bytes === 0 ? 'shown' : 'withdrawn');
    });
    const files = strayed.map(({ key }) => parseMediaFile(key.split('/').at(-1) ?? ''));
    settled += await settleFiles(files.filter((file) => file !== null));
  }
  return settled;
}

async function* listInLots(area: StorageArea, prefix: string): AsyncGenerator<StoredEntry[]> {
  let held: StoredEntry[] = [];
  for await (const entry of storage(area).list(prefix)) {
    held.push(entry);
    if (held.length < askedAtOnce) continue;
    yield held;
    held = [];
  }
  if (held.length > 0) yield held;
}
