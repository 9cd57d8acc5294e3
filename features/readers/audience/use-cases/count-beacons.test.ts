import { describe, expect, it } from 'vitest';
import { type Beacon, mostWaiting } from '#features/readers/audience/beacons.ts';
import { openBeaconCounter } from './count-beacons.ts';

const article = '01900000-0000-7000-8000-0000000000ae';
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

function open(fails: () => boolean = () => false) {
  const written: Beacon[] = [];
  let at = Date.parse('2026-11-24T11:00:00Z');
  const counter = openBeaconCounter({
    ownHost: 'journal.test',
    now: () => new Date(at),
    write: async (batch) => {
      if (fails()) throw new Error('the database is away');
      written.push(...batch);
    },
  });
  const send = (
    given: { address?: string; body?: unknown; agent?: string | undefined; isUnwilling?: boolean } = {},
  ) =>
    counter.receive({
      body: 'body' in given ? given.body : { event: 'seen', article, screen: 'phone' },
      addressPrefix: given.address ?? '192.0.2.1',
      userAgent: 'agent' in given ? given.agent : userAgent,
      isUnwilling: given.isUnwilling ?? false,
    });
  return { counter, written, send, pass: (ms: number) => (at += ms) };
}

describe('what comes', () => {
  it('is counted of a browser that asks for nothing', async () => {
    const { counter, written, send } = open();
    expect(send()).toEqual({ is: 'taken' });
    expect(
      send({ body: { event: 'left', article: article.toUpperCase(), quarter: 3, seconds: 12 } }),
    ).toEqual({
      is: 'taken',
    });
    await counter.close();
    expect(written).toMatchObject([
      {
        event: 'seen',
        articleId: article,
        source: 'direct',
        screen: 'phone',
        reader: `192.0.2.1\n${userAgent}`,
      },
      { event: 'left', articleId: article, quarter: 3, seconds: 12 },
    ]);
  });

  it('is taken and not counted of robots and of whoever asks not to be', async () => {
    const { counter, written, send } = open();
    for (const agent of [undefined, 'curl/8.5.0', 'Mozilla/5.0 (compatible; Googlebot/2.1)'])
      expect(send({ agent })).toEqual({ is: 'taken' });
    expect(send({ isUnwilling: true })).toEqual({ is: 'taken' });
    await counter.close();
    expect(written).toEqual([]);
  });

  it.each([undefined, null, [], 'seen', {}, { event: 'seen', article: 'x', screen: 'phone' }])(
    'is refused when it is %j',
    async (body) => {
      const { counter, written, send } = open();
      expect(send({ body })).toEqual({ is: 'invalid' });
      await counter.close();
      expect(written).toEqual([]);
    },
  );

  it('is refused above what an address may tell, and taken again later', async () => {
    const { counter, send, pass } = open();
    const other = (at: number) => ({
      event: 'seen',
      article: `01900000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      screen: 'phone',
    });
    for (let at = 0; at < 120; at += 1) expect(send({ body: other(at) })).toEqual({ is: 'taken' });
    expect(send({ body: other(120) })).toEqual({ is: 'too many', retryAfterSeconds: 1 });
    expect(send({ address: '192.0.2.2' })).toEqual({ is: 'taken' });
    pass(1_000);
    expect(send({ body: other(121) })).toEqual({ is: 'taken' });
    await counter.close();
  });

  it('does not count, and does not say, what one address tells too often of one article', async () => {
    const { counter, written, send } = open();
    for (let at = 0; at < 100; at += 1)
      expect(send({ agent: `${userAgent} forged/${at}` })).toEqual({ is: 'taken' });
    await counter.close();
    expect(written).toHaveLength(60);
  });
});

describe('a database that is away', () => {
  it('keeps what came waiting, in its order', async () => {
    let isAway = true;
    const { counter, written, send } = open(() => isAway);
    send({ address: '192.0.2.1' });
    await counter.flush();
    send({ address: '192.0.2.2' });
    await counter.flush();
    expect(written).toEqual([]);
    isAway = false;
    await counter.close();
    expect(written.map(({ reader }) => reader.split('\n')[0])).toEqual(['192.0.2.1', '192.0.2.2']);
  });

  it('costs so much memory and no more', async () => {
    let isAway = true;
    const { counter, written, send } = open(() => isAway);
    for (let at = 0; at < mostWaiting + 500; at += 1)
      send({ address: `10.${at >> 16}.${(at >> 8) & 255}.${at & 255}` });
    await counter.flush();
    for (let at = 0; at < 500; at += 1) send({ address: `11.0.${at >> 8}.${at & 255}` });
    await counter.flush();
    isAway = false;
    await counter.close();
    expect(written).toHaveLength(mostWaiting);
    expect(written[0]?.reader).toMatch(/^10\.0\.0\.0\n/);
  });
});
