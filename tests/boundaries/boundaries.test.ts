import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';

type Rule = { name: string };
const load = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');
const fixtures = join(import.meta.dirname, 'fixtures');
const { allowed, rulesFor } = load('./house-rules.cjs') as {
  allowed: Record<string, string[]>;
  rulesFor: (base: string) => Rule[];
};
const { options } = load('../../.dependency-cruiser.cjs') as { options: object };

const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** What the cruiser refuses in a tree, as `rule: file`. */
async function refusedIn(base: string): Promise<string[]> {
  const ruleSet = { forbidden: rulesFor(base) } as IConfiguration;
  const result = await cruise(['.'], { ...options, baseDir: base, exclude: '', validate: true, ruleSet });
  const { summary } = result.output as ICruiseResult;
  return [...new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`))].sort();
}

/** For each rule, the files of its fixture that it must refuse; nothing else of the fixture may be refused. */
const refused: Record<string, string[]> = {
  // One circle is told once.
  'no-cycles': ['lib/one.ts'],
  'lib-is-pure': ['lib/go.ts', 'lib/urls.ts'],
  'server-knows-no-subject': ['server/mail/mail.ts'],
  'components-know-no-subject': ['components/layout/header.tsx', 'components/ui/badge.tsx'],
  'entry-points-are-leaves': [
    'features/newsroom/articles/site/article-page.tsx',
    'features/newsroom/articles/use-cases/publish-article.ts',
  ],
  'words-are-pure': [
    'features/newsroom/articles/articles.policy.ts',
    'features/newsroom/articles/articles.ts',
    'features/newsroom/body/blocks/quote/quote.ts',
    'features/readers/spam-filter/model/steps.ts',
  ],
  'rules-know-no-framework': [
    'features/newsroom/articles/jobs/publish-due.job.ts',
    'features/newsroom/articles/use-cases/publish-article.ts',
  ],
  'prisma-only-in-data': ['app/redaction/page.tsx', 'features/newsroom/articles/use-cases/save-draft.ts'],
  'neighbours-use-the-door': [
    'features/newsroom/articles/use-cases/save-draft.ts',
    'features/newsroom/body/site/body.ts',
  ],
  'sealed-stays-sealed': [
    'app/redaction/page.tsx',
    'features/office/personal-data/data/own-data.queries.ts',
    'features/house/retention/use-cases/erase-sealed.ts',
  ],
  'entry-points-skip-stores': ['app/redaction/page.tsx', 'worker/registry.ts'],
  'desk-serves-the-desk': [
    'features/newsroom/articles/site/article-page.tsx',
    'features/newsroom/body/site/body.tsx',
  ],
  'readers-get-no-framework': [
    'app/(site)/[rubrique]/page.tsx',
    'app/(site)/page.tsx',
    'features/newsroom/articles/site/share.island.ts',
    'features/readers/search/site/search.island.ts',
  ],
  'wings-in-one-order': ['features/house/new-subject/new-subject.ts'],
  'messages-know-no-subject': ['messages/desk.fr.ts'],
  'x-imports-only-as-declared': ['features/newsroom/media/media.ts'],
  'worker-reaches-no-tsx': ['worker/main.ts'],
};

describe('each rule refuses its bad files, and them alone', () => {
  it.each(Object.entries(refused))('%s', async (name, files) => {
    const found = await refusedIn(join(fixtures, name));
    expect(found.map((line) => line.replace(/^newsroom-media-/, 'x-'))).toEqual(
      files.map((file) => `${name}: ${file}`).sort(),
    );
  });
});

it('has a fixture for every rule', () => {
  const names = rulesFor(root).map(({ name }) => name.replace(/^.+-(?=imports-only)/, 'x-'));
  expect([...new Set(names)].sort()).toEqual(Object.keys(refused).sort());
  expect(folders(fixtures).sort()).toEqual(Object.keys(refused).sort());
});

it('knows every subject of features/, and only subjects', () => {
  const subjects = folders(join(root, 'features')).flatMap((wing) =>
    folders(join(root, 'features', wing)).map((subject) => `${wing}/${subject}`),
  );
  const unknown = subjects.filter((subject) => !(subject in allowed));
  expect(unknown, 'give the subject its line in the table of wings (and an ADR)').toEqual([]);
  expect(
    Object.values(allowed)
      .flat()
      .filter((subject) => !(subject in allowed)),
  ).toEqual([]);
});

it('declares allowed dependencies without a circle', () => {
  const reach = (subject: string, seen: string[]): string[] =>
    seen.includes(subject)
      ? [...seen, subject]
      : (allowed[subject] ?? []).flatMap((next) => reach(next, [...seen, subject]));
  expect(Object.keys(allowed).flatMap((subject) => reach(subject, []))).toEqual([]);
});
