import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { getConfig } from '#server/config.ts';

const scratch = (): string => join(getConfig().dataDir, 'tmp', 'pictures');

/** Lends a folder of this machine for one piece of work, and takes it away whatever happens. */
export async function inScratchFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  await mkdir(scratch(), { recursive: true });
  const folder = await mkdtemp(join(scratch(), 'work-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes away what a killed process left before this instant. Answers how many folders went. */
export async function sweepScratch(before: Date): Promise<number> {
  const names = await readdir(scratch()).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const found = await stat(join(scratch(), name)).catch(() => null);
    if (!found || found.mtime >= before) continue;
    await rm(join(scratch(), name), { recursive: true, force: true });
    removed += 1;
  }
  return removed;
}
