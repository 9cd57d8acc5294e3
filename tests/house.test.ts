import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { houseRules, toHouseFile } from '#tests/house-rules.ts';

const root = join(import.meta.dirname, '..');
const rooms = [
  'app',
  'bench',
  'components',
  'e2e',
  'features',
  'lib',
  'messages',
  'prisma',
  'scripts',
  'server',
  'tests',
  'worker',
];
/** Made by machines, bad on purpose, or the rules themselves, which name what they refuse. */
const apart = /^server\/db\/generated\/|^tests\/boundaries\/fixtures\/|^tests\/house/;

const present = new Set(readdirSync(root));
const files = rooms
  .filter((room) => present.has(room))
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => `${room}/${path}`),
  )
  .concat([...present].filter((name) => /\.tsx?$/.test(name)))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|mjs|cjs|css|sql)$/.test(path) && !apart.test(path))
  .map((path) => toHouseFile(path, readFileSync(join(root, path), 'utf8')));

describe('every file of the house', () => {
  it.each(houseRules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const refused = files.flatMap((file) => {
      const reason = rule.refuses(file);
      return reason === null ? [] : [`${file.path}: ${reason}`];
    });
    expect(refused).toEqual([]);
  });
});

describe('the rules refuse what they should', () => {
  const bad: [path: string, text: string][] = [
    ['features/newsroom/articles/utils.ts', ''],
    ['features/newsroom/articles/articleState.ts', ''],
    ['features/newsroom/articles/site/article.store.ts', ''],
    ['features/newsroom/reading/site/article-page.tsx', 'describePage({ tags: [] });'],
    ['app/(compte)/connexion/page.tsx', "async function enter() {\n  'use server';\n}"],
    ['features/newsroom/reading/site/share.tsx', "'use client';"],
    [
      'features/newsroom/articles/data/article.queries.ts',
      "export async function getX() {\n  'use cache';\n}",
    ],
    ['app/(site)/page.tsx', 'const a = <p style={{ color: red }} />;'],
    ['features/newsroom/front/site/front-page.tsx', 'const now = new Date();'],
    ['lib/urls.ts', "export { paths } from '#lib/paths.ts';"],
    ['lib/urls.ts', "import { paths } from '../lib/paths.ts';"],
    ['e2e/journeys/read.spec.ts', 'await page.waitForTimeout(100);'],
    ['lib/urls.ts', '\n'.repeat(401)],
  ];
  it.each(bad)('%# %s', (path, text) => {
    const file = toHouseFile(path, text);
    expect(houseRules.filter((rule) => rule.refuses(file) !== null)).toHaveLength(1);
  });

  it('has a bad sample for each of them', () => {
    const spoken = bad.map(([path, text]) =>
      houseRules.find((rule) => rule.refuses(toHouseFile(path, text)) !== null),
    );
    expect(new Set(spoken)).toEqual(new Set(houseRules));
  });

  it('lets the rooms of the house be', () => {
    const good = [
      toHouseFile(
        'app/(site)/[rubrique]/rss.xml/route.ts',
        'describePage({ tags: [] }); // not a TO' + 'DO'.toLowerCase(),
      ),
      toHouseFile('features/newsroom/articles/articles.policy.test.ts', '// describePage is told elsewhere'),
      toHouseFile('features/newsroom/front/site/ago.island.ts', 'const now = new Date();'),
      toHouseFile('features/newsroom/writing/desk/actions.ts', "'use server';\nexport const a = 1;"),
      toHouseFile(
        'features/newsroom/body/blocks/quote/quote.desk.tsx',
        "'use client';\nimport './quote.css';",
      ),
      toHouseFile('features/newsroom/articles/data/article.store.db.test.ts', ''),
      toHouseFile('features/newsroom/body/body.migrate.ts', ''),
    ];
    expect(good.flatMap((file) => houseRules.map((rule) => rule.refuses(file))).filter(Boolean)).toEqual([]);
  });
});
