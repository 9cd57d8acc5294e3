import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Our lint configuration refuses, in a tree of its own, what ARCHITECTURE.md (section 3) says stands elsewhere. */
const root = join(import.meta.dirname, '..');
const tree = mkdtempSync(join(tmpdir(), 'nouvelles-lint-'));

const navigation =
  "import { redirect, useRouter } from 'next/navigation';\nexport const x = [redirect, useRouter];\n";
const link = "import Link from 'next/link';\nexport const x = Link;\n";
const headers = "import { cookies } from 'next/headers';\nexport const x = cookies;\n";
const auth = "import { getServerSession } from 'next-auth/next';\nexport const x = getServerSession;\n";
const cache = "import { revalidateTag } from 'next/cache';\nexport const x = revalidateTag;\n";
const env = 'export const x = process.env.HOME;\n';
const says = "console.log('x');\n";
const byDefault = 'export default function x() {}\n';
const imports = 'eslint(no-restricted-imports)';

/** File, text, rules that must refuse it, in order of their names. */
const table: readonly [path: string, text: string, refusedBy: string[]][] = [
  ['app/(site)/a.ts', navigation, [imports, imports]],
  ['features/newsroom/articles/desk/a.ts', navigation, [imports]],
  ['app/apercu/a.ts', navigation, [imports]],
  ['app/redaction/a.ts', navigation, []],
  ['app/(compte)/a.ts', navigation, []],
  ['features/newsroom/articles/site/b.ts', link, [imports]],
  ['features/newsroom/articles/desk/b.ts', link, []],
  ['app/redaction/b.ts', link, []],
  ['features/newsroom/articles/use-cases/c.ts', headers, [imports]],
  ['app/(site)/c.ts', headers, [imports]],
  ['server/http/limits.ts', headers, [imports]],
  ['server/http/action.ts', headers, []],
  ['server/auth/c.ts', headers, []],
  ['app/api/v1/c.ts', headers, []],
  ['server/http/route.ts', auth, [imports]],
  ['app/redaction/d.ts', auth, [imports]],
  ['server/auth/d.ts', auth, []],
  ['app/api/auth/d.ts', auth, []],
  ['app/redaction/e.ts', cache, [imports]],
  ['features/newsroom/articles/data/e.ts', cache, [imports]],
  ['server/mail/f.ts', env, ['node(no-process-env)']],
  ['server/config.ts', env, []],
  ['worker/main.ts', says, ['eslint(no-console)']],
  ['scripts/g.ts', says, []],
  ['lib/h.ts', byDefault, ['import(no-default-export)']],
  ['app/(site)/page.tsx', byDefault, []],
  ['lib/any.ts', 'export const x: any = 1;\n', ['typescript(no-explicit-any)']],
  ['lib/ignore.ts', '// @ts-ignore\nexport const x = 1;\n', ['typescript(ban-ts-comment)']],
  ['lib/floating.ts', 'const f = async () => {};\nf();\n', ['typescript(no-floating-promises)']],
  [
    'lib/misused.ts',
    'const f = async () => true;\nexport const x = f() ? 1 : 2;\n',
    ['typescript(no-misused-promises)'],
  ],
  [
    'lib/switch.ts',
    "export function f(x: 'a' | 'b') {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n}\n",
    ['typescript(switch-exhaustiveness-check)'],
  ],
  [
    'lib/types.ts',
    "import { Stats } from 'node:fs';\nexport type X = Stats;\n",
    ['typescript(consistent-type-imports)'],
  ],
];

type Diagnostic = { code: string; filename: string };
let found: Diagnostic[] = [];

beforeAll(() => {
  copyFileSync(join(root, '.oxlintrc.json'), join(tree, '.oxlintrc.json'));
  writeFileSync(join(tree, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true } }));
  for (const [path, text] of table) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const program = join(root, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(program, ['-f', 'json'], { cwd: tree, encoding: 'utf8' });
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}, 30_000);

afterAll(() => rmSync(tree, { recursive: true, force: true }));

it.each(table)('%s', (path, _text, refusedBy) => {
  const codes = found
    .filter(({ filename }) => filename.replaceAll('\\', '/') === path)
    .map(({ code }) => code);
  expect(codes.sort()).toEqual(refusedBy);
});
