import { globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build, stop } from 'esbuild';

/** Name of an island (`share` for share.island.ts) → its public address. */
export type IslandManifest = Record<string, string>;

export const islandManifestFile = '.build/islands.json';

/**
 * Bundles the browser code of public pages, `features/<wing>/<subject>/site/<name>.island.ts`, each to
 * `public/islands/<name>-<hash>.js`, and writes the manifest that pages read. Old bundles go: the last builds'
 * stay served from `.build/assets`.
 */
export async function buildIslands(options: { root: string; isMinified: boolean }): Promise<IslandManifest> {
  const outdir = join(options.root, 'public/islands');
  const entryPoints = globSync('features/*/*/site/*.island.ts', { cwd: options.root }).sort();
  const names = entryPoints.map((path) => basename(path, '.island.ts'));
  const double = names.find((name, at) => names.indexOf(name) !== at);
  if (double) throw new Error(`Two islands are named ${double}.`);
  const manifest: IslandManifest = {};
  if (entryPoints.length > 0) {
    const result = await build({
      absWorkingDir: options.root,
      entryPoints: entryPoints.map((path) => ({ in: path, out: basename(path, '.island.ts') })),
      outdir,
      entryNames: '[name]-[hash]',
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: options.isMinified,
      legalComments: 'none',
      metafile: true,
      write: true,
      logLevel: 'warning',
    });
    // esbuild's service would stay beside the newspaper for as long as it runs.
    await stop();
    for (const [path, output] of Object.entries(result.metafile.outputs)) {
      if (output.entryPoint)
        manifest[basename(output.entryPoint, '.island.ts')] = `/islands/${basename(path)}`;
    }
  }
  mkdirSync(outdir, { recursive: true });
  const current = new Set(Object.values(manifest).map((address) => basename(address)));
  for (const file of readdirSync(outdir)) if (!current.has(file)) rmSync(join(outdir, file));
  mkdirSync(join(options.root, '.build'), { recursive: true });
  writeFileSync(join(options.root, islandManifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

if (import.meta.main) await buildIslands({ root: process.cwd(), isMinified: true });
