import type { Server } from 'node:http';

/** Stops accepting, lets what runs finish, for `patienceMs` at most. Resolves when every connection is closed. */
export async function drainServer(server: Server, patienceMs: number): Promise<{ isClean: boolean }> {
  const { promise, resolve } = Promise.withResolvers<{ isClean: boolean }>();
  // Connections that fall idle while we wait are closed as they do.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const limit = setTimeout(() => {
    server.closeAllConnections();
    resolve({ isClean: false });
  }, patienceMs);
  server.close(() => resolve({ isClean: true }));
  server.closeIdleConnections();
  const result = await promise;
  clearInterval(sweep);
  clearTimeout(limit);
  return result;
}
