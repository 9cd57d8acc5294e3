/**
 * True when an exception, or one that it wraps, says that the storage can't be used now. By name: the two worlds of
 * modules in one process have a class of their own each.
 */
export function isStorageAway(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  return error.name === 'StorageUnavailable' || isStorageAway(error.cause, depth + 1);
}
