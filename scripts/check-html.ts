import { parseArgs } from 'node:util';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlCheckWords as words } from '#messages/html-check.ts';
import { findTemplates } from '#scripts/pages/find-templates.ts';
import { judgeByNu } from '#scripts/pages/nu-checker.ts';
import { urls } from '#lib/urls.ts';

/**
 * npm run check:html [-- --base URL] [--each 6] [--nu vnu.jar] [path…]
 * Reads pages of each template of a running site as the HTML standard does, and those at the given paths (a withdrawn
 * story, which no page links to); with `--nu`, as the Nu Html Checker does too. Ends badly on any error.
 */
const rules: ConfigData = {
  root: true,
  // The standard's own rules and those of accessibility; taste (void style, case, long titles) is React's business.
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    'heading-level': 'error',
    'no-dup-class': 'error',
    'no-redundant-role': 'error',
    'require-sri': 'off',
  },
};

/** One line for each thing that the standard refuses on a page; empty when it is clean. */
export async function judgeHtml(html: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(rules));
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) =>
      words.finding({ rule: ruleId, message, at: `${line}:${column}`, selector }),
    ),
  );
}

/** Pages that readers see behind private doors, where the crawl of public ones ends. */
const accountPages = [urls.signIn(), urls.signUp(), urls.signInLinks()];

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: {
      base: { type: 'string', default: 'http://localhost:3000' },
      each: { type: 'string', default: '6' },
      nu: { type: 'string' },
    },
    allowPositionals: true,
  });
  const pages = await findTemplates(values.base, Number(values.each), [...accountPages, ...positionals]);
  const nu = values.nu === undefined ? new Map<string, string[]>() : await judgeByNu(values.nu, pages);
  let count = 0;
  for (const { path, shape, status, html } of pages) {
    const findings = [...(await judgeHtml(html)), ...(nu.get(path) ?? [])];
    if (findings.length > 0) console.log(`${path} (${shape}, ${status})`);
    for (const finding of findings) console.log(`  ${finding}`);
    count += findings.length;
  }
  console.log(words.verdict(pages.length, new Set(pages.map(({ shape }) => shape)).size, count));
  return count === 0 ? 0 : 1;
}

if (import.meta.main) process.exitCode = await main();
