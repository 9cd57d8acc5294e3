import { randomBytes } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { doctorWords as words } from '#messages/doctor.ts';
import { bad, type Finding, good, reasonOf } from '#scripts/doctor/finding.ts';
import type { Config } from '#server/config.ts';
import { openStorage } from '#server/storage/storage.ts';

/** Writes a small file where the originals are kept, reads it and takes it away again. */
export async function examineStorage(config: Pick<Config, 's3' | 'dataDir'>): Promise<Finding> {
  if (!config.s3) return good(words.storage, words.storageFolder);
  const { bucket, endpoint } = config.s3;
  const { host } = new URL(endpoint);
  const storage = openStorage(config, 'private');
  const key = `doctor/${randomBytes(8).toString('hex')}`;
  const content = randomBytes(64);
  try {
    await storage.write(key, content);
    const found = await storage.read(key);
    const isSame = found !== null && (await buffer(found.stream)).equals(content);
    await storage.remove(key);
    return isSame
      ? good(words.storage, words.storageS3(host, bucket))
      : bad(words.storage, words.storageSilent(host, bucket, words.storageOther));
  } catch (error) {
    return bad(words.storage, words.storageSilent(host, bucket, reasonOf(error)));
  }
}
