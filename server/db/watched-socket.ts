import { Socket } from 'node:net';

/**
 * A socket that gives up when nothing has passed for a while. A server that is gone without a word answers no
 * query and breaks no connection: its statement_timeout can't help. The connection is destroyed rather than the
 * query given up, so that none goes back to the pool with a transaction still open.
 */
export function watchedSocket(silenceMs: number): Socket {
  const socket = new Socket();
  socket.setTimeout(silenceMs, () => {
    socket.destroy(Object.assign(new Error('Connection terminated: no answer'), { code: 'ETIMEDOUT' }));
  });
  return socket;
}
