import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'chrome-launcher';
import lighthouse, { type Result } from 'lighthouse';
import { findTemplates, pageOfShape } from '#scripts/pages/find-templates.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import { startNewspaper } from './newspaper.ts';
import { median } from './process-figures.ts';
import { column, row, say, title } from './table.ts';

/**
 * npm run bench:lighthouse -- [--base URL] [--runs 5] [--json FILE]
 * Front, section and article of the demonstration under Lighthouse's telephone, all runs against one server. Ends
 * badly below a bar: performance by the median, the rest and the layout's stillness in every run.
 */
const shapes = { une: '/', rubrique: '/{rubrique}', article: '/{rubrique}/{slug}' } as const;
const bars = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
const mostShift = 0.002;
const shift = 'cumulative-layout-shift';
const metrics = [
  ['first-contentful-paint', 'ms'],
  ['largest-contentful-paint', 'ms'],
  ['total-blocking-time', 'ms'],
  [shift, ''],
  ['total-byte-weight', 'octets'],
] as const;
type Category = keyof typeof bars;
const categories = Object.keys(bars) as Category[];

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    runs: { type: 'string', default: '5' },
    json: { type: 'string' },
  },
});
const chromePath = findBrowser(say);
if (!chromePath) throw new Error('Aucun navigateur : installez Chromium ou nommez-le par CHROMIUM_PATH.');
const ownNewspaper = values.base ? null : await startNewspaper();
const base = values.base ?? ownNewspaper?.url ?? '';
const report: Record<string, unknown> = {};
try {
  const pages = await findTemplates(base);
  let isGood = true;
  for (const [name, shape] of Object.entries(shapes)) {
    const { path } = pageOfShape(pages, shape);
    const results: Result[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) results.push(await look(base + path));
    if (!judge(name, path, results)) isGood = false;
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = isGood ? 0 : 1;
} finally {
  await ownNewspaper?.stop();
}

/** One visit by a fresh browser: nothing of an earlier visit is in its cache. */
async function look(url: string): Promise<Result> {
  const chrome = await launch({
    chromePath: chromePath ?? '',
    logLevel: 'silent',
    chromeFlags: [
      '--headless=new',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const outcome = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: categories,
      logLevel: 'silent',
    });
    if (!outcome) throw new Error(`Lighthouse n’a rien rendu pour ${url}.`);
    const { lhr } = outcome;
    if (lhr.runtimeError) throw new Error(`${url} : ${lhr.runtimeError.message}`);
    return lhr;
  } finally {
    chrome.kill();
  }
}

function judge(name: string, path: string, results: readonly Result[]): boolean {
  title(`${name} ${path}`);
  column('', 'médiane', 'pire', 'barre');
  const problems: string[] = [];
  const figures: Record<string, unknown> = { path };
  for (const category of categories) {
    const scores = results.map((result) => Math.round((result.categories[category]?.score ?? 0) * 100));
    const [middle, worst] = [median(scores), Math.min(...scores)];
    row(category, middle, worst, bars[category]);
    figures[category] = { median: middle, worst };
    const counted = category === 'performance' ? middle : worst;
    if (counted < bars[category]) problems.push(`${category} ${counted} < ${bars[category]}`);
  }
  for (const [metric, unit] of metrics) {
    const numbers = results.map((result) => result.audits[metric]?.numericValue ?? Number.NaN);
    row(
      `${metric} ${unit}`.trim(),
      median(numbers),
      Math.max(...numbers),
      metric === shift ? mostShift : null,
    );
    figures[metric] = { median: median(numbers), worst: Math.max(...numbers) };
    if (metric === shift && Math.max(...numbers) > mostShift) problems.push(`${metric} > ${mostShift}`);
  }
  const failing = [...new Map(results.flatMap(failingAudits)).values()];
  figures.failing = failing;
  report[name] = figures;
  for (const audit of failing) say(`  ✗ ${audit}`);
  for (const problem of problems) say(`  SOUS LA BARRE : ${problem}`);
  return problems.length === 0;
}

/** Audits below full marks by their id, whether they weigh in a score or not. */
function failingAudits({ audits, categories: judged }: Result): [id: string, line: string][] {
  return Object.entries(judged).flatMap(([category, { auditRefs }]) =>
    auditRefs.flatMap(({ id, weight }): [string, string][] => {
      const audit = audits[id];
      if (!audit || audit.score === null || audit.score >= 0.9) return [];
      const said = audit.displayValue ? ` — ${audit.displayValue}` : '';
      return [[id, `${category}/${id}${weight > 0 ? '' : ' (sans poids)'} : ${audit.title}${said}`]];
    }),
  );
}
