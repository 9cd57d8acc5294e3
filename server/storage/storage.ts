import { join } from 'node:path';
import { getConfig } from '#server/config.ts';
import type { Storage } from '#server/storage/keeper.ts';
import { openLocalStorage } from '#server/storage/local-storage.ts';

const storageKey = Symbol.for('nouvelles-du-monde.storage');
const shared = globalThis as { [storageKey]?: Storage };

/** The store of this installation: the folder `media` of the data folder. */
export const storage = (): Storage => {
  shared[storageKey] ??= openLocalStorage(join(getConfig().dataDir, 'media'));
  return shared[storageKey];
};
