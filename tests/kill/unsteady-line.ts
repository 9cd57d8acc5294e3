import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** How the line to the database behaves: as it should, cut, silent (nothing passes, nothing closes), or slow. */
export type Weather = 'fair' | 'cut' | 'silent' | 'slow';

const slowMs = 40;

/** A TCP line to the database of `url` whose weather a test decides; `url` of the answer goes through it. */
export async function openUnsteadyLine(url: string): Promise<{
  url: string;
  turn: (weather: Weather) => void;
  close: () => Promise<void>;
}> {
  const target = new URL(url);
  let weather: Weather = 'fair';
  const ends = new Set<Socket>();
  const carry = (from: Socket, to: Socket): void => {
    let last = Promise.resolve();
    from.on('data', (bytes) => {
      last = last.then(async () => {
        while (weather === 'silent' && !to.destroyed) await tick(20);
        if (weather === 'slow') await tick(slowMs);
        if (!to.destroyed) to.write(bytes);
      });
    });
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((near) => {
    if (weather === 'cut') {
      near.on('error', () => undefined);
      near.resetAndDestroy();
      return;
    }
    const far = connect({ host: target.hostname, port: Number(target.port) });
    for (const end of [near, far]) {
      end.setNoDelay(true);
      ends.add(end);
      end.once('close', () => ends.delete(end));
    }
    carry(near, far);
    carry(far, near);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  const cutAll = (): void => {
    for (const end of ends) end.destroy();
  };
  return {
    url: through.href,
    turn: (next) => {
      weather = next;
      if (next === 'cut') cutAll();
    },
    close: async () => {
      const closed = new Promise((settle) => server.close(settle));
      cutAll();
      await closed;
    },
  };
}

const tick = (ms: number): Promise<void> => new Promise((later) => setTimeout(later, ms));
