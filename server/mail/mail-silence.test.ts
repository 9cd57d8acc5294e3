import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { getConfig } from '#server/config.ts';
import { deliveryTimeoutMs } from '#server/jobs/deliver-outbox.ts';
import { mailHandler, smtpTimeouts } from '#server/mail/mail.ts';

const message = {
  id: '0192f0c1-0000-7000-8000-000000000003',
  payload: { to: 'lectrice@example.org', subject: 'Votre lien', text: 'Bonjour.' },
};
const endings: (() => void)[] = [];

beforeAll(() => {
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATA_DIR: tmpdir(),
    DATABASE_URL: 'postgresql://none',
    NEXTAUTH_SECRET: 'x'.repeat(40),
    SITE_URL: 'https://journal.example',
    LOG_LEVEL: 'silent',
  });
});
afterEach(() => {
  for (const end of endings.splice(0)) end();
});

/** A mail server that takes every connection and then does what it is told; its port. */
async function startMailServer(onConnection: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onConnection(socket);
  }).listen(0, '127.0.0.1');
  endings.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

it.each([
  ['never greets', 'greetingTimeout', '', /greeting/i],
  ['greets and says nothing more', 'socketTimeout', '220 courrier\r\n', /timeout/i],
])('gives up on a server that %s, as soon as its address says', async (_, wait, greeting, reason) => {
  const port = await startMailServer((socket) => socket.write(greeting));
  getConfig().smtpUrl = `smtp://127.0.0.1:${port}?${wait}=60`;
  await expect(mailHandler.deliver(message)).rejects.toThrow(reason);
});

it('waits less, all together, than a delivery may last', () => {
  const waits: readonly number[] = Object.values(smtpTimeouts);
  expect(waits.reduce((sum, wait) => sum + wait)).toBeLessThan(deliveryTimeoutMs);
});
