import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Result } from 'lighthouse';
import { findTemplates, pageOfShape } from '#scripts/pages/find-templates.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import {
  bars,
  failedOnPurpose,
  mostLargestPaintMs,
  mostShift,
  type PageName,
  shapes,
} from './lighthouse-pages.ts';
import { categories, type Category, largestPaint, sayEmulation, visit } from './lighthouse-visit.ts';
import { startNewspaper } from './newspaper.ts';
import { median } from './process-figures.ts';
import { column, row, say, title } from './table.ts';

/**
 * npm run bench:lighthouse -- [--base URL] [--runs 5] [--only une,article] [--json FILE]
 * Pages of the demonstration under Lighthouse's telephone, all runs against one server; one more visit of each in the
 * dark theme, for accessibility. Ends badly beyond a bar of lighthouse-pages.ts.
 */
const shift = 'cumulative-layout-shift';
const largest = 'largest-contentful-paint';
const metrics = [
  ['first-contentful-paint', 'ms', null],
  [largest, 'ms', mostLargestPaintMs],
  ['total-blocking-time', 'ms', null],
  [shift, '', mostShift],
  ['total-byte-weight', 'octets', null],
] as const;

const { values } = parseArgs({
  options: {
    base: { type: 'string' },
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string' },
  },
});
const chromePath = findBrowser(say);
if (!chromePath) throw new Error('Aucun navigateur : installez Chromium ou nommez-le par CHROMIUM_PATH.');
const asked = values.only?.split(',').map((name) => name.trim());
const names = (Object.keys(shapes) as PageName[]).filter((name) => asked?.includes(name) ?? true);
const ownNewspaper = values.base ? null : await startNewspaper();
const base = values.base ?? ownNewspaper?.url ?? '';
const report: Record<string, unknown> = {};
try {
  const pages = await findTemplates(base);
  let isGood = true;
  for (const name of names) {
    const { path } = pageOfShape(pages, shapes[name]);
    const seen = { url: base + path, chromePath };
    const light: Result[] = [];
    for (let run = 0; run < Number(values.runs); run += 1)
      light.push(await visit({ ...seen, theme: 'light', only: categories }));
    const dark = await visit({ ...seen, theme: 'dark', only: ['accessibility'] });
    if (!judge({ name, path, light, dark })) isGood = false;
  }
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  process.exitCode = isGood ? 0 : 1;
} finally {
  await ownNewspaper?.stop();
}

type Seen = { name: PageName; path: string; light: readonly Result[]; dark: Result };

function judge({ name, path, light, dark }: Seen): boolean {
  const [first] = light;
  if (!first) throw new Error('Aucune visite : demandez-en au moins une (--runs).');
  if (Object.keys(report).length === 0) {
    report.emulation = sayEmulation(first);
    say(sayEmulation(first));
  }
  title(`${name} ${path}`);
  column('', 'médiane', 'pire', 'barre');
  const problems: string[] = [];
  const figures: Record<string, unknown> = { path };
  for (const category of categories) {
    const scores = light.map((result) => scoreOf(result, category));
    const [middle, worst] = [median(scores), Math.min(...scores)];
    row(category, middle, worst, bars[category]);
    figures[category] = { median: middle, worst };
    if (category === 'performance') {
      if (middle < bars.performance) problems.push(`performance ${middle} < ${bars.performance}`);
    } else problems.push(...light.flatMap((result) => underBar(name, category, result)));
  }
  row('accessibility, thème sombre', scoreOf(dark, 'accessibility'), null, bars.accessibility);
  figures.darkAccessibility = scoreOf(dark, 'accessibility');
  problems.push(...underBar(name, 'accessibility', dark));
  for (const [metric, unit, bar] of metrics) {
    const numbers = light.map((result) => result.audits[metric]?.numericValue ?? Number.NaN);
    const [middle, worst] = [median(numbers), Math.max(...numbers)];
    row(`${metric} ${unit}`.trim(), middle, worst, bar);
    figures[metric] = { median: middle, worst };
    const counted = metric === shift ? worst : middle;
    if (bar !== null && !(counted <= bar)) problems.push(`${metric} ${counted.toFixed(3)} > ${bar}`);
  }
  const painted = [...new Set(light.map(largestPaint))];
  for (const element of painted) say(`  plus grand affichage : ${element}`);
  const failing = [...new Map([...light, dark].flatMap(failingAudits)).entries()];
  for (const [id, line] of failing) say(`  ✗ ${line}${purposeOf(name, id)}`);
  for (const problem of new Set(problems)) say(`  HORS DE LA BARRE : ${problem}`);
  report[name] = { ...figures, painted, failing: failing.map(([, line]) => line) };
  return problems.length === 0;
}

function scoreOf(result: Result, category: Category): number {
  return Math.round((result.categories[category]?.score ?? 0) * 100);
}

/** Under the bar, save where every audit that weighs and fails is one that this page fails on purpose. */
function underBar(name: PageName, category: Category, result: Result): string[] {
  const score = scoreOf(result, category);
  if (score >= bars[category]) return [];
  const failing = (result.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const meant = failedOnPurpose[name] ?? {};
  const isMeant = failing.length > 0 && failing.every((id) => id in meant);
  return isMeant ? [] : [`${category} ${score} < ${bars[category]} (${failing.join(', ')})`];
}

function purposeOf(name: PageName, id: string): string {
  const reason = failedOnPurpose[name]?.[id];
  return reason ? ` [voulu : ${reason}]` : '';
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
