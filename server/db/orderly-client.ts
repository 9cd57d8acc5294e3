import { Client } from 'pg';

/**
 * A connection that is given its next query when it has answered the one before. Prisma reads the relations of an
 * `include` side by side, in a transaction too, where they all have one connection; pg queues them itself and warns
 * that version 9 will not.
 */
export class OrderlyClient extends Client {
  #last: Promise<unknown> = Promise.resolve();

  override query(...given: unknown[]): never {
    const [query] = given;
    const ask = (): unknown => super.query(...(given as [string]));
    const isStream = typeof query === 'object' && query !== null && 'submit' in query;
    // With a callback, or as a stream, its caller has the connection alone.
    if (isStream || typeof given.at(-1) === 'function') return ask() as never;
    const answer = this.#last.then(ask);
    this.#last = answer.catch(() => undefined);
    return answer as never;
  }
}
