import { writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '#scripts/launch/build.ts';
import { measureAds } from './ads.ts';
import { buildArchive } from './archive.ts';
import { pickPaths } from './archive-paths.ts';
import { measureBeacons } from './beacons.ts';
import { measureComments, measureOneMore } from './comments.ts';
import { measureFiles } from './files.ts';
import { measureGrowth } from './growth.ts';
import { measureLeadPictures, mostLeadBytes } from './lead-pictures.ts';
import { startNewspaper } from './newspaper.ts';
import { residentMb } from './process-figures.ts';
import { measurePhoto } from './photo.ts';
import { measurePhotoQueue } from './photo-queue.ts';
import { measurePublishing } from './publishing.ts';
import { measureSaving } from './saving.ts';
import { measureSearch } from './search.ts';
import { openBenchDatabase, type Site, withSite } from './stack.ts';
import { column, row, say, title } from './table.ts';
import {
  loadTemplates,
  loadWithoutStore,
  type Paths,
  renderTemplates,
  type TemplateFigures,
  warmUp,
  weighTemplates,
} from './templates.ts';
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
    const kept = await measureTemplates(paths);
    report.storeOff = await loadWithoutStore(database, paths, { kept: kept.article?.ours, seconds });
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

/** Missed bars end the command badly. */
async function measureStoredFiles(): Promise<void> {
  const { dataDir } = database;
  const files = await withSite(database, (site) => measureFiles(site, { dataDir, seconds }));
  report.files = files.figures;
  if (!files.isGood) process.exitCode = 1;
}

function measureTemplates(paths: Paths): Promise<Record<string, TemplateFigures>> {
  return withSite(database, async (site) => {
    await warmUp(site, paths.warmUp);
    report.coldRenders = await renderTemplates(site, paths);
    const templates = await loadTemplates(site, paths, { folder: database.dataDir, seconds });
    report.templates = templates;
    report.weights = await weighTemplates(site, paths);

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
    return templates;
  });
}

/** The command ends badly when it misses its bar, once it measures nothing else. */
async function measureSavesAlone(): Promise<void> {
  if ((await withSite(database, measureSaves)) > mostSaveMs) process.exitCode = 1;
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

function measurePhotos(paths: Paths): Promise<void> {
  return withSite(database, async (site) => {
    await warmUp(site, paths.warmUp);
    report.photos = await measurePhotoQueue(site, database, {
      paths: paths.warmUp,
      count: Number(values.photos),
    });
  });
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
  title('Frappe → écran dans l’éditeur (ms)');
  const typing = await withSite(database, (site) => measureTyping(site, database.url));
  if (!typing) return say('Pas de navigateur : rien de mesuré.');
  report.typing = typing;
  column('', 'p50', 'p95', 'travail/touche');
  row(`${typing.short.words} mots`, typing.short.p50Ms, typing.short.p95Ms, typing.short.taskMs);
  row(`${typing.long.words} mots`, typing.long.p50Ms, typing.long.p95Ms, typing.long.taskMs);
  row('rapport', typing.ratio.p50, typing.ratio.p95, typing.ratio.task);
  if (typing.ratio.p50 > mostTypingRatio) process.exitCode = 1;
}
