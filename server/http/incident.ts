import { randomUUID } from 'node:crypto';
import { type AppError, logLevel } from '#lib/errors.ts';
import { adapterMessages } from '#messages/validation.ts';
import { TooManyHashes } from '#server/auth/password.ts';
import { isDatabaseAway } from '#server/db/is-database-away.ts';
import { isDiskFull } from '#server/transaction/is-disk-full.ts';
import { isStorageAway } from '#server/storage/is-storage-away.ts';
import { log } from '#server/log/log.ts';

/**
 * What an adapter answers to an exception. It is logged here, once, under an id that the person is shown; the
 * exception's own text never leaves the process.
 */
export function incident(error: unknown, where: string): AppError {
  const id = randomUUID();
  const code = codeOf(error);
  log()[logLevel[code]]({ err: error, incident: id, where }, 'request failed');
  if (code === 'unexpected') return { code, data: { incident: id } };
  return code === 'unavailable' && isStorageAway(error)
    ? { code, detail: adapterMessages.storageAway }
    : { code };
}

/** A full disk is told from a service that is away: waiting does not mend it, somebody has to make room. */
function codeOf(error: unknown): 'disk_full' | 'unavailable' | 'unexpected' {
  if (isDiskFull(error)) return 'disk_full';
  const isAway = isStorageAway(error) || isDatabaseAway(error) || error instanceof TooManyHashes;
  return isAway ? 'unavailable' : 'unexpected';
}

/** Refusals worth a line, at their own level; nothing that the person typed. */
export function noteRefusal(error: AppError, where: string): void {
  log()[logLevel[error.code]]({ code: error.code, where }, 'refused');
}
