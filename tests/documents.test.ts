import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jobs } from '#worker/registry.ts';

/** What the house says of itself in words, held to what stands. */

const read = (path: string): string => readFileSync(path, 'utf8');
/** What stands under a heading of the second rank. */
const sectionOf = (text: string, heading: string): string =>
  text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

it('lists every subject in ARCHITECTURE.md', () => {
  const subjects = globSync('features/*/*/').map((path) => path.replaceAll('\\', '/').split('/')[2]);
  const wings = sectionOf(read('ARCHITECTURE.md'), '2. Wings');
  expect(subjects.length).toBeGreaterThan(25);
  expect(subjects.filter((subject) => !codes(wings).includes(subject ?? ''))).toEqual([]);
});

it('tells in the runbook what every job does', () => {
  const section = sectionOf(read('docs/runbook.md'), 'Ce qui se fait tout seul');
  const told = [...section.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name);
  expect(told.toSorted()).toEqual(jobs.map(({ name }) => name).toSorted());
});

it('names every page of the desk in the README', () => {
  const pages = globSync('app/redaction/**/page.tsx')
    .map((path) => path.replaceAll('\\', '/').replace(/^app(.*)\/page\.tsx$/, '$1'))
    .filter((path) => !path.includes('[...'))
    .map((path) => path.replaceAll('[', '{').replaceAll(']', '}'));
  const named = new Set(codes(sectionOf(read('README.md'), 'La rédaction, pièce par pièce')));
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.filter((path) => !named.has(path))).toEqual([]);
});

type Package = Record<'scripts' | 'dependencies' | 'devDependencies' | 'optionalDependencies', object>;
const { scripts, ...installed } = JSON.parse(read('package.json')) as Package;

it('says in the README or in CONTRIBUTING.md what every command is for', () => {
  const told = ['README.md', 'CONTRIBUTING.md'].map(read).join('\n');
  const isTold = (name: string): boolean =>
    new RegExp(`(?:npm (?:run )?|\`|· )${name}(?![\\w:-])`).test(told);
  expect(Object.keys(scripts).filter((name) => !isTold(name))).toEqual([]);
});

it('says in ADR 13 why every library is in', () => {
  const names = [...read('docs/adr/0013-kept-libraries.md').matchAll(/^\| ([^|_]+) \|/gm)]
    .flatMap(([, cell = '']) => cell.split(','))
    .map((name) => name.trim().split(' ')[0] ?? '');
  const isTold = (library: string): boolean =>
    names.some((name) => name === library || (name.endsWith('/*') && library.startsWith(name.slice(0, -1))));
  const libraries = [installed.dependencies, installed.devDependencies, installed.optionalDependencies]
    .flatMap((list) => Object.keys(list))
    .filter((library) => !library.startsWith('@types/'));
  expect(libraries.length).toBeGreaterThan(40);
  expect(libraries.filter((library) => !isTold(library))).toEqual([]);
});
