import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildSite } from '#scripts/launch/build.ts';
import { measureAds } from './ads.ts';
import { buildArchive } from './archive.ts';
import { pickPaths } from './archive-paths.ts';
import { measureBeacons } from './beacons.ts';
import { measureComments, measureOneMore } from './comments.ts';
import { measureColdRenders } from './cold-renders.ts';
import { measureFiles } from './files.ts';
import { measureGrowth } from './growth.ts';
import { measureLeadPictures, mostLeadBytes } from './lead-pictures.ts';
import { type LoadFigures, load } from './load.ts';
import { startNewspaper } from './newspaper.ts';
import { weighPage } from './page-weight.ts';
import { residentMb } from './process-figures.ts';
import { measurePhoto } from './photo.ts';
import { measurePhotoQueue } from './photo-queue.ts';
import { measurePublishing } from './publishing.ts';
import { measureSaving } from './saving.ts';
import { measureSearch } from './search.ts';
import { openBenchDatabase, type Site, startBareServer, startNginx, startSite } from './stack.ts';
import { column, row, say, title } from './table.ts';
import { measureTyping } from './typing.ts';

/**
 * npm run bench -- [--only archive|recherche|frappe|enregistrement|photo|photos|fichiers|ouvertures|commentaires|audience|publicite]
 *   [--photos 20] [--archive 2000] [--rounds 60] [--seconds 8] [--publications 100] [--renders 200] [--saves 200]
 *   [--posts 200]
 *   [--json FILE]
 * Ratios within one run on this machine: absolute figures drift with whatever else it does.
 */
const { values } = parseArgs({
  options: {
    archive: { type: 'string', default: '2000' },
    seconds: { type: 'string', default: '8' },
    publications: { type: 'string', default: '100' },
    renders: { type: 'string', default: '200' },
    saves: { type: 'string', default: '200' },
    posts: { type: 'string', default: '200' },
    rounds: { type: 'string', default: '60' },
    photos: { type: 'string', default: '20' },
    json: { type: 'string' },
    only: { type: 'string' },
  },
});
/** A key in a long text may cost at most this many times what it costs in a short one. */
const mostTypingRatio = 2;
/** A save of a long story with many versions, at p95. */
const mostSaveMs = 50;
/** A comment that somebody posts, at p95. */
const mostPostMs = 60;
/** A page with 10,000 comments may cost at most this many times what it costs without any. */
const mostTalkRatio = 1.3;
const archiveSize = Number(values.archive);
const seconds = Number(values.seconds);
const report: Record<string, unknown> = {
  machine: {
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  archive: archiveSize,
};

if (values.only === 'ouvertures') {
  await weighLeadPictures();
  process.exit();
}
if (values.only === 'photo') {
  report.photo = await measurePhoto();
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  process.exit();
}
await buildSite({ root: join(import.meta.dirname, '..'), onStart: () => say('Construction…') });
const database = await openBenchDatabase();
try {
  if (values.only !== 'fichiers') await measureArchive();
  if (!values.only || values.only === 'fichiers') await measureStoredFiles();
} finally {
  await database.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);

type Paths = Awaited<ReturnType<typeof pickPaths>>;

async function measureArchive(): Promise<void> {
  const built = await buildArchive(database.url, archiveSize);
  say(`Archive de ${archiveSize} articles en ${built.seconds.toFixed(0)} s`);
  report.built = built;
  if (!values.only || values.only === 'archive') {
    const growth = await measureGrowth(database, { size: archiveSize, rounds: Number(values.rounds) });
    report.growth = growth;
    if (growth.some(({ isGood }) => !isGood)) process.exitCode = 1;
  }
  if (values.only === 'archive') return;
  const paths = await pickPaths(database.url, Number(values.renders));
  if (!values.only) {
    await measureTemplates(paths);
    await measureStoreOff(paths);
  }
  if (!values.only || values.only === 'commentaires') await measureTalk(paths);
  if (values.only === 'recherche') report.search = await measureSearch(database);
  if (!values.only || values.only === 'audience') {
    const audience = await measureBeacons(database, { article: paths.templates.article, seconds });
    report.audience = audience;
    if (!audience.isGood) process.exitCode = 1;
  }
  if (!values.only || values.only === 'publicite') {
    const ads = await measureAds(database, { seconds });
    report.ads = ads;
    if (!ads.isGood) process.exitCode = 1;
  }
  if (values.only === 'photos') await measurePhotos(paths);
  if (values.only === 'enregistrement') await measureSavesAlone();
  if (!values.only || values.only === 'frappe') await measureKeys();
}

async function measureStoredFiles(): Promise<void> {
  const { dataDir, url: databaseUrl } = database;
  const site = await startSite({ databaseUrl, dataDir });
  try {
    const files = await measureFiles(site, { dataDir, seconds });
    report.files = files.figures;
    if (!files.isGood) process.exitCode = 1;
  } finally {
    await site.stop();
  }
}

async function measureTemplates(paths: Paths): Promise<void> {
  const site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  try {
    await warmUp(site, paths.warmUp);
    title('Rendu à froid (processeur du fil principal, ms)');
    column('page', 'médiane', 'p95', 'nombre');
    const cold: Record<string, unknown> = {};
    for (const [name, list] of Object.entries(paths.cold)) {
      const figures = await measureColdRenders(site, list);
      cold[name] = figures;
      row(name, figures.medianMs, figures.p95Ms, figures.count);
    }
    report.coldRenders = cold;

    title('Pages gardées, 32 connexions, gzip');
    column('page', 'req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'octets', '× Node nu', '× nginx');
    const templates: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(paths.templates)) {
      templates[name] = await compareTemplate(site, name, path);
    }
    report.templates = templates;

    title('Poids (octets, gzip ; polices à part)');
    column('page', 'HTML', 'CSS', 'JS', 'total', 'polices');
    const weights: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(paths.templates)) {
      if (name === 'flux') continue;
      const weight = await weighPage(site.url, path);
      weights[name] = weight;
      row(name, weight.html, weight.css, weight.js, weight.total, weight.fonts);
    }
    report.weights = weights;

    title('Publier → visible partout (ms, mesuré du dehors)');
    const publishing = await measurePublishing(site, database, Number(values.publications));
    report.publishing = publishing;
    column('', 'p50', 'p95', 'max', 'nombre');
    row(
      'article, une, rubrique, flux, plans',
      publishing.p50Ms,
      publishing.p95Ms,
      publishing.maxMs,
      publishing.count,
    );

    await measureSaves(site);

    const memory = residentMb(site.pid);
    report.residentMb = memory;
    title('Mémoire');
    row('résidente, Mo', memory);
  } finally {
    await site.stop();
  }
}

/** The command ends badly when it misses its bar, once it measures nothing else. */
async function measureSavesAlone(): Promise<void> {
  const site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  try {
    if ((await measureSaves(site)) > mostSaveMs) process.exitCode = 1;
  } finally {
    await site.stop();
  }
}

/** What a save takes at p95, in milliseconds. */
async function measureSaves(site: Site): Promise<number> {
  title('Enregistrer un article de 3 000 mots qui a 200 versions (ms, mesuré du dehors)');
  const saving = await measureSaving(site, database, Number(values.saves));
  report.saving = saving;
  column('', 'p50', 'p95', 'max', 'processeur', 'nombre');
  row('un paragraphe changé', saving.p50Ms, saving.p95Ms, saving.maxMs, saving.cpuMs, saving.count);
  return saving.p95Ms;
}

/** The same bytes from a bare Node server, and from nginx where there is one, in the same minute. */
async function compareTemplate(site: Site, name: string, path: string) {
  const answer = await fetch(site.url + path);
  const html = Buffer.from(await answer.arrayBuffer());
  const bytes = gzipSync(html, { level: 6 });
  const ours = await load({ url: site.url + path, pid: site.pid, seconds });
  const bare = await against(await startBareServer(database.dataDir, bytes));
  const nginx = await against(await startNginx(database.dataDir, html, bytes));
  const ratio = (other: LoadFigures | null) =>
    other ? ours.requestsPerSecond / other.requestsPerSecond : null;
  const figures = { ours, bare, nginx, againstBare: ratio(bare), againstNginx: ratio(nginx) };
  row(
    name,
    ours.requestsPerSecond,
    ours.p50Ms,
    ours.p99Ms,
    ours.cpuPer1000,
    ours.bytes,
    figures.againstBare,
    figures.againstNginx,
  );
  return figures;
}

async function against(server: { url: string; pid: number; stop: () => Promise<void> } | null) {
  if (!server) return null;
  const figures = await load({ url: server.url, pid: server.pid, seconds });
  await server.stop();
  return figures;
}

async function measureStoreOff(paths: Paths): Promise<void> {
  const site = await startSite({
    databaseUrl: database.url,
    dataDir: database.dataDir,
    env: { PAGE_CACHE: 'off' },
  });
  try {
    await warmUp(site, paths.warmUp);
    title('La même chaîne, rien de gardé (PAGE_CACHE=off)');
    column('page', 'req/s', 'p50 ms', 'p99 ms', 'CPU s/1000', 'gardée ×');
    const article = paths.templates.article ?? '/';
    const off = await load({ url: site.url + article, pid: site.pid, seconds });
    const on = (report.templates as Record<string, { ours: LoadFigures }>).article?.ours;
    const gain = on ? on.requestsPerSecond / off.requestsPerSecond : null;
    report.storeOff = { article: off, gain };
    row('article', off.requestsPerSecond, off.p50Ms, off.p99Ms, off.cpuPer1000, gain);
  } finally {
    await site.stop();
  }
}

/** Over the demonstration, as `npm start` brings it up. */
async function weighLeadPictures(): Promise<void> {
  const newspaper = await startNewspaper();
  try {
    const figures = await measureLeadPictures(newspaper.url);
    title('Image d’ouverture chargée par un téléphone de 412 px à deux points (octets)');
    column('', 'médiane', 'au plus', 'articles');
    row('articles de la démonstration', figures.medianBytes, figures.mostBytes, figures.count);
    say(`La plus lourde : ${figures.heaviest}`);
    if (figures.mostBytes > mostLeadBytes) process.exitCode = 1;
  } finally {
    await newspaper.stop();
  }
}

async function measurePhotos(paths: Paths): Promise<void> {
  const site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  try {
    await warmUp(site, paths.warmUp);
    report.photos = await measurePhotoQueue(site, database, {
      paths: paths.warmUp,
      count: Number(values.photos),
    });
  } finally {
    await site.stop();
  }
}

async function measureTalk({ templates }: Paths): Promise<void> {
  title('Un article et ses 10 000 commentaires (processeur du fil principal, ms)');
  const talk = await measureComments(database, templates.article);
  report.comments = talk;
  column('', 'sans', 'avec', 'rapport', 'octets');
  row('article', talk.withoutMs, talk.withMs, talk.ratio, talk.bytes);
  title('Envoyer un commentaire de plus sous cet article (ms, mesuré du dehors)');
  const posting = await measureOneMore(database, templates.article, Number(values.posts));
  report.posting = posting;
  column('', 'p50', 'p95', 'max', 'processeur', 'nombre');
  row('soixante mots', posting.p50Ms, posting.p95Ms, posting.maxMs, posting.cpuMs, posting.count);
  const isMissed = talk.ratio > mostTalkRatio || posting.p95Ms > mostPostMs;
  if (values.only === 'commentaires' && isMissed) process.exitCode = 1;
}

async function measureKeys(): Promise<void> {
  const site = await startSite({ databaseUrl: database.url, dataDir: database.dataDir });
  try {
    title('Frappe → écran dans l’éditeur (ms)');
    const typing = await measureTyping(site, database.url);
    if (!typing) return say('Pas de navigateur : rien de mesuré.');
    report.typing = typing;
    column('', 'p50', 'p95', 'travail/touche');
    row(`${typing.short.words} mots`, typing.short.p50Ms, typing.short.p95Ms, typing.short.taskMs);
    row(`${typing.long.words} mots`, typing.long.p50Ms, typing.long.p95Ms, typing.long.taskMs);
    row('rapport', typing.ratio.p50, typing.ratio.p95, typing.ratio.task);
    if (typing.ratio.p50 > mostTypingRatio) process.exitCode = 1;
  } finally {
    await site.stop();
  }
}

async function warmUp(site: Site, paths: readonly string[]): Promise<void> {
  for (const path of paths) await (await fetch(site.url + path)).arrayBuffer();
}
