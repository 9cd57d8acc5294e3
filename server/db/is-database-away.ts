/** Prisma's codes for "can't reach", "timed out", "closed" and "no free connection". */
const prismaCodes = new Set<unknown>([
  'P1000',
  'P1001',
  'P1002',
  'P1003',
  'P1008',
  'P1011',
  'P1017',
  'P2024',
  'P2037',
]);
/** PostgreSQL's for a connection that ends or can't begin, and the system's for one that never was. */
const lowCodes =
  /^(08...|57P0[1-5]|53300|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** node-postgres has no code for these three. */
const lowMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

const lostKinds = new Set<unknown>(['DatabaseNotReachable', 'ConnectionClosed', 'TooManyConnections']);

const matches = (value: unknown, pattern: RegExp): boolean =>
  typeof value === 'string' && pattern.test(value);

/** True when an exception says that the database can't be used now, and not that the question was wrong. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false;
  const { code, originalCode, kind, message, cause, meta, errors } = error as Record<string, unknown>;
  if (prismaCodes.has(code) || matches(code, lowCodes) || matches(originalCode, lowCodes)) return true;
  if (lostKinds.has(kind) || matches(message, lowMessages)) return true;
  const inner = [cause, meta, ...(Array.isArray(errors) ? errors : [])];
  if (typeof meta === 'object' && meta !== null)
    inner.push((meta as Record<string, unknown>)['driverAdapterError']);
  return inner.some((one) => isDatabaseAway(one, depth + 1));
}
