import { existsSync } from 'node:fs';
import {
  copyFile,
  link,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * `.build/assets/<build>/{_next/static,islands,fonts}/…`: the hashed files of each build at their public paths, with
 * `.br` and `.gz` beside them where those are smaller. This build's and the last three's are kept: pages that
 * caches hold elsewhere still find their files.
 */
const assetsFolder = '.build/assets';
const keptBuilds = 4;
const brotliQuality = 9;
const compressible = /\.(?:js|css|svg|json|txt|map|html)$/;
/** Below this many bytes compressing saves nothing. */
const smallest = 512;
const hashedFolders: readonly [from: string, to: string][] = [
  ['.next/static', '_next/static'],
  ['public/islands', 'islands'],
  ['public/fonts', 'fonts'],
];

/** Keeps this build's files and forgets the builds that are too old. Doing it again only renews the date. */
export async function keepAssets(options: { root: string; buildId: string }): Promise<void> {
  const folder = join(options.root, assetsFolder);
  const target = join(folder, options.buildId);
  const draft = `${target}.new`;
  await rm(draft, { recursive: true, force: true });
  if (!existsSync(target)) {
    const earlier = await buildFolders(folder);
    await mkdir(draft, { recursive: true });
    for (const [from, to] of hashedFolders) {
      for (const name of await listFiles(join(options.root, from))) {
        const file = { from: join(options.root, from, name), to: join(draft, to, name) };
        const known = earlier.map((build) => join(build, to, name)).find((path) => existsSync(path));
        await (known ? linkFile(known, file.to) : addFile(file.from, file.to));
      }
    }
    await rename(draft, target);
  }
  const now = new Date();
  await utimes(target, now, now);
  for (const old of (await buildFolders(folder)).slice(keptBuilds))
    await rm(old, { recursive: true, force: true });
}

/** Folders of whole builds, the newest first. */
async function buildFolders(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const builds = entries.filter((entry) => entry.isDirectory() && !entry.name.endsWith('.new'));
  const dated = await Promise.all(
    builds.map(async ({ name }) => ({
      path: join(folder, name),
      at: (await stat(join(folder, name))).mtimeMs,
    })),
  );
  return dated.sort((one, other) => other.at - one.at).map(({ path }) => path);
}

/** Paths of all files under a folder, with `/`, relative to it; none when it does not exist. */
async function listFiles(folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

const compressedEndings = ['', '.br', '.gz'];

/** The name holds the content's hash: what an earlier build compressed serves this one too. */
async function linkFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  for (const ending of compressedEndings) {
    if (existsSync(from + ending)) await link(from + ending, to + ending);
  }
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

async function addFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  if (!compressible.test(to)) return;
  const bytes = await readFile(from);
  if (bytes.length < smallest) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([compressBrotli(bytes, { params }), compressGzip(bytes, { level: 9 })]);
  if (br.length < bytes.length) await writeFile(`${to}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${to}.gz`, gz);
}
