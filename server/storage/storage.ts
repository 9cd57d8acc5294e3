import { join } from 'node:path';
import { getConfig } from '#server/config.ts';
import type { Storage, StorageArea } from '#server/storage/keeper.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';

const storageKey = Symbol.for('nouvelles-du-monde.storage');
const shared = globalThis as { [storageKey]?: Partial<Record<StorageArea, Storage>> };

/** Folders of the data folder. */
const folders = { public: 'media', private: 'media-private' } as const satisfies Record<StorageArea, string>;

/** One area of this installation's files: one keeper for each in a process. */
export const storage = (area: StorageArea = 'public'): Storage => {
  const opened = (shared[storageKey] ??= {});
  return (opened[area] ??= openLocalStorage(join(getConfig().dataDir, folders[area])));
};
