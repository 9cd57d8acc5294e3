import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { findTemplates, pageOfShape } from '#scripts/pages/find-templates.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import { shapes } from './lighthouse-pages.ts';
import { visit } from './lighthouse-visit.ts';
import { startNewspaper } from './newspaper.ts';
import { median } from './process-figures.ts';
import { column, row, say, title } from './table.ts';

/**
 * npm run bench:lighthouse-ads -- [--base URL] [--runs 5]
 * Lighthouse's performance of pages with slots, with advertising and without, in turns against one server. Without: the
 * scripts of advertising and consent, what they ask and every creative are out of reach; the HTML is the same. Ends
 * badly where advertising costs more than two points.
 */
const mostPoints = 2;
const withoutAds = [
  '*/islands/ads-*',
  '*/islands/consent-*',
  '*/pub/*',
  `*${adSlotsPath}*`,
  `*${adEventsPath}*`,
];
const metrics = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

const { values } = parseArgs({
  options: { base: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const chromePath = findBrowser(say) ?? '';
if (chromePath === '')
  throw new Error('Aucun navigateur : installez Chromium ou nommez-le par CHROMIUM_PATH.');
const ownNewspaper = values.base ? null : await startNewspaper();
const base = values.base ?? ownNewspaper?.url ?? '';
try {
  const pages = await findTemplates(base);
  for (const name of ['une', 'rubrique', 'article'] as const)
    if (!(await compare(name, pageOfShape(pages, shapes[name]).path))) process.exitCode = 1;
} finally {
  await ownNewspaper?.stop();
}

async function compare(name: string, path: string): Promise<boolean> {
  const url = base + path;
  const seen = { url, chromePath, theme: 'light', only: ['performance'] } as const;
  const filled: Result[] = [];
  const bare: Result[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    filled.push(await visit(seen));
    bare.push(await visit({ ...seen, blocked: withoutAds }));
  }
  title(`${name} ${path}`);
  column('', 'avec', 'sans');
  const [scoreWith, scoreWithout] = [median(filled.map(scoreOf)), median(bare.map(scoreOf))];
  row('performance', scoreWith, scoreWithout);
  for (const metric of metrics) row(metric, ...[filled, bare].map((runs) => middle(runs, metric)));
  const isGood = scoreWithout - scoreWith <= mostPoints;
  if (!isGood) say(`  HORS DE LA BARRE : plus de ${mostPoints} points`);
  return isGood;
}

function scoreOf({ categories }: Result): number {
  return Math.round((categories.performance?.score ?? 0) * 100);
}

function middle(runs: readonly Result[], metric: string): number {
  return median(runs.map(({ audits }) => audits[metric]?.numericValue ?? Number.NaN));
}
