import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockOwner, takeLock } from '#scripts/launch/lock.ts';
import { birth, isAlive } from '#scripts/launch/processes.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'lock-'));
const write = (dataDir: string, owner: object): void =>
  writeFileSync(join(dataDir, 'en-marche.json'), JSON.stringify(owner));

it('is held by one, named by its address, and free again afterwards', async () => {
  const dataDir = folder();
  const lock = await takeLock(dataDir);
  lock.setUrl('http://localhost:3000');
  expect(lockOwner(dataDir)).toMatchObject({ pid: process.pid, url: 'http://localhost:3000' });
  await expect(takeLock(dataDir)).rejects.toThrow(`processus ${process.pid}, http://localhost:3000`);
  lock.release();
  expect(lockOwner(dataDir)).toBeNull();
  expect((await takeLock(dataDir)).followsAKill).toBe(false);
});

it('is taken from a process that is no more', async () => {
  const dataDir = folder();
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((settle) => child.once('exit', settle));
  write(dataDir, { pid: child.pid, born: null, parent: 1, url: null });
  expect((await takeLock(dataDir)).followsAKill).toBe(true);
});

it.runIf(process.platform === 'linux')(
  'is taken from a process whose number now belongs to another',
  async () => {
    const dataDir = folder();
    write(dataDir, { pid: process.pid, born: '1', parent: process.ppid, url: null });
    expect((await takeLock(dataDir)).followsAKill).toBe(true);
  },
);

it('is waited for when the npm above its owner was killed and the owner is about to end', async () => {
  const dataDir = folder();
  const owner = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)']);
  write(dataDir, { pid: owner.pid, born: birth(owner.pid ?? 0), parent: 4_194_302, url: null });
  expect(isAlive(owner.pid ?? 0)).toBe(true);
  expect((await takeLock(dataDir)).followsAKill).toBe(true);
  expect(isAlive(owner.pid ?? 0)).toBe(false);
});

it('is waited for when its owner is stopping', async () => {
  const dataDir = folder();
  const lock = await takeLock(dataDir);
  lock.setLeaving();
  setTimeout(() => lock.release(), 300);
  expect((await takeLock(dataDir)).followsAKill).toBe(false);
});

it('goes to one of many who find a dead one at once', async () => {
  const dataDir = folder();
  write(dataDir, { pid: 4_194_302, born: null, parent: 1, url: null });
  const answers = await Promise.allSettled([1, 2, 3, 4].map(() => takeLock(dataDir)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(JSON.parse(readFileSync(join(dataDir, 'en-marche.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
  });
});
