import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { access, constants, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { launchWords as words } from '#messages/launch.ts';

/** What `npm start` invents once and keeps, readable by its owner alone. */
const schema = z.object({
  authSecret: z.string().min(32),
  verifySecret: z.string().min(32),
  databasePassword: z.string().min(20),
});
export type Secrets = z.infer<typeof schema>;

/** One that nobody guesses. */
export const newSecret = (): string => randomBytes(33).toString('base64url');
/** A line that somebody took out is missing until the next start. */
const keptSchema = schema.partial({ authSecret: true, verifySecret: true });
type KeptSecrets = z.infer<typeof keptSchema>;

export const secretsFile = (dataDir: string): string => join(dataDir, 'secrets.json');

/** What is kept, or null before the first start. Throws one sentence when the file is damaged. */
export function readSecrets(dataDir: string): KeptSecrets | null {
  const file = secretsFile(dataDir);
  if (!existsSync(file)) return null;
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Error(words.secretsDamaged(file));
  }
}

/**
 * The kept secrets, invented and written whole the first time. A leaked one is changed by taking its line out of
 * the file: another is invented. Not the database's password, which its files hold.
 */
export async function keepSecrets(dataDir: string): Promise<{ secrets: Secrets; isNew: boolean }> {
  await makeDataDir(dataDir);
  const kept = readSecrets(dataDir);
  const secrets: Secrets = {
    authSecret: kept?.authSecret ?? newSecret(),
    verifySecret: kept?.verifySecret ?? newSecret(),
    databasePassword: kept?.databasePassword ?? newSecret(),
  };
  if (kept?.authSecret && kept.verifySecret) return { secrets, isNew: false };
  await write(dataDir, secrets);
  return { secrets, isNew: kept === null };
}

async function write(dataDir: string, secrets: Secrets): Promise<void> {
  const draft = `${secretsFile(dataDir)}.${process.pid}`;
  const handle = await open(draft, 'w', 0o600);
  await handle.writeFile(`${JSON.stringify(secrets, null, 2)}\n`);
  await handle.sync();
  await handle.close();
  await rename(draft, secretsFile(dataDir));
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
