import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OnlineMessage } from '#scripts/launch/main.ts';

const root = join(import.meta.dirname, '..');

/** The whole newspaper with its demonstration, as `npm start` brings it up, in a folder of its own. */
export async function startNewspaper(): Promise<{ url: string; stop: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'journal-demonstration-'));
  spawnSync('chmod', ['711', dataDir]);
  const child = fork(join(root, 'scripts/launch/main.ts'), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', SITE_URL: '', DATABASE_URL: '', DEMO: 'on' },
  });
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: OnlineMessage) => {
      if (message.kind === 'online') resolve(message.url);
    });
    void gone.then(() => reject(new Error('Le journal n’a pas démarré.')));
  });
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
