import { readFileSync } from 'node:fs';

/** The fields of /proc/<pid>/stat after the name, or null where the system has none. */
function readStat(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** True for a process that lives. A zombie answers signals although it is dead: Linux is asked for its state too. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = readStat(pid);
  return stat === null ? process.platform !== 'linux' : stat[0] !== 'Z';
}

/** When a process began, in ticks since boot: tells it from a later one with the same number. Null when unknown. */
export const birth = (pid: number): string | null => readStat(pid)?.[19] ?? null;

/** The name of the program that a process runs, as Linux tells it; null elsewhere. */
export function programName(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return null;
  }
}
