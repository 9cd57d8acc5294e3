import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { access, constants, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { launchWords as words } from '#messages/fr/launch.ts';

/** What `npm start` invents once and keeps, readable by its owner alone. */
const schema = z.object({
  authSecret: z.string().min(32),
  verifySecret: z.string().min(32),
  databasePassword: z.string().min(20),
});
export type Secrets = z.infer<typeof schema>;

/** One that nobody guesses. */
export const newSecret = (): string => randomBytes(33).toString('base64url');

export const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json');

/** The kept secrets, or null before the first start. Throws one sentence when the file is damaged. */
export function readSecrets(dataDir: string): Secrets | null {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(words.secretsDamaged(file));
  }
}

/** The kept secrets, invented and written whole the first time. */
export async function keepSecrets(dataDir: string): Promise<{ secrets: Secrets; isNew: boolean }> {
  await makeDataDir(dataDir);
  const kept = readSecrets(dataDir);
  if (kept) return { secrets: kept, isNew: false };
  const secrets: Secrets = {
    authSecret: newSecret(),
    verifySecret: newSecret(),
    databasePassword: newSecret(),
  };
  const draft = `${secretsFile(dataDir)}.${process.pid}`;
  const handle = await open(draft, 'w', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(draft, secretsFile(dataDir));
  return { secrets, isNew: true };
}

/** Others may pass through to what is theirs (the database's account), never list or read. */
async function makeDataDir(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o711 });
    await access(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(words.dataDirNotWritable(dataDir), { cause: error });
  }
}
