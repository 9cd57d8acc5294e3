import { randomUUID } from 'node:crypto';
import { type AppError, logLevel } from '#lib/errors.ts';
import { adapterMessages } from '#messages/fr/validation.ts';
import { TooManyHashes } from '#server/auth/password.ts';
import { isDatabaseAway } from '#server/db/is-database-away.ts';
import { isDiskFull } from '#server/is-disk-full.ts';
import { isStorageAway } from '#server/storage/is-storage-away.ts';
import { log } from '#server/log/log.ts';

/**
 * What an adapter answers to an exception. It is logged here, once, under an id that the person is shown; the
 * exception's own text never leaves the process.
 */
export function incident(error: unknown, where: string): AppError {
  const id = randomUUID();
  const isFull = isDiskFull(error);
  const isStorage = !isFull && isStorageAway(error);
  const isBusy = isFull || isStorage || isDatabaseAway(error) || error instanceof TooManyHashes;
  const code = isBusy ? 'unavailable' : 'unexpected';
  log()[logLevel[code]]({ err: error, incident: id, where }, 'request failed');
  if (isFull) return { code: 'unavailable', detail: adapterMessages.diskFull };
  if (isStorage) return { code: 'unavailable', detail: adapterMessages.storageAway };
  return code === 'unavailable' ? { code } : { code, data: { incident: id } };
}

/** Refusals worth a line, at their own level; nothing that the person typed. */
export function noteRefusal(error: AppError, where: string): void {
  log()[logLevel[error.code]]({ code: error.code, where }, 'refused');
}
