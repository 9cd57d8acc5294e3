import type { OutboxEntry } from '#server/transaction/outbox.ts';

/**
 * Work of the background process. Jobs run at least once: each locks the rows it acts on and finds out under
 * that lock whether there is still something to do, so that running twice does nothing twice.
 */
export type Job = {
  /** The name under which it is queued (`graphile_worker.add_job`). */
  name: string;
  /** Five fields in UTC when it also runs by the clock, at most once a minute. */
  cron?: string;
  /** Also runs each time that a worker starts: what an update, or a backup that was brought back, may lack. */
  isForStart?: true;
  /** `payload` is whatever was queued: parse it. A throw means another try later. */
  run: (call: { payload: unknown; signal: AbortSignal }) => Promise<void>;
};

/** Brings one kind of outbox message to where it belongs outside. */
export type OutboxHandler = {
  kind: string;
  /**
   * `id` is stable over tries: give it to the receiver, which can then tell a second delivery. A throw is a
   * failed try; entries in the answer are written with the delivery, or not at all.
   */
  deliver: (message: { id: string; payload: unknown }) => Promise<readonly OutboxEntry[] | undefined>;
  /**
   * The fields of the payload that the row keeps once it is delivered, for what holds secrets or somebody's words;
   * without it the row keeps all.
   */
  keeps?: readonly string[];
};
