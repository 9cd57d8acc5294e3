import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CleanedPicture } from '#features/newsroom/media/intake/clean-picture.ts';
import { runClean } from '#features/newsroom/media/intake/run-picture-child.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

export type Cleaned = { cleaned: CleanedPicture; master: Buffer; path: string };

/** A folder of its own in which files are read as the worker reads them: in a process apart. */
export function openCleaningFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'intake-'));
  let files = 0;
  const run = async (bytes: Buffer | string) => {
    const path = join(folder, `${(files += 1)}`);
    writeFileSync(`${path}-source`, bytes);
    return { path, answer: await runClean({ source: `${path}-source`, target: path }) };
  };
  return {
    folder,
    /** Throws with the refusal of a file that is not taken. */
    clean: async (bytes: Buffer | string): Promise<Cleaned> => {
      const { path, answer } = await run(bytes);
      if ('refusal' in answer) throw new Error(answer.refusal);
      return { cleaned: answer, master: readFileSync(path), path };
    },
    /** Null for a file that is taken. */
    refusalOf: async (bytes: Buffer | string): Promise<UploadRefusal | null> => {
      const { answer } = await run(bytes);
      return 'refusal' in answer ? answer.refusal : null;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
