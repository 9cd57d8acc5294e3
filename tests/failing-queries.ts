import { Client } from 'pg';

/**
 * Runs work whose n-th query (counted from 1, over all connections) finds its connection cut, as when the network
 * or the server goes away. `didFail` is false when the work asked fewer queries than that.
 */
export async function withQueryFailing(
  n: number,
  work: () => Promise<unknown>,
): Promise<{ didFail: boolean; queries: number; error: unknown }> {
  const whole = Object.getOwnPropertyDescriptor(Client.prototype, 'query');
  const query = whole?.value as (this: Client, ...args: unknown[]) => unknown;
  let queries = 0;
  Object.defineProperty(Client.prototype, 'query', {
    ...whole,
    value(this: Client, ...args: unknown[]) {
      queries += 1;
      if (queries === n)
        (this as Client & { connection: { stream: { destroy: () => void } } }).connection.stream.destroy();
      return query.apply(this, args);
    },
  });
  let error: unknown = null;
  try {
    await work();
  } catch (thrown) {
    error = thrown;
  } finally {
    if (whole) Object.defineProperty(Client.prototype, 'query', whole);
  }
  return { didFail: queries >= n, queries, error };
}
