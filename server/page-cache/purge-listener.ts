import type { Tag } from '#lib/tags.ts';
import type { Hearing } from './page-cache.ts';
import type { Schedule } from './schedule.ts';

/** A purge as the row says it. */
export type PurgeRow = { tags: Tag[] | 'all'; isHard: boolean };

/** One connection on which purges are heard. Every call may reject; then it is replaced. */
export type ListenConnection = {
  /** Resolves when the server has answered LISTEN. */
  listen: () => Promise<void>;
  ping: () => Promise<void>;
  /** The row that a notification names; null when it is gone. */
  readPurge: (id: string) => Promise<PurgeRow | null>;
  close: () => void;
};

export type ConnectListener = (events: {
  onNotification: (payload: string) => void;
  onLost: (reason: string) => void;
}) => Promise<ListenConnection>;

type Options = {
  connect: ConnectListener;
  /** A purge of somebody else's transaction, or of ours: it is applied either way. */
  onPurge: (purge: PurgeRow, id: string) => void;
  /** LISTEN has been answered (again): what came before may have been missed. */
  onReturn: () => void;
  schedule: Schedule;
  warn: (message: string, details: Record<string, unknown>) => void;
};

const pingEveryMs = 2_000;
const pingPatienceMs = 1_000;
const firstRetryMs = 250;
const longestRetryMs = 2_000;

/**
 * Hears purges on a connection of its own: asked every 2 s, answered within 1 s or replaced. Between two
 * connections it is deaf (nothing is stored then), and away when none can be had.
 */
export function createPurgeListener({ connect, onPurge, onReturn, schedule, warn }: Options) {
  let hearing: Hearing = 'deaf';
  let isStopped = false;
  let current: ListenConnection | null = null;
  let cancelTimer = (): void => {};
  let retryMs = firstRetryMs;

  /** Each attempt has its own number: late events of an earlier connection say nothing. */
  let attempt = 0;

  const later = (afterMs: number, work: () => void): void => {
    cancelTimer();
    cancelTimer = schedule(afterMs, work);
  };

  const lose = (which: number, reason: string): void => {
    if (which !== attempt || isStopped) return;
    // Said once, not at each attempt of a long absence.
    if (hearing !== 'away') warn('purges are no longer heard', { err: reason });
    current?.close();
    current = null;
    hearing = hearing === 'listening' ? 'deaf' : 'away';
    if (hearing === 'deaf') {
      retryMs = firstRetryMs;
      void open();
      return;
    }
    attempt += 1;
    later(retryMs, () => void open());
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  };

  const hear = async (which: number, connection: ListenConnection, id: string): Promise<void> => {
    try {
      const purge = await connection.readPurge(id);
      if (which === attempt) onPurge(purge ?? { tags: 'all', isHard: false }, id);
    } catch (error) {
      lose(which, messageOf(error));
    }
  };

  const askAgain = (which: number, connection: ListenConnection): void => {
    later(pingEveryMs, () => {
      later(pingPatienceMs, () => lose(which, 'no answer within a second'));
      connection.ping().then(
        () => {
          if (which === attempt && current === connection) askAgain(which, connection);
        },
        (error: unknown) => lose(which, messageOf(error)),
      );
    });
  };

  const open = async (): Promise<void> => {
    attempt += 1;
    const which = attempt;
    const early: string[] = [];
    let connection: ListenConnection | null = null;
    try {
      connection = await connect({
        onNotification: (id) => {
          if (connection && current === connection) void hear(which, connection, id);
          else early.push(id);
        },
        onLost: (reason) => lose(which, reason),
      });
      if (isStopped || which !== attempt) return connection.close();
      await connection.listen();
      if (isStopped || which !== attempt) return connection.close();
    } catch (error) {
      connection?.close();
      return lose(which, messageOf(error));
    }
    current = connection;
    hearing = 'listening';
    retryMs = firstRetryMs;
    onReturn();
    askAgain(which, connection);
    for (const id of early) void hear(which, connection, id);
  };

  return {
    hearing: (): Hearing => hearing,
    start: (): void => void open(),
    stop(): void {
      isStopped = true;
      cancelTimer();
      hearing = 'deaf';
      current?.close();
      current = null;
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
