import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getConfig } from '#server/config.ts';

/** Written by scripts/build-islands.ts: name of an island → public address of its bundle. */
const manifestFile = join('.build', 'islands.json');

const key = Symbol.for('nouvelles-du-monde.islands');
const shared = globalThis as { [key]?: Record<string, string> };

function readManifest(): Record<string, string> {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), manifestFile), 'utf8')) as Record<string, string>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** The address of an island's bundle; null when it was never built: the page is whole without it. */
export function islandAddress(name: string): string | null {
  const manifest = getConfig().mode === 'production' ? (shared[key] ??= readManifest()) : readManifest();
  return manifest[name] ?? null;
}
