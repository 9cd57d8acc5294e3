import { parseArgs } from 'node:util';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlCheckWords as words } from '#messages/fr/html-check.ts';
import { type FoundPage, findTemplates } from '#scripts/pages/find-templates.ts';

/**
 * npm run check:html [-- --base URL] [--each 6]
 * Reads pages of each template of a running site as the HTML standard does; ends badly on any error.
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

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'http://localhost:3000' },
      each: { type: 'string', default: '6' },
    },
  });
  const pages = await findTemplates(values.base, Number(values.each));
  let count = 0;
  for (const page of pages) count += await report(page);
  console.log(words.verdict(pages.length, new Set(pages.map(({ shape }) => shape)).size, count));
  return count === 0 ? 0 : 1;
}

async function report({ path, shape, html }: FoundPage): Promise<number> {
  const findings = await judgeHtml(html);
  if (findings.length > 0) console.log(`${path} (${shape})`);
  for (const finding of findings) console.log(`  ${finding}`);
  return findings.length;
}

if (import.meta.main) process.exitCode = await main();
