import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type {
  AdvertAsked,
  cleanAdvert,
  MeasureAsked,
  measurePictures,
} from '#features/newsroom/media/intake/clean-advert.ts';
import type { cleanPicture } from '#features/newsroom/media/intake/clean-picture.ts';
import type { CardsAsked, drawCards } from '#features/newsroom/media/drawing/draw-cards.ts';
import type { FilesAsked, makeFiles } from '#features/newsroom/media/intake/make-files.ts';

type Clean = Parameters<typeof cleanPicture>[0];
export type PictureTask =
  | ({ kind: 'clean' } & Clean)
  | ({ kind: 'make' } & FilesAsked)
  | ({ kind: 'advert' } & AdvertAsked)
  | ({ kind: 'measure' } & MeasureAsked)
  | ({ kind: 'draw' } & CardsAsked);

/** The child ended without an answer: too long, too much memory, or a fault in a decoder. */
export class PictureChildDied extends Error {
  override readonly name = 'PictureChildDied';
}

/** Beside this file, where Node runs it as it is; under the folder that we were started in, where Next bundled it. */
const childName = 'picture-child.ts';
const childFile =
  [
    join(import.meta.dirname ?? '', childName),
    join(process.cwd(), 'features/newsroom/media/intake', childName),
  ].find((path) => existsSync(path)) ?? childName;
const cleanWithinMs = 60_000;
const makeWithinMs = 240_000;
/** Of what it may hold of its own (`ulimit -d`): a hundred megapixels in four channels, and room to work. */
const mostKilobytes = 2_000_000;
const mostHeapMegabytes = 256;
/** Behind whatever answers readers; files that nobody waits for, behind everything. */
const niceness = { now: 10, later: 19 } as const;

/** Cleans a picture in a process of its own. Throws PictureChildDied when that process does not answer. */
export const runClean = (
  task: Clean,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<typeof cleanPicture>>> =>
  run({ kind: 'clean', ...task }, { withinMs: cleanWithinMs, hurry: 'now', signal });

/** Makes files in a process of its own. Throws PictureChildDied when that process does not answer. */
export const runMake = (
  task: FilesAsked,
  { hurry, signal }: { hurry: keyof typeof niceness; signal?: AbortSignal | undefined },
): Promise<Awaited<ReturnType<typeof makeFiles>>> =>
  run({ kind: 'make', ...task }, { withinMs: makeWithinMs, hurry, signal });

/** Draws an advertiser's picture again in a process of its own. Throws PictureChildDied when that does not answer. */
export const runAdvert = (task: AdvertAsked): Promise<Awaited<ReturnType<typeof cleanAdvert>>> =>
  run({ kind: 'advert', ...task }, { withinMs: cleanWithinMs, hurry: 'now', signal: undefined });

/** Reads the headers of pictures in a process of its own. Throws PictureChildDied when that does not answer. */
export const runMeasure = (task: MeasureAsked): Promise<Awaited<ReturnType<typeof measurePictures>>> =>
  run({ kind: 'measure', ...task }, { withinMs: cleanWithinMs, hurry: 'now', signal: undefined });

/** Draws cards in a process of its own, behind everything. Throws PictureChildDied when that process does not answer. */
export const runDraw = (
  task: CardsAsked,
  signal?: AbortSignal,
): Promise<Awaited<ReturnType<typeof drawCards>>> =>
  run({ kind: 'draw', ...task }, { withinMs: cleanWithinMs, hurry: 'later', signal });

async function run<Answer>(
  task: PictureTask,
  how: { withinMs: number; hurry: keyof typeof niceness; signal: AbortSignal | undefined },
): Promise<Answer> {
  const limits = AbortSignal.timeout(how.withinMs);
  const [command, parts] = commandLine();
  const child = spawn(command, parts, {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Nothing of our environment: what decodes a stranger's file knows no secret.
    env: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' },
    signal: how.signal ? AbortSignal.any([how.signal, limits]) : limits,
    killSignal: 'SIGKILL',
  });
  const ended = new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, killedBy) => resolve(code === 0 ? '' : `exit ${code ?? killedBy ?? '?'}`));
  });
  child.stdin.on('error', () => null);
  child.stdin.end(JSON.stringify({ niceness: niceness[how.hurry], task }));
  try {
    const [said, complaint, fault] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    if (fault !== '' || said === '') throw new PictureChildDied(`${fault} ${complaint.slice(-500)}`);
    return JSON.parse(said) as Answer;
  } catch (error) {
    how.signal?.throwIfAborted();
    throw error instanceof PictureChildDied ? error : new PictureChildDied(String(error));
  }
}

/** A shell bounds the memory where there is one; elsewhere the heap's own bound and the clock remain. */
function commandLine(): [string, string[]] {
  const node = [process.execPath, `--max-old-space-size=${mostHeapMegabytes}`, '--no-warnings', childFile];
  if (process.platform === 'win32') return [node[0] ?? '', node.slice(1)];
  return ['/bin/sh', ['-c', `ulimit -d ${mostKilobytes} 2>/dev/null; exec "$@"`, 'sh', ...node]];
}
