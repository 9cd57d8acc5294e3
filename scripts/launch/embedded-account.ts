import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { databaseWords as words } from '#messages/launch.ts';

/** PostgreSQL refuses to run as root; "nobody" exists everywhere and owns nothing else of ours. */
const unprivileged = 65_534;

/** How to start a program of PostgreSQL: as ourselves, or, when we are root, as somebody without rights. */
export type Account = {
  uid: number | null;
  /** Wraps a command line; adds nothing when no help is needed. */
  command: (program: string, args: string[]) => { program: string; args: string[] };
};

const asIs = (program: string, args: string[]) => ({ program, args });

/**
 * Decides under whom PostgreSQL runs. As root it is "nobody"; when a folder above the binaries or the data is
 * closed to it (a clone under /root), Linux's setpriv lends it the right to pass, and nothing else.
 */
export function chooseAccount(paths: readonly string[]): Account {
  if (process.getuid?.() !== 0) return { uid: null, command: asIs };
  if (paths.every((path) => mayPass(path, unprivileged))) return { uid: unprivileged, command: asIs };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (process.platform !== 'linux' || !setpriv) throw new Error(words.notReachable);
  const rights = '+dac_read_search,+dac_override';
  const id = String(unprivileged);
  const lend = [
    '--reuid',
    id,
    '--regid',
    id,
    '--clear-groups',
    // access(2), by which PostgreSQL looks for its own files, would otherwise ignore what is lent.
    '--securebits',
    '+no_setuid_fixup',
    '--inh-caps',
    rights,
    '--ambient-caps',
    rights,
    '--',
  ];
  return { uid: null, command: (program, args) => ({ program: setpriv, args: [...lend, program, ...args] }) };
}

/** The uid that owns the cluster's files, or null when we own them ourselves. */
export const fileOwner = (): number | null => (process.getuid?.() === 0 ? unprivileged : null);

/** True when every folder above `path`, and `path` itself, lets that uid through. */
function mayPass(path: string, uid: number): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat && (stat.mode & (stat.uid === uid ? 0o100 : 0o001)) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
