import { Agent, createServer, get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { ask, listen } from '#tests/http.ts';
import { drainServer } from './drain.ts';

describe('draining', () => {
  it('finishes what runs, accepts nothing more, and closes idle connections', async () => {
    const gate = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    const server = createServer((_request, response) => {
      begun.resolve();
      void gate.promise.then(() => response.end('fini'));
    });
    const port = await listen(server);
    const agent = new Agent({ keepAlive: true });
    const running = new Promise<string>((resolve, reject) => {
      get({ port, host: '127.0.0.1', agent }, (response) => {
        response.setEncoding('utf8').on('data', resolve);
      }).on('error', reject);
    });
    await begun.promise;
    const drained = drainServer(server, 10_000);
    await expect(ask(port, '/')).rejects.toThrow('ECONNREFUSED');
    gate.resolve();
    expect(await running).toBe('fini');
    expect(await drained).toEqual({ isClean: true });
    agent.destroy();
  });

  it('goes when its patience is over', async () => {
    const begun = Promise.withResolvers<void>();
    const server = createServer(() => begun.resolve());
    const port = await listen(server);
    const lost = ask(port, '/');
    lost.catch(() => {});
    await begun.promise;
    expect(await drainServer(server, 100)).toEqual({ isClean: false });
    await expect(lost).rejects.toThrow('socket hang up');
  });
});
