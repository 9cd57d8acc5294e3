import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'doctor-'));

/** Runs `npm run doctor` as a person would, in an environment of its own. */
function examine(env: Record<string, string>): Promise<{ said: string; code: number | null }> {
  return new Promise((settle) => {
    const child = spawn(process.execPath, ['scripts/doctor.mjs'], {
      env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
    child.once('close', (code) => settle({ said, code }));
  });
}

describe.concurrent('the doctor', { timeout: 30_000 }, () => {
  it('finds nothing wrong before the first start', async () => {
    const { said, code } = await examine({ DATA_DIR: join(newFolder(), 'pas/encore') });
    expect(said).toContain('n’existe pas encore : npm start le crée');
    expect(said).toContain('la base embarquée ne tourne pas : npm start la lance');
    expect(said).toContain('Tout va bien.');
    expect(code).toBe(0);
  });

  it('finds nothing wrong with a public address whose secrets are still to come', async () => {
    const { said, code } = await examine({ DATA_DIR: newFolder(), SITE_URL: 'https://journal.example' });
    expect(said).toContain('✓ Configuration');
    expect(code).toBe(0);
  });

  it.each<[string, () => Record<string, string> | Promise<Record<string, string>>, RegExp]>([
    [
      'a setting that is none',
      () => ({ PORT: 'abc', DATA_DIR: newFolder() }),
      /✗ Configuration : .*\n.*PORT/,
    ],
    [
      'a data folder that is a file',
      () => {
        const file = join(newFolder(), 'fichier');
        writeFileSync(file, '');
        return { DATA_DIR: join(file, 'data') };
      },
      /✗ Dossier de données : .*DATA_DIR/,
    ],
    [
      'damaged secrets',
      () => {
        const folder = newFolder();
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, 'secrets.json'), '{');
        return { DATA_DIR: folder };
      },
      /✗ Configuration : .*secrets\.json est illisible/,
    ],
    [
      'a database that does not answer',
      () => ({ DATA_DIR: newFolder(), DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/x' }),
      /✗ Base de données : .*127\.0\.0\.1:1/,
    ],
    ['a port that somebody else has', takenPort, /✗ Port : .*pris/],
  ])('names %s, and ends with 1', async (_what, environment, says) => {
    const { said, code } = await examine(await environment());
    expect(said).toMatch(says);
    expect(said).toMatch(/à régler\.\n$/);
    expect(code).toBe(1);
  });
});

async function takenPort(): Promise<Record<string, string>> {
  const server = createServer().unref();
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return { DATA_DIR: newFolder(), PORT: String(address.port) };
}
