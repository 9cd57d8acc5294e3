import { readFileSync } from 'node:fs';

const ticksPerSecond = 100;

/** CPU seconds (user and system) that a process has used so far, all its threads together. Linux only. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** CPU seconds of this process's children that have ended. Linux only. */
export function childCpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

const sampleEveryMs = 50;

/** The largest resident size, in megabytes, that any child of a process had. Linux only. */
export function watchChildren(pid: number): { stop: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    for (const child of childrenOf(pid)) most = Math.max(most, statusKilobytes(child, 'VmHWM') / 1_024);
  }, sampleEveryMs);
  return {
    stop: () => {
      clearInterval(timer);
      return Math.round(most);
    },
  };
}

/** A process names its children by the thread that started them; one that has just gone has none. */
export function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .trim()
      .split(' ')
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

function statusKilobytes(pid: number, name: 'VmRSS' | 'VmHWM'): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/** CPU milliseconds that the main thread has used so far, to the nanosecond. Linux only. */
export const mainThreadMs = (pid: number): number =>
  Number(readFileSync(`/proc/${pid}/task/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;

/** Resident memory in megabytes. */
export const residentMb = (pid: number): number => statusKilobytes(pid, 'VmRSS') / 1_024;

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
