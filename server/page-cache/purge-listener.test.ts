import { describe, expect, it } from 'vitest';
import { fakeTime, settle } from '#tests/fake-time.ts';
import { tag } from '#tests/fake-pages.ts';
import { createPurgeListener, type ListenConnection, type PurgeRow } from './purge-listener.ts';

type Wire = ListenConnection & {
  notify: (id: string) => void;
  lose: () => void;
  isClosed: boolean;
  isSilent: boolean;
  answerListen: () => void;
};

/** A database whose connections the test holds in its hand. */
function fakeDatabase() {
  const time = fakeTime();
  const wires: Wire[] = [];
  const heard: string[] = [];
  const rows = new Map<string, PurgeRow>();
  const server = { isUp: true, answersListen: true };
  const listener = createPurgeListener({
    connect: async ({ onNotification, onLost }) => {
      if (!server.isUp) throw new Error('refused');
      const listening = Promise.withResolvers<void>();
      if (server.answersListen) listening.resolve();
      const never = new Promise<never>(() => {});
      const wire: Wire = {
        isClosed: false,
        isSilent: false,
        notify: onNotification,
        lose: () => onLost('lost'),
        answerListen: () => listening.resolve(),
        listen: () => listening.promise,
        ping: async () => (wire.isSilent ? never : undefined),
        readPurge: async (id) => rows.get(id) ?? null,
        close: () => void (wire.isClosed = true),
      };
      wires.push(wire);
      return wire;
    },
    onPurge: ({ tags, isHard }) =>
      void heard.push(`${tags === 'all' ? tags : tags.join('')}${isHard ? '!' : ''}`),
    onReturn: () => void heard.push('return'),
    schedule: time.schedule,
    warn: () => {},
  });
  const last = (): Wire => wires.at(-1) ?? wires[0]!;
  return { time, wires, heard, rows, server, listener, last };
}

describe('the purge listener', () => {
  it('is deaf until LISTEN has been answered', async () => {
    const { listener, server, last, heard } = fakeDatabase();
    server.answersListen = false;
    listener.start();
    await settle();
    expect(listener.hearing()).toBe('deaf');
    expect(heard).toEqual([]);
    last().answerListen();
    await settle();
    expect(listener.hearing()).toBe('listening');
    expect(heard).toEqual(['return']);
  });

  it('applies the row that a notification names', async () => {
    const { listener, rows, last, heard } = fakeDatabase();
    rows.set('7', { tags: [tag('a'), tag('b')], isHard: true });
    listener.start();
    await settle();
    last().notify('7');
    await settle();
    expect(heard).toEqual(['return', 'ab!']);
  });

  it('takes a row that is gone for a purge of all', async () => {
    const { listener, last, heard } = fakeDatabase();
    listener.start();
    await settle();
    last().notify('99');
    await settle();
    expect(heard).toEqual(['return', 'all']);
  });

  it('loses nothing that comes between LISTEN and its answer', async () => {
    const { listener, rows, server, last, heard } = fakeDatabase();
    rows.set('1', { tags: [tag('a')], isHard: false });
    server.answersListen = false;
    listener.start();
    await settle();
    last().notify('1');
    await settle();
    expect(heard).toEqual([]);
    last().answerListen();
    await settle();
    expect(heard).toEqual(['return', 'a']);
  });

  it('asks every 2 s and stays on the connection that answers', async () => {
    const { listener, time, wires } = fakeDatabase();
    listener.start();
    await settle();
    await time.advance(60_000);
    expect(wires).toHaveLength(1);
    expect(listener.hearing()).toBe('listening');
  });

  it('replaces a connection that does not answer within a second', async () => {
    const { listener, time, wires, heard, last } = fakeDatabase();
    listener.start();
    await settle();
    last().isSilent = true;
    await time.advance(2_999);
    expect(wires).toHaveLength(1);
    await time.advance(1);
    expect(wires).toHaveLength(2);
    expect(wires[0]?.isClosed).toBe(true);
    expect(heard).toEqual(['return', 'return']);
  });

  it('replaces a lost connection at once; until it hears again it is deaf', async () => {
    const { listener, server, last, wires, heard } = fakeDatabase();
    listener.start();
    await settle();
    server.answersListen = false;
    last().lose();
    expect(listener.hearing()).toBe('deaf');
    await settle();
    expect(wires).toHaveLength(2);
    expect(heard).toEqual(['return']);
    last().answerListen();
    await settle();
    expect(listener.hearing()).toBe('listening');
    expect(heard).toEqual(['return', 'return']);
  });

  it('is away while no connection can be had, tries on, and comes back', async () => {
    const { listener, time, server, last, heard } = fakeDatabase();
    listener.start();
    await settle();
    server.isUp = false;
    last().lose();
    await settle();
    expect(listener.hearing()).toBe('away');
    await time.advance(60_000);
    expect(listener.hearing()).toBe('away');
    server.isUp = true;
    await time.advance(2_000);
    expect(listener.hearing()).toBe('listening');
    expect(heard).toEqual(['return', 'return']);
  });

  it('hears nothing more from a connection that it has replaced', async () => {
    const { listener, rows, wires, heard, last } = fakeDatabase();
    rows.set('1', { tags: [tag('a')], isHard: false });
    listener.start();
    await settle();
    last().lose();
    await settle();
    wires[0]?.notify('1');
    wires[0]?.lose();
    await settle();
    expect(wires).toHaveLength(2);
    expect(listener.hearing()).toBe('listening');
    expect(heard).toEqual(['return', 'return']);
  });

  it('closes everything when it stops, even half open', async () => {
    const { listener, server, time, last, wires } = fakeDatabase();
    server.answersListen = false;
    listener.start();
    await settle();
    listener.stop();
    last().answerListen();
    await settle();
    expect(wires.every((wire) => wire.isClosed)).toBe(true);
    await time.advance(60_000);
    expect(wires).toHaveLength(1);
    expect(listener.hearing()).toBe('deaf');
  });
});
