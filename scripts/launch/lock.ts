import { existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launchWords as words } from '#messages/launch.ts';
import { birth, isAlive } from '#scripts/launch/processes.ts';

/** Who runs in a data folder. `born` tells a process from a later one with the same number (Linux). */
type Owner = {
  pid: number;
  born: string | null;
  /** The npm above it: without that one it ends by itself. */
  parent: number;
  url: string | null;
  /** It was told to stop, and finishes what it holds. */
  isLeaving?: boolean;
};

export type Lock = {
  /** True when an earlier run was killed: what it left may take some seconds to end. */
  followsAKill: boolean;
  setUrl: (url: string) => void;
  /** Whoever starts now waits for the end instead of being refused. */
  setLeaving: () => void;
  release: () => void;
};

const patienceMs = 20_000;

/** Takes the data folder for this process. Throws one sentence when another living one has it. */
export async function takeLock(dataDir: string, onWait?: () => void): Promise<Lock> {
  const file = join(dataDir, 'en-marche.json');
  const mine: Owner = {
    pid: process.pid,
    born: birth(process.pid),
    parent: Number(process.env.LAUNCH_PARENT || process.ppid),
    url: null,
  };
  const draft = `${file}.${process.pid}`;
  let followsAKill = false;
  let hasWaited = false;
  for (const deadline = Date.now() + patienceMs; ; ) {
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    if (linkOnce(draft, file)) break;
    const owner = readOwner(file);
    if (owner && isRunning(owner)) {
      const isLeaving = owner.isLeaving === true || !isRunning({ pid: owner.parent, born: null });
      if (!isLeaving || Date.now() > deadline) {
        rmSync(draft, { force: true });
        throw new Error(words.alreadyRunning(owner.pid, owner.url));
      }
      if (!hasWaited) onWait?.();
      hasWaited = true;
      await pause(250);
      continue;
    }
    followsAKill = true;
    removeStale(file, owner);
  }
  rmSync(draft, { force: true });
  const write = (change: Partial<Owner>): void => {
    Object.assign(mine, change);
    writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 });
    renameSync(draft, file);
  };
  const release = (): void => {
    if (readOwner(file)?.pid === process.pid) rmSync(file, { force: true });
  };
  return {
    followsAKill,
    setUrl: (url) => write({ url }),
    setLeaving: () => write({ isLeaving: true }),
    release,
  };
}

/** Who holds the data folder now, if that process lives. */
export function lockOwner(dataDir: string): { pid: number; url: string | null } | null {
  const owner = readOwner(join(dataDir, 'en-marche.json'));
  return owner && isRunning(owner) ? owner : null;
}

function linkOnce(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(file: string): Owner | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return null;
  }
}

/** Moves the dead owner's lock away; if a third process has just put its own there, gives that one back. */
function removeStale(file: string, stale: Owner | null): void {
  const aside = `${file}.mort.${process.pid}`;
  if (!existsSync(file)) return;
  try {
    renameSync(file, aside);
  } catch {
    return; // somebody else was quicker
  }
  const moved = readOwner(aside);
  if (moved && moved.pid !== stale?.pid && isRunning(moved)) linkOnce(aside, file);
  rmSync(aside, { force: true });
}

const isRunning = (owner: { pid: number; born: string | null }): boolean =>
  isAlive(owner.pid) && (owner.born === null || birth(owner.pid) === owner.born);
