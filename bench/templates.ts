import { gzipSync } from 'node:zlib';
import type { pickPaths } from './archive-paths.ts';
import { measureColdRenders } from './cold-renders.ts';
import { type LoadFigures, load } from './load.ts';
import { weighPage } from './page-weight.ts';
import { type BenchDatabase, type Site, startBareServer, startNginx, withSite } from './stack.ts';
import { column, row, title } from './table.ts';

export type Paths = Awaited<ReturnType<typeof pickPaths>>;

/** A page that is kept, beside the same bytes from a bare Node server and from nginx; null where there is no nginx. */
export type TemplateFigures = {
  ours: LoadFigures;
  bare: LoadFigures | null;
  nginx: LoadFigures | null;
  againstBare: number | null;
  againstNginx: number | null;
};

/** Asks for each once, so that what is measured afterwards is no first request. */
export async function warmUp(site: Site, paths: readonly string[]): Promise<void> {
  for (const path of paths) await (await fetch(site.url + path)).arrayBuffer();
}

/** What each template costs where nothing of it is kept yet. */
export async function renderTemplates(site: Site, { cold }: Paths) {
  title('Rendu à froid (processeur du fil principal, ms)');
  column('page', 'médiane', 'p95', 'nombre');
  const all: Record<string, Awaited<ReturnType<typeof measureColdRenders>>> = {};
  for (const [name, list] of Object.entries(cold)) {
    const figures = await measureColdRenders(site, list);
    all[name] = figures;
    row(name, figures.medianMs, figures.p95Ms, figures.count);
  }
  return all;
}

type Loading = { folder: string; seconds: number };

/** How many kept pages of each template are answered a second. */
export async function loadTemplates(
  site: Site,
  { templates }: Paths,
  loading: Loading,
): Promise<Record<string, TemplateFigures>> {
  title('Pages gardées, 32 connexions, gzip');
  column('page', 'req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'octets', '× Node nu', '× nginx');
  const all: Record<string, TemplateFigures> = {};
  for (const [name, path] of Object.entries(templates)) {
    const figures = await compareTemplate(site, path, loading);
    const { ours, againstBare, againstNginx } = figures;
    all[name] = figures;
    row(
      name,
      ...[ours.requestsPerSecond, ours.p50Ms, ours.p99Ms, ours.cpuPer1000, ours.bytes],
      againstBare,
      againstNginx,
    );
  }
  return all;
}

/** The same bytes from a bare Node server, and from nginx where there is one, in the same minute. */
async function compareTemplate(
  site: Site,
  path: string,
  { folder, seconds }: Loading,
): Promise<TemplateFigures> {
  const html = Buffer.from(await (await fetch(site.url + path)).arrayBuffer());
  const bytes = gzipSync(html, { level: 6 });
  const ours = await load({ url: site.url + path, pid: site.pid, seconds });
  const bare = await loadOther(await startBareServer(folder, bytes), seconds);
  const nginx = await loadOther(await startNginx(folder, html, bytes), seconds);
  const ratio = (other: LoadFigures | null) =>
    other ? ours.requestsPerSecond / other.requestsPerSecond : null;
  return { ours, bare, nginx, againstBare: ratio(bare), againstNginx: ratio(nginx) };
}

async function loadOther(
  server: { url: string; pid: number; stop: () => Promise<void> } | null,
  seconds: number,
): Promise<LoadFigures | null> {
  if (!server) return null;
  const figures = await load({ url: server.url, pid: server.pid, seconds });
  await server.stop();
  return figures;
}

/** What a page of each template weighs; a feed has no style and no script. */
export async function weighTemplates(site: Site, { templates }: Paths) {
  title('Poids (octets, gzip ; polices à part)');
  column('page', 'HTML', 'CSS', 'JS', 'total', 'polices');
  const weights: Record<string, Awaited<ReturnType<typeof weighPage>>> = {};
  for (const [name, path] of Object.entries(templates)) {
    if (name === 'flux') continue;
    const weight = await weighPage(site.url, path);
    weights[name] = weight;
    row(name, weight.html, weight.css, weight.js, weight.total, weight.fonts);
  }
  return weights;
}

/** An article from the same chain with nothing kept; `kept`: what it gave with its pages kept. */
export const loadWithoutStore = (
  database: BenchDatabase,
  paths: Paths,
  { kept, seconds }: { kept: LoadFigures | undefined; seconds: number },
) =>
  withSite(
    database,
    async (site) => {
      await warmUp(site, paths.warmUp);
      title('La même chaîne, rien de gardé (PAGE_CACHE=off)');
      column('page', 'req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'gardée ×');
      const off = await load({ url: site.url + paths.templates.article, pid: site.pid, seconds });
      const gain = kept ? kept.requestsPerSecond / off.requestsPerSecond : null;
      row('article', off.requestsPerSecond, off.p50Ms, off.p99Ms, off.cpuPer1000, gain);
      return { article: off, gain };
    },
    { PAGE_CACHE: 'off' },
  );
