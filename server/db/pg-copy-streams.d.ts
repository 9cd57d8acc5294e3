declare module 'pg-copy-streams' {
  import type { Readable, Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A query whose answer is a stream: `client.query(to('COPY t TO STDOUT'))`. */
  export function to(sql: string): Readable & Submittable;
  /** A query that is fed by a stream: `client.query(from('COPY t FROM STDIN'))`. */
  export function from(sql: string): Writable & Submittable;
}
