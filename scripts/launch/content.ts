import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The last line that `node prisma/seed/seed.ts` prints: the accounts that it created, with their passwords. */
const seedAnswer = z.object({
  accounts: z.array(z.object({ role: z.string(), email: z.string(), password: z.string() })),
});
export type DemoAccount = z.infer<typeof seedAnswer>['accounts'][number];

const seedFile = 'prisma/seed/seed.ts';
const firstLinkFile = 'scripts/first-link.ts';

export const hasSeed = (root: string): boolean => existsSync(join(root, seedFile));

/** Passwords wait here between the seed and the moment they are shown, once. */
const accountsFile = (dataDir: string): string => join(dataDir, 'comptes.json');

/** Writes the demonstration newspaper into an empty database; its accounts wait for `takeAccounts`. */
export async function writeDemonstration(options: { root: string; dataDir: string }): Promise<void> {
  const lastLine = (await runScript(join(options.root, seedFile))).at(-1) ?? '';
  const { accounts } = seedAnswer.parse(JSON.parse(lastLine));
  writeFileSync(accountsFile(options.dataDir), JSON.stringify({ accounts }), { mode: 0o600 });
}

/** The accounts that nobody has seen yet; they are forgotten with this. */
export function takeAccounts(dataDir: string): DemoAccount[] {
  const file = accountsFile(dataDir);
  if (!existsSync(file)) return [];
  const { accounts } = seedAnswer.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return accounts;
}

/** The one-use link that creates the first administrator, or null when there is one already. */
export async function readFirstLink(root: string): Promise<string | null> {
  if (!existsSync(join(root, firstLinkFile))) return null;
  const lastLine = (await runScript(join(root, firstLinkFile))).at(-1) ?? '';
  return /^https?:\/\//.test(lastLine) ? lastLine : null;
}

/** Runs one of our scripts with this environment; returns what it printed, line by line. */
function runScript(file: string): Promise<string[]> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, [file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => (output += String(data)));
    child.once('error', fail);
    child.once('close', (code) => {
      if (code === 0) settle(output.trim().split('\n'));
      else fail(new Error(`${file} : code ${code}`));
    });
  });
}
