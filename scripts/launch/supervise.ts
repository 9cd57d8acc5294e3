import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { launchWords as words } from '#messages/launch.ts';
import type { ChildMessage } from '#server/process/lifecycle.ts';

/** A child that lived this long was well: its failures before that are forgiven. */
const wellAfterMs = 60_000;
const mostFailures = 7;
const killAfterMs = 20_000;

/** Seconds to wait before the n-th new start in a row (1, 2, 4, 8, 8…): never more than 30 s in all to be back. */
export const backOffSeconds = (failures: number): number => Math.min(2 ** (failures - 1), 8);

export type Supervised = {
  /** Resolves when the child has said that it can serve; never rejects. */
  ready: Promise<void>;
  /** Ends the child in order and starts no other. */
  stop: () => Promise<void>;
  /** Starts it again with what `process.env` says now. */
  restart: () => void;
};

/**
 * Keeps one of our processes running: it is started again with a growing pause when it ends by itself, and
 * given up after too many failures in a row. Its arguments are a UUID of its own and, for whoever follows another, that
 * one's: it has ended, and what it held may be taken over at once.
 */
export function supervise(options: {
  file: string;
  name: string;
  /** Options of Node itself. */
  nodeFlags?: readonly string[];
  say: (line: string) => void;
  onGivenUp: () => void;
}): Supervised {
  let child: ChildProcess | null = null;
  let isStopping = false;
  let isRestarting = false;
  let failures = 0;
  let life: string | null = null;
  let sayIsReady: () => void = () => undefined;
  const ready = new Promise<void>((settle) => (sayIsReady = settle));

  const start = (): void => {
    const startedAt = Date.now();
    const before = life;
    life = randomUUID();
    const current = fork(options.file, [life, ...(before ? [before] : [])], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      execArgv: [...process.execArgv, ...(options.nodeFlags ?? [])],
    });
    child = current;
    current.on('message', (message: ChildMessage) => {
      if (message.kind === 'ready' || message.kind === 'listening') sayIsReady();
    });
    current.on('error', () => undefined); // a failed send; its end is reported by 'exit'
    current.once('exit', (code, signal) => {
      child = null;
      if (isStopping) return;
      if (isRestarting) {
        isRestarting = false;
        start();
        return;
      }
      void startAgain({ how: signal ?? `code ${code}`, wasWell: Date.now() - startedAt > wellAfterMs });
    });
  };

  const startAgain = async (end: { how: string; wasWell: boolean }): Promise<void> => {
    failures = end.wasWell ? 1 : failures + 1;
    if (failures >= mostFailures) {
      options.say(words.childGivenUp(options.name));
      options.onGivenUp();
      return;
    }
    const seconds = backOffSeconds(failures);
    options.say(words.childDied(options.name, end.how, seconds));
    await pause(seconds * 1000);
    if (!isStopping) start();
  };

  start();
  return {
    ready,
    stop: async () => {
      isStopping = true;
      if (child) await endChild(child);
    },
    restart: () => {
      if (!child) return;
      isRestarting = true;
      child.kill('SIGTERM');
    },
  };
}

/** Asks a child to end (by message too: Windows knows no TERM), and ends it when it does not. */
async function endChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((settle) => child.once('exit', () => settle()));
  if (child.connected) child.send({ kind: 'stop' });
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), killAfterMs);
  await gone;
  clearTimeout(timer);
}
