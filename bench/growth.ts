import { buildArchive } from './archive.ts';
import { askAnew, type Timing, type TimingFigures, toTimingFigures } from './fresh-renders.ts';
import { pickGrowthPaths } from './growth-paths.ts';
import { fillSearch, pickSearches } from './search-mix.ts';
import { type BenchDatabase, openBenchDatabase, type Site, startSite } from './stack.ts';
import { column, row, say, title } from './table.ts';

/** The archive that a large one is compared with. */
const referenceSize = 2_000;
/** What any page of a large archive may cost, as a multiple of what it costs in the small one. */
const mostGrowth = 1.3;
const warmUps = 8;

export type Growth = {
  name: string;
  small: TimingFigures;
  large: TimingFigures;
  growth: number;
  isGood: boolean;
};

/** One of the two newspapers: where it answers, and its addresses by kind. */
type Side = { site: Site; paths: Record<string, readonly string[]> };

/**
 * What pages cost as the archive grows: each is rendered anew at every request (nothing is kept), by two newspapers
 * side by side, in turns, so that whatever else the machine does falls on both. Times are from the request to the last
 * byte, on this machine; the processor's are those of the server's main thread. The ratio is that of the medians.
 */
export async function measureGrowth(
  large: Pick<BenchDatabase, 'url' | 'dataDir'>,
  { size, rounds }: { size: number; rounds: number },
): Promise<Growth[]> {
  const small = await openBenchDatabase();
  const sides: Side[] = [];
  try {
    await buildArchive(small.url, referenceSize);
    for (const database of [small, large]) sides.push(await openSide(database, rounds));
    const [before, after] = sides as [Side, Side];
    title(
      `Pages rendues à neuf : ${referenceSize} articles, puis ${size} (ms, de la demande au dernier octet)`,
    );
    column('page', 'p50', 'p95', 'processeur', 'puis p50', 'p95', 'processeur', '×');
    const results: Growth[] = [];
    for (const name of Object.keys(after.paths)) {
      const result = await compare({ name, before, after, rounds });
      results.push(result);
      tell(result);
    }
    const bad = results.filter(({ isGood }) => !isGood).map(({ name }) => name);
    say(
      bad.length > 0
        ? `Au-dessus de ${mostGrowth} × : ${bad.join(', ')}`
        : `Aucune au-dessus de ${mostGrowth} ×`,
    );
    return results;
  } finally {
    await Promise.all(sides.map(({ site }) => site.stop()));
    await small.close();
  }
}

async function openSide(
  { url, dataDir }: Pick<BenchDatabase, 'url' | 'dataDir'>,
  most: number,
): Promise<Side> {
  await fillSearch(url);
  const paths = { ...(await pickGrowthPaths(url, most)), ...(await pickSearches(url, most)) };
  return { paths, site: await startSite({ databaseUrl: url, dataDir, env: { PAGE_CACHE: 'off' } }) };
}

function tell({ name, small, large, growth }: Growth): void {
  row(name, small.p50Ms, small.p95Ms, small.cpuMs, large.p50Ms, large.p95Ms, large.cpuMs, growth);
}

async function compare({
  name,
  before,
  after,
  rounds,
}: {
  name: string;
  before: Side;
  after: Side;
  rounds: number;
}): Promise<Growth> {
  const asked = [before, after].map((side) => ({ side, timings: [] as Timing[] }));
  for (let round = -warmUps; round < rounds; round += 1) {
    // Who is asked first changes each time: the first of two pays for what the pause before let grow cold.
    for (const { side, timings } of round % 2 === 0 ? asked : asked.toReversed()) {
      const paths = side.paths[name] ?? [];
      const timing = await askAnew(side.site, paths[Math.abs(round) % paths.length] ?? '/');
      if (round >= 0) timings.push(timing);
    }
  }
  const [small, large] = asked.map(({ timings }) => toTimingFigures(timings)) as [
    TimingFigures,
    TimingFigures,
  ];
  const growth = large.p50Ms / small.p50Ms;
  return { name, small, large, growth, isGood: growth <= mostGrowth };
}
