/** PostgreSQL's code for a disk that is full, the system's for a disk and for a quota. */
const codes = new Set<unknown>(['53100', 'ENOSPC', 'EDQUOT']);

/** True when an exception, or one that it wraps, says that there is no room left to write. */
export function isDiskFull(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, originalCode, cause, meta, driverAdapterError, errors } = error as Record<string, unknown>;
  if (codes.has(code) || codes.has(originalCode)) return true;
  const inner = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return inner.some((one) => isDiskFull(one, depth + 1));
}
