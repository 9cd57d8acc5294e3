import { spawnSync } from 'node:child_process';

/**
 * Generates the Prisma client. The engine variable points at an existing executable, so that nothing is
 * downloaded: generating needs only the WebAssembly that ships with the package.
 */
const result = spawnSync('prisma', ['generate'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    CHECKPOINT_DISABLE: '1',
  },
});
process.exit(result.status ?? 1);
