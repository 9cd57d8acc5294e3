import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { launchWords as words } from '#messages/launch.ts';

/** Tries to listen once; returns the port that was free, or the system's refusal. */
function tryPort(host: string, port: number): Promise<number | NodeJS.ErrnoException> {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', settle);
    probe.listen({ host, port }, () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/**
 * The port to serve on: `wanted` if it is free, any free one for 0. What a killed run left on it gets
 * `patienceMs` to end. Throws one sentence with the remedy.
 */
export async function choosePort(options: {
  host: string;
  wanted: number;
  patienceMs: number;
}): Promise<number> {
  for (const deadline = Date.now() + options.patienceMs; ; await pause(250)) {
    const found = await tryPort(options.host, options.wanted);
    if (typeof found === 'number') return found;
    if (found.code === 'EACCES') throw new Error(words.portForbidden(options.wanted));
    if (found.code !== 'EADDRINUSE') throw found;
    if (Date.now() > deadline) throw new Error(words.portTaken(options.wanted));
  }
}
