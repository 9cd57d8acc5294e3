import { join } from 'node:path';
import { type Config, getConfig } from '#server/config.ts';
import type { Storage, StorageArea } from '#server/storage/keeper.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';
import { openS3Storage } from '#server/storage/s3-storage.ts';

const storageKey = Symbol.for('nouvelles-du-monde.storage');
const shared = globalThis as { [storageKey]?: Partial<Record<StorageArea, Storage>> };

/** Folders of the data folder, or of the bucket. */
const folders = { public: 'media', private: 'media-private' } as const satisfies Record<StorageArea, string>;

/** One area as a configuration says where it is kept. */
export const openStorage = ({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>, area: StorageArea): Storage =>
  s3 ? openS3Storage(s3, `${folders[area]}/`) : openLocalStorage(join(dataDir, folders[area]));

/** One area of this installation's files: one keeper for each in a process. */
export const storage = (area: StorageArea = 'public'): Storage => {
  const opened = (shared[storageKey] ??= {});
  return (opened[area] ??= openStorage(getConfig(), area));
};
