import { adFilesFolder, adIntakesFolder } from '#features/ads/campaigns/ad-file-key.ts';
import { listUnnamedAdFiles } from '#features/ads/delivery/data/frame.queries.ts';
import type { StoredEntry } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';

/** A form that is open overnight still finds its file in the morning. */
const keptHours = 24;
const askedAtOnce = 500;

/**
 * Takes away what was sent for creatives and came to nothing: readings of a day ago, and files that no creative
 * names. Pictures that were published are swept with those of the newspaper. Answers how many went.
 */
export async function sweepAdFiles(now: Date): Promise<{ intakes: number; files: number }> {
  const before = new Date(now.getTime() - keptHours * 3_600_000);
  const swept = { intakes: 0, files: 0 };
  for await (const keys of listOld(adIntakesFolder, before)) swept.intakes += await removeAll(keys);
  for await (const keys of listOld(adFilesFolder, before)) {
    const unnamed = await listUnnamedAdFiles(keys.map(hashOf));
    swept.files += await removeAll(keys.filter((key) => unnamed.has(hashOf(key))));
  }
  return swept;
}

const hashOf = (key: string): string => key.split('/').at(-1) ?? '';

async function removeAll(keys: readonly string[]): Promise<number> {
  let removed = 0;
  for (const key of keys) if (await storage('private').remove(key)) removed += 1;
  return removed;
}

async function* listOld(prefix: string, before: Date): AsyncGenerator<string[]> {
  let held: StoredEntry[] = [];
  for await (const entry of storage('private').list(prefix)) {
    if (entry.writtenAt < before) held.push(entry);
    if (held.length < askedAtOnce) continue;
    yield held.map(({ key }) => key);
    held = [];
  }
  if (held.length > 0) yield held.map(({ key }) => key);
}
