import { parseArgs } from 'node:util';
import { type FoundPage, findTemplates } from '#scripts/pages/find-templates.ts';
import { findBrowser } from '#scripts/test/browser.ts';
import { bars } from './lighthouse-pages.ts';
import { visit } from './lighthouse-visit.ts';
import { startNewspaper } from './newspaper.ts';
import { row, say, title } from './table.ts';

/**
 * npm run bench:seo -- [--base URL] [path…]
 * One page of every template under Lighthouse's SEO audits, and those at the given paths. Ends badly under the bar,
 * save where a page asks not to be indexed, or answers 404 or 410, on purpose.
 */
const { values, positionals } = parseArgs({ options: { base: { type: 'string' } }, allowPositionals: true });
const chromePath = findBrowser(say);
if (!chromePath) throw new Error('Aucun navigateur : installez Chromium ou nommez-le par CHROMIUM_PATH.');
const ownNewspaper = values.base ? null : await startNewspaper();
const base = values.base ?? ownNewspaper?.url ?? '';
try {
  title('SEO, une page de chaque gabarit');
  let isGood = true;
  for (const page of await findTemplates(base, 1, positionals)) if (!(await judge(page))) isGood = false;
  process.exitCode = isGood ? 0 : 1;
} finally {
  await ownNewspaper?.stop();
}

async function judge(page: FoundPage): Promise<boolean> {
  const result = await visit({
    url: base + page.path,
    chromePath: chromePath ?? '',
    theme: 'light',
    only: ['seo'],
  });
  const score = Math.round((result.categories.seo?.score ?? 0) * 100);
  const failing = (result.categories.seo?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  const meant = failedOnPurpose(page);
  const faults = failing.filter((id) => !meant.has(id));
  row(page.shape, score, null, bars.seo);
  for (const id of failing) say(`  ${meant.has(id) ? '✓ voulu' : '✗'} : ${result.audits[id]?.title ?? id}`);
  return faults.length === 0;
}

/** A page that says `noindex` or that it is not there does so on purpose: which ones may is held by e2e and page-head. */
function failedOnPurpose({ html, status }: FoundPage): ReadonlySet<string> {
  const isUnindexed = /<meta name="robots" content="noindex/.test(html);
  return new Set([
    ...(isUnindexed ? ['is-crawlable'] : []),
    ...(status >= 400 ? ['http-status-code', 'is-crawlable'] : []),
  ]);
}
