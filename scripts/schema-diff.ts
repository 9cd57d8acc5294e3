import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';

/**
 * Prints the SQL that leads from the committed `prisma/schema.prisma` (git's HEAD) to the one on disk;
 * `--from-empty` starts from nothing. It is the first draft of the next migration: what Prisma can't say
 * (checks, triggers, full text) is added by hand. A development tool: production never runs this engine,
 * because its programming interface is not documented.
 *
 *   DATABASE_URL=… node scripts/schema-diff.ts [--from-empty]      (any database: it is only asked its version)
 */
const schemaPath = new URL('../prisma/schema.prisma', import.meta.url);

/** Loads the engine by file path: the package's exports hide the files that a plain Node can load. */
async function loadEngine() {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = await import(join(folder, 'schema_engine_bg.js'));
  const wasm = await WebAssembly.instantiate(readFileSync(join(folder, 'schema_engine_bg.wasm')), {
    './schema_engine_bg.js': glue,
  });
  glue.__wbg_set_wasm(wasm.instance.exports);
  (wasm.instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.();
  return glue.SchemaEngine;
}

/** Returns the difference between two Prisma schemas as an executable script; empty when there is none. */
async function schemaDifference(databaseUrl: string, before: string | null, after: string): Promise<string> {
  const SchemaEngine = await loadEngine();
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const datamodel = (content: string) => ({
    tag: 'schemaDatamodel',
    files: [{ path: schemaPath.pathname, content }],
  });
  const engine = await SchemaEngine.new({ datamodels: [[schemaPath.pathname, after]] }, () => {}, factory);
  const result = await engine.diff({
    from: before === null ? { tag: 'empty' } : datamodel(before),
    to: datamodel(after),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.stdout ?? '';
}

const databaseUrl = process.env.DATABASE_URL;
if (!databaseUrl) throw new Error('DATABASE_URL must name a database.');
const committed = () => execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], { encoding: 'utf8' });
const before = process.argv.includes('--from-empty') ? null : committed();
process.stdout.write(await schemaDifference(databaseUrl, before, readFileSync(schemaPath, 'utf8')));
process.exit(0);
