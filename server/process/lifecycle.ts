import { log } from '#server/log/log.ts';

/** What `npm start` and its children say to each other over their IPC channel. */
export type ParentMessage = { kind: 'stop' };
export type ChildMessage = { kind: 'ready' } | { kind: 'listening'; port: number };

/** A process that has not ended by itself after this long is ended. */
const defaultGraceMs = 12_000;

/**
 * Ends this process in order, once, whatever asks for it: TERM, INT (a Ctrl-C reaches every process of the
 * group, npm sends it again), the parent's word, or the parent's death (its IPC channel closes).
 * `stop` finishes or hands back what it holds; after `graceMs` the process ends anyway, with code 1.
 */
export function stopWhenAsked(options: { stop: () => Promise<void>; graceMs?: number }): void {
  let isStopping = false;
  const stopOnce = (reason: string): void => {
    if (isStopping) return;
    isStopping = true;
    log().info({ reason }, 'stopping');
    setTimeout(() => process.exit(1), options.graceMs ?? defaultGraceMs).unref();
    options.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log().error({ err: error }, 'could not stop in order');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', () => stopOnce('SIGTERM'));
  process.on('SIGINT', () => stopOnce('SIGINT'));
  // A terminal that closes hangs up on everyone; the parent decides, and its channel closes if it goes.
  process.on('SIGHUP', () => stopOnce('SIGHUP'));
  if (!process.send) return;
  process.on('disconnect', () => stopOnce('parent gone'));
  process.on('message', (message: ParentMessage) => {
    if (message.kind === 'stop') stopOnce('asked');
  });
}

/** Tells the parent, if there is one, that this process can serve. */
export function sayReady(): void {
  const message: ChildMessage = { kind: 'ready' };
  if (process.connected) process.send?.(message);
}
