import { mainThreadMs, median, percentile } from './process-figures.ts';
import type { Site } from './stack.ts';

/** From the request to the last byte, and what of it the server's main thread took. */
export type Timing = { ms: number; cpuMs: number };
export type TimingFigures = { p50Ms: number; p95Ms: number; cpuMs: number };

/** Asks for a page as it is rendered anew: nothing that is kept answers, and no limit for one address counts it. */
export async function askAnew({ url, pid, verifySecret }: Site, path: string): Promise<Timing> {
  const cpuBefore = mainThreadMs(pid);
  const begin = performance.now();
  const answer = await fetch(url + path, { headers: { 'x-verify-secret': verifySecret } });
  await answer.arrayBuffer();
  const ms = performance.now() - begin;
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  return { ms, cpuMs: mainThreadMs(pid) - cpuBefore };
}

/** `cpuMs` is a median too. */
export function toTimingFigures(timings: readonly Timing[]): TimingFigures {
  const times = timings.map(({ ms }) => ms);
  return {
    p50Ms: median(times),
    p95Ms: percentile(times, 0.95),
    cpuMs: median(timings.map(({ cpuMs }) => cpuMs)),
  };
}
