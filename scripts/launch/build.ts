import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWords as words } from '#messages/launch.ts';
import { buildIslands } from '#scripts/build-islands.ts';
import { keepAssets } from '#scripts/launch/assets.ts';

/** Everything that `next build` and the islands read; a change in one of them means a new build. */
const folders = ['app', 'components', 'features', 'lib', 'messages', 'server', 'public'];
const files = [
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'proxy.ts',
  'css.d.ts',
  'prisma/schema.prisma',
  'scripts/build-islands.ts',
];
const ignored = /^public\/islands\/|\.test\.tsx?$|^server\/db\/generated\//;
const stampFile = '.build/build.json';

export type BuildStamp = { hash: string; at: string };

/** One hash over the sources' paths and bytes. */
export function hashSources(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const patterns = [...folders.map((folder) => `${folder}/**`), ...files];
  for (const file of globSync(patterns, { cwd: root }).sort()) {
    const path = file.replaceAll('\\', '/');
    if (ignored.test(path) || !statSync(join(root, file)).isFile()) continue;
    hash.update(`\0${path}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** The last whole build, or null. */
export function readBuildStamp(root: string): BuildStamp | null {
  try {
    const stamp = JSON.parse(readFileSync(join(root, stampFile), 'utf8')) as BuildStamp;
    return existsSync(join(root, '.next/BUILD_ID')) ? stamp : null;
  } catch {
    return null;
  }
}

/**
 * Builds islands, then the site, then keeps the hashed files; skipped when no source has changed since the
 * last whole build. Returns the seconds it took, or null when there was nothing to do. Throws with Next's words.
 */
export async function buildSite(options: { root: string; onStart: () => void }): Promise<number | null> {
  const { root } = options;
  const hash = hashSources(root);
  if (readBuildStamp(root)?.hash === hash) return null;
  options.onStart();
  const startedAt = Date.now();
  rmSync(join(root, stampFile), { force: true });
  await buildIslands({ root, isMinified: true });
  await runNextBuild(root);
  await keepAssets({ root, buildId: hash.slice(0, 16) });
  mkdirSync(join(root, '.build'), { recursive: true });
  const stamp: BuildStamp = { hash, at: new Date().toISOString() };
  writeFileSync(join(root, stampFile), JSON.stringify(stamp));
  return Math.round((Date.now() - startedAt) / 1000);
}

function runNextBuild(root: string): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  return new Promise((settle, fail) => {
    child.once('error', fail);
    child.once('close', (code) => {
      process.removeListener('exit', end);
      if (code === 0) settle();
      else fail(new Error(`${output.trim()}\n\n${words.buildFailed}`));
    });
  });
}
