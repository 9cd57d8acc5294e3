import { mainThreadMs, median, percentile } from './process-figures.ts';
import type { Site } from './stack.ts';

/**
 * CPU of the main thread for each of `paths` asked for the first time, in a warm process, one after another.
 * Compression happens in another thread and is not counted. Returns milliseconds.
 */
export async function measureColdRenders(site: Site, paths: readonly string[]) {
  const spent: number[] = [];
  for (const path of paths) {
    const before = mainThreadMs(site.pid);
    const answer = await fetch(site.url + path);
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    spent.push(mainThreadMs(site.pid) - before);
  }
  return { medianMs: median(spent), p95Ms: percentile(spent, 0.95), count: spent.length };
}
