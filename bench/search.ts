import { mainThreadMs, median, percentile } from './process-figures.ts';
import { fillSearch, pickSearches } from './search-mix.ts';
import { type Site, startSite } from './stack.ts';
import { column, row, title } from './table.ts';

/** What a search of each kind may take at p95, from the request to the last byte, in ms. */
const mostMs = { rare: 50, other: 120 };
const queriesOfKind = 20;

type SearchFigures = { p50Ms: number; p95Ms: number; cpuMs: number; isGood: boolean };

/** Searches of every kind and suggestions, one after the other, on an archive whose documents are as publishing writes them. */
export async function measureSearch(
  { url, dataDir }: { url: string; dataDir: string },
  rounds = 3,
): Promise<Record<string, SearchFigures>> {
  await fillSearch(url);
  const mix = await pickSearches(url, queriesOfKind);
  const site = await startSite({ databaseUrl: url, dataDir });
  try {
    title('Recherche (ms, de la demande au dernier octet ; processeur : fil principal)');
    column('recherche', 'p50', 'p95', 'processeur');
    const figures: Record<string, SearchFigures> = {};
    for (const [kind, paths] of Object.entries(mix)) {
      const asked = Array.from({ length: rounds + 1 }, () => paths).flat();
      const timings: Timing[] = [];
      for (const path of asked) timings.push(await ask(site, path));
      const found = figuresOf(kind, timings.slice(paths.length));
      figures[kind] = found;
      row(kind, found.p50Ms, found.p95Ms, found.cpuMs);
    }
    return figures;
  } finally {
    await site.stop();
  }
}

type Timing = { ms: number; cpuMs: number };

async function ask({ url, pid, verifySecret }: Site, path: string): Promise<Timing> {
  const cpuBefore = mainThreadMs(pid);
  const begin = performance.now();
  // A fresh render is nobody's search: the limit for one address does not count it.
  const answer = await fetch(url + path, { headers: { 'x-verify-secret': verifySecret } });
  await answer.arrayBuffer();
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  return { ms: performance.now() - begin, cpuMs: mainThreadMs(pid) - cpuBefore };
}

function figuresOf(kind: string, timings: readonly Timing[]): SearchFigures {
  const times = timings.map(({ ms }) => ms);
  const p95Ms = percentile(times, 0.95);
  const most = /rare|titre|suggestions/.test(kind) ? mostMs.rare : mostMs.other;
  const cpuMs = median(timings.map((timing) => timing.cpuMs));
  return { p50Ms: median(times), p95Ms, cpuMs, isGood: p95Ms <= most };
}
