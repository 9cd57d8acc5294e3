import { parseArgs } from 'node:util';
import { withThrownAwayDatabase } from '#scripts/launch/thrown-away-database.ts';
import { buildArchive } from './archive.ts';
import { column, row, title } from './table.ts';

/** `node bench/related.ts [--archive 2000]`: links of one new article, in the worker, whatever the archive holds. */
const mostChoosingMs = 200;
const choices = 100;
const warmUps = 10;

type ChoosingFigures = {
  archive: number;
  /** Seconds that the whole archive took to be read, once. */
  readSeconds: number;
  p50Ms: number;
  p95Ms: number;
  worstMs: number;
};

/**
 * What the links of one new article cost in an archive of so many: its profile, its choice and the asking of its neighbours,
 * as the worker does them, one after the other.
 */
const measureChoosing = (archive: number): Promise<ChoosingFigures> =>
  withThrownAwayDatabase(async () => {
    await buildArchive(process.env.DATABASE_URL ?? '', archive);
    const { readArchive } = await import('#features/newsroom/related/use-cases/link-archive.ts');
    const { systemActor } = await import('#lib/actor.ts');
    const { db } = await import('#server/db/client.ts');
    const actor = systemActor('banc');
    const started = performance.now();
    await readArchive({ actor, signal: new AbortController().signal });
    const readSeconds = (performance.now() - started) / 1000;
    await db().$executeRaw`VACUUM ANALYZE related_profiles, related_term_counts, articles, revisions`;
    const times = await chooseSome();
    const at = (share: number): number => times[Math.ceil(times.length * share) - 1] ?? 0;
    return { archive, readSeconds, p50Ms: at(0.5), p95Ms: at(0.95), worstMs: at(1) };
  });

/** Sorted milliseconds of each choice, of articles that the archive had not read before. */
async function chooseSome(): Promise<number[]> {
  const { chooseLinks } = await import('#features/newsroom/related/use-cases/choose-links.ts');
  const { systemActor } = await import('#lib/actor.ts');
  const { db } = await import('#server/db/client.ts');
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT article_id AS id FROM related_profiles ORDER BY md5(article_id::text) LIMIT ${choices + warmUps}`;
  const times: number[] = [];
  for (const { id } of rows) {
    await db().$executeRaw`UPDATE related_profiles SET version = 0 WHERE article_id = ${id}::uuid`;
    const started = performance.now();
    await chooseLinks({ actor: systemActor('banc'), input: { articleId: id } });
    times.push(performance.now() - started);
  }
  return times.slice(warmUps).toSorted((one, other) => one - other);
}

const { values } = parseArgs({ options: { archive: { type: 'string', default: '2000' } } });
const figures = await measureChoosing(Number(values.archive));
title('Liens d’un nouvel article, dans le processus de fond (ms)');
column('archive', 'p50', 'p95', 'pire', 'lue en s');
row(String(figures.archive), figures.p50Ms, figures.p95Ms, figures.worstMs, figures.readSeconds);
if (figures.p95Ms > mostChoosingMs) process.exitCode = 1;
