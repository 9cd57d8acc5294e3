import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `next build` left; the tests of this folder run after a build only. */
const root = join(import.meta.dirname, '../..');

/** The folder of the last build. Throws a sentence when there is none. */
export function buildFolder(): string {
  const folder = join(root, '.next');
  if (!existsSync(join(folder, 'BUILD_ID'))) {
    throw new Error('There is no build to look at: these tests run after `next build` (npm test does both).');
  }
  return folder;
}

/** Every file that a browser may ask for: framework chunks, styles, islands. Paths from the root. */
export function listBrowserFiles(): string[] {
  buildFolder();
  const patterns = [
    '.next/static/**/*.{js,css,map,json}',
    'public/islands/*',
    '.build/assets/**/*.{js,css,map}',
  ];
  return patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).map(toSlashes);
}

export const readFromRoot = (path: string): string => readFileSync(join(root, path), 'utf8');

export const listIslands = (): string[] => globSync('public/islands/*.js', { cwd: root }).map(toSlashes);

export type BuiltPage = {
  /** As under app/: `/(site)/[rubrique]/page`. */
  name: string;
  /** Modules of ours that need the framework in the browser. */
  ownClientModules: string[];
  /** Chunks that the page may load, with those that they load in turn. */
  chunks: string[];
};

type ClientManifest = { clientModules: Record<string, { chunks: string[] }> };

/** The pages of the build with what each may bring to the browser. */
export function listBuiltPages(): BuiltPage[] {
  const folder = buildFolder();
  return globSync('server/app/**/*_client-reference-manifest.js', { cwd: folder }).map((path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const [, name, json] = /__RSC_MANIFEST\["(.+?)"\] = (\{.*\})/s.exec(text) ?? [];
    if (!name || !json) throw new Error(`Not understood: ${path} (has Next changed its manifests?)`);
    const { clientModules } = JSON.parse(json) as ClientManifest;
    const first = Object.values(clientModules).flatMap(({ chunks }) => chunks);
    return {
      name,
      ownClientModules: Object.keys(clientModules).filter((module) => !module.includes('/node_modules/')),
      chunks: followChunks(
        first.filter((chunk) => chunk.endsWith('.js')).map((chunk) => chunk.replace(/^\/_next\//, '')),
      ),
    };
  });
}

/** The text of a chunk, named as in the manifests: `static/chunks/….js`. */
export const readChunk = (chunk: string): string => readFileSync(join(buildFolder(), chunk), 'utf8');

/** Chunks name those that they load when asked to (dynamic imports). */
function followChunks(first: string[]): string[] {
  const reached = new Set(first);
  for (const chunk of reached) {
    for (const [next] of readChunk(chunk).matchAll(/static\/chunks\/[\w~.-]+\.js/g)) reached.add(next);
  }
  return [...reached];
}

const toSlashes = (path: string): string => path.replaceAll('\\', '/');
