import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tag } from '#lib/tags.ts';
import { fakeCache, tag } from '#tests/fake-pages.ts';
import { settle } from '#tests/fake-time.ts';
import type { Served } from './page-cache.ts';

/**
 * Renders, commits, purges and a lost listener, interleaved at random. A page is the versions of its rows, read
 * at two moments: whatever is torn or old shows. `c:x` is a lively tag, purged softly.
 */
const rowNames = ['a', 'b', 'c:x'] as const;
type Row = (typeof rowNames)[number];
type Versions = Record<Row, number>;

const pages: Record<string, Row[]> = {
  '/a': ['a'],
  '/ab': ['a', 'b'],
  '/bx': ['b', 'c:x'],
  '/abx': ['a', 'b', 'c:x'],
};
const keys = Object.keys(pages);

type Step =
  | { kind: 'read'; key: string }
  | { kind: 'render'; which: number; moments: number; doesFail: boolean }
  | { kind: 'commit'; rows: Row[]; isLocal: boolean; isHard: boolean }
  | { kind: 'deliver' }
  | { kind: 'lose'; isAway: boolean }
  | { kind: 'return' }
  | { kind: 'wait'; ms: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('read' as const), key: fc.constantFrom(...keys) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('render' as const),
      which: fc.nat(20),
      moments: fc.constantFrom(1, 2),
      doesFail: fc.nat(9).map((n) => n < 3),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      rows: fc.uniqueArray(fc.constantFrom(...rowNames), { minLength: 1 }),
      isLocal: fc.boolean(),
      isHard: fc.nat(3).map((n) => n === 0),
    }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'deliver' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose' as const), isAway: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'return' as const }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.constantFrom(10, 500, 1_500, 4_000_000),
    }),
  },
);

type Notification = { rows: Row[]; versions: Versions; isHard: boolean };
type Running = {
  key: string;
  begun: Versions;
  finish: (text: string) => void;
  fail: () => void;
  half: Partial<Versions>;
};

class World {
  readonly versions: Versions = { a: 0, b: 0, 'c:x': 0 };
  /** The newest version of each row that this process has been told of; hard ones apart. */
  readonly heard: Versions = { a: 0, b: 0, 'c:x': 0 };
  readonly heardHard: Versions = { a: 0, b: 0, 'c:x': 0 };
  queue: Notification[] = [];
  running: Running[] = [];
  isLost = false;
  readonly fake = fakeCache({
    render: (key) =>
      new Promise((resolve, reject) => {
        this.running.push({
          key,
          begun: { ...this.versions },
          half: {},
          fail: () => reject(new Error('boom')),
          finish: (text) =>
            resolve({
              status: 200,
              headers: { 'content-type': 'text/html' },
              body: Buffer.from(`<html>${text}</html>`),
              facts: { tags: new Set((pages[key] ?? []).map(tag)) },
            }),
        });
      }),
  });

  hear({ rows, versions, isHard }: Notification): void {
    for (const row of rows) {
      this.heard[row] = Math.max(this.heard[row], versions[row]);
      if (isHard) this.heardHard[row] = Math.max(this.heardHard[row], versions[row]);
    }
    this.fake.cache.purge(rows as unknown as Tag[], { isHard });
  }

  commit(rows: Row[], isLocal: boolean, isHard: boolean): void {
    for (const row of rows) this.versions[row] += 1;
    const notification = { rows, versions: { ...this.versions }, isHard };
    if (isLocal) this.hear(notification);
    if (!this.isLost) this.queue.push(notification);
  }

  deliver(): void {
    const next = this.queue.shift();
    if (next) this.hear(next);
  }

  lose(isAway: boolean): void {
    this.isLost = true;
    this.queue = [];
    this.fake.state.hearing = isAway ? 'away' : 'deaf';
  }

  return(): void {
    if (!this.isLost) return;
    this.isLost = false;
    this.fake.state.hearing = 'listening';
    Object.assign(this.heard, this.versions);
    this.fake.cache.returnToHearing();
  }

  /** One moment of one render: it reads half of its rows, then the rest, and is whole. */
  advanceRender(which: number, doesFail: boolean): void {
    const running = this.running[which % Math.max(1, this.running.length)];
    if (!running) return;
    const rows = pages[running.key] ?? [];
    const [first, ...rest] = rows;
    if (first && running.half[first] === undefined) {
      running.half[first] = this.versions[first];
      return;
    }
    this.running.splice(this.running.indexOf(running), 1);
    for (const row of rest) running.half[row] = this.versions[row];
    if (doesFail) running.fail();
    else running.finish(rows.map((row) => `${row}=${running.half[row]}`).join(' '));
  }

  textOf = (key: string): string => (pages[key] ?? []).map((row) => `${row}=${this.versions[row]}`).join(' ');
}

const versionsIn = (served: Served): Partial<Versions> | null => {
  if (served.kind !== 'answer') return null;
  const text = served.answer.body?.br.toString() ?? '';
  return Object.fromEntries([...text.matchAll(/([abcx:]+)=(\d+)/g)].map(([, row, n]) => [row, Number(n)]));
};

function checkRead(served: Served, asked: { heard: Versions; heardHard: Versions }): void {
  const versions = versionsIn(served);
  if (!versions || served.kind !== 'answer') return;
  for (const row of rowNames) {
    const version = versions[row];
    if (version === undefined) continue;
    // Withdrawn is withdrawn, on the worst day too.
    expect(version).toBeGreaterThanOrEqual(asked.heardHard[row]);
    // Whoever asks after a purge sees what it announced (an expired copy after a failure is marked as passing).
    const isPromise = served.answer.standing === 'kept' && row !== 'c:x';
    if (isPromise) expect(version).toBeGreaterThanOrEqual(asked.heard[row]);
  }
}

async function play(steps: Step[]): Promise<void> {
  const world = new World();
  const reads: Promise<void>[] = [];
  for (const one of steps) {
    switch (one.kind) {
      case 'read': {
        const asked = { heard: { ...world.heard }, heardHard: { ...world.heardHard } };
        reads.push(world.fake.cache.serve(one.key).then((served) => checkRead(served, asked)));
        break;
      }
      case 'render':
        for (let at = 0; at < one.moments; at += 1) world.advanceRender(one.which, one.doesFail);
        break;
      case 'commit':
        world.commit(one.rows, one.isLocal, one.isHard);
        break;
      case 'deliver':
        world.deliver();
        break;
      case 'lose':
        world.lose(one.isAway);
        break;
      case 'return':
        world.return();
        break;
      case 'wait':
        await world.fake.time.advance(one.ms);
        break;
    }
    await settle();
  }
  await quiet(world);
  await Promise.all(reads);
  for (const key of keys) await checkInvariant(world, key);
}

/** Everything on its way arrives: the listener is back, notifications are heard, renders end, throttles run out. */
async function quiet(world: World): Promise<void> {
  world.return();
  while (world.queue.length > 0) world.deliver();
  while (world.running.length > 0) {
    world.advanceRender(0, false);
    await settle();
  }
  await world.fake.time.advance(3_000);
}

/** The kept answer equals a fresh render. */
async function checkInvariant(world: World, key: string): Promise<void> {
  const served = world.fake.cache.serve(key);
  await settle();
  while (world.running.length > 0) {
    world.advanceRender(0, false);
    await settle();
  }
  const { answer } = (await served) as Extract<Served, { kind: 'answer' }>;
  expect(answer.body?.br.toString()).toBe(`<html>${world.textOf(key)}</html>`);
  expect(answer.standing).toBe('kept');
}

const wholeRender: Step = { kind: 'render', which: 0, moments: 2, doesFail: false };
const remoteCommit = (row: Row): Step => ({ kind: 'commit', rows: [row], isLocal: false, isHard: false });

describe('the invariant', () => {
  it('holds when the last of many soft purges falls into the pause', async () => {
    const round: Step[] = [
      { kind: 'read', key: '/bx' },
      wholeRender,
      remoteCommit('c:x'),
      { kind: 'deliver' },
    ];
    await expect(play([...round, ...round, ...round])).resolves.toBeUndefined();
  });

  it('holds when a commit happens while a render is half way and its purge is lost', async () => {
    const half: Step = { ...wholeRender, moments: 1 };
    const steps: Step[] = [
      { kind: 'read', key: '/ab' },
      half,
      { kind: 'lose', isAway: false },
      remoteCommit('a'),
      { kind: 'return' },
      half,
    ];
    await expect(play(steps)).resolves.toBeUndefined();
  });

  it('holds for renders, commits, purges and a lost listener in any order', async () => {
    const histories = fc.array(step, { minLength: 10, maxLength: 80, size: 'max' });
    const property = fc.asyncProperty(histories, play);
    await expect(fc.assert(property, { numRuns: 1_000 })).resolves.toBeUndefined();
  }, 60_000);
});
