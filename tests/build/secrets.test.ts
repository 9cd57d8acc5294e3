import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { listBrowserFiles, readFromRoot } from '#tests/build/built.ts';

/** What only the server knows (server/config.ts), and words that only its code has. */
const names = [
  'NEXTAUTH_SECRET',
  'DATABASE_URL',
  'DATABASE_LISTEN_URL',
  'SMTP_URL',
  'VERIFY_SECRET',
  'EDGE_PURGE_URL',
];
const serverWords = ['postgresql://', 'passwordHash', 'graphile_worker', 'PrismaClient'];

/** The values of this machine, where the test can know them. */
function knownValues(): string[] {
  const kept = `${process.env.DATA_DIR ?? '.data'}/secrets.json`;
  const secrets: unknown = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
  const values = [...names.map((name) => process.env[name]), ...Object.values(secrets as object)];
  return values.filter((value): value is string => typeof value === 'string' && value.length >= 8);
}

it('lets no secret, no name of one and no code of the server reach a browser', () => {
  const files = listBrowserFiles();
  expect(files.length).toBeGreaterThan(0);
  const forbidden = [...names, ...serverWords, ...knownValues()];
  const found = files.flatMap((path) => {
    const text = readFromRoot(path);
    return forbidden.filter((word) => text.includes(word)).map((word) => `${path}: ${word.slice(0, 24)}`);
  });
  expect(found).toEqual([]);
});

it('publishes no source map', () => {
  expect(listBrowserFiles().filter((path) => path.endsWith('.map'))).toEqual([]);
});
