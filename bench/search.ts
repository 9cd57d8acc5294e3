import { askAnew, type Timing, type TimingFigures, toTimingFigures } from './fresh-renders.ts';
import { fillSearch, pickSearches } from './search-mix.ts';
import { type BenchDatabase, withSite } from './stack.ts';
import { column, row, title } from './table.ts';

/** What a search of each kind may take at p95, from the request to the last byte, in ms. */
const mostMs = { rare: 50, other: 120 };
const queriesOfKind = 20;

type SearchFigures = TimingFigures & { isGood: boolean };

/** Searches of every kind and suggestions, one after the other, on an archive whose documents are as publishing writes them. */
export async function measureSearch(
  database: BenchDatabase,
  rounds = 3,
): Promise<Record<string, SearchFigures>> {
  await fillSearch(database.url);
  const mix = await pickSearches(database.url, queriesOfKind);
  return withSite(database, async (site) => {
    title('Recherche (ms, de la demande au dernier octet ; processeur : fil principal)');
    column('recherche', 'p50', 'p95', 'processeur');
    const figures: Record<string, SearchFigures> = {};
    for (const [kind, paths] of Object.entries(mix)) {
      const asked = Array.from({ length: rounds + 1 }, () => paths).flat();
      const timings: Timing[] = [];
      for (const path of asked) timings.push(await askAnew(site, path));
      // The first round warms up.
      const found = judge(kind, timings.slice(paths.length));
      figures[kind] = found;
      row(kind, found.p50Ms, found.p95Ms, found.cpuMs);
    }
    return figures;
  });
}

/** Words that few texts hold, headlines and suggestions answer sooner than the rest. */
function judge(kind: string, timings: readonly Timing[]): SearchFigures {
  const figures = toTimingFigures(timings);
  const most = /rare|titre|suggestions/.test(kind) ? mostMs.rare : mostMs.other;
  return { ...figures, isGood: figures.p95Ms <= most };
}
