import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generates the Prisma client when the schema, the package or the generated folder has changed. */
export function generateClient(root: string): void {
  const version = readFileSync(join(root, 'node_modules/prisma/package.json'), 'utf8');
  const schema = readFileSync(join(root, 'prisma/schema.prisma'), 'utf8');
  const hash = createHash('sha256').update(version).update(schema).digest('hex');
  const stamp = join(root, '.build/client.hash');
  const isThere = existsSync(join(root, 'server/db/generated/client.ts'));
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  const result = spawnSync(process.execPath, [join(root, 'scripts/generate.mjs')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.status !== 0) throw new Error(result.stderr);
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(stamp, hash);
}
