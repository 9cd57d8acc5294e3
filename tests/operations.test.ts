import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roles } from '#lib/actor.ts';
import { adEventsPath, adSlotsPath } from '#lib/ad-paths.ts';
import { beaconPath } from '#lib/beacon-path.ts';
import { frontDoors } from '#lib/doors.ts';

/**
 * Every door that runs code of ours for somebody outside, and who may pass it (docs/contracts/operations.json). A
 * route handler or server action without its row fails here, and so does a row whose door has gone.
 */
type Row = { operation: string; proof: string; roles: string[]; rule: string };
const table = JSON.parse(readFileSync('docs/contracts/operations.json', 'utf8')) as Row[];

type Found = { operation: string; proof: string | null };

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function routeOperations(file: string): Found[] {
  const source = readFileSync(file, 'utf8');
  const path = file
    .replace(/^app/, '')
    .replace(/\/\([^/]+\)/g, '')
    .replace(/\/route\.tsx?$/, '')
    .replace(/\[+([^\]]+)\]+/g, '{$1}');
  const defined = [...source.matchAll(/^\s{2}([A-Z]+): defineRoute\(\{(.*?)^\s{2}\}\)/gms)].map(
    ([, method = '', definition = '']) => ({
      operation: `${method} ${path}`,
      proof: /auth: '(\w+)'/.exec(definition)?.[1] ?? null,
    }),
  );
  if (source.includes('defineMethods(')) return defined;
  return methods
    .filter((method) =>
      new RegExp(`export (async )?(function|const) ${method}\\b|\\bas ${method}\\b`).test(source),
    )
    .map((method) => ({ operation: `${method} ${path}`, proof: null }));
}

function actionOperations(file: string): Found[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/^export (?:const|async function) (\w+)/gm)].map(([, name = '']) => ({
    operation: `${file}#${name}`,
    proof: 'session',
  }));
}

const isServerActions = (file: string): boolean => /^['"]use server['"]/m.test(readFileSync(file, 'utf8'));
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
    (file) => `${folder}/${file.replaceAll('\\', '/')}`,
  );
const routes = filesIn('app')
  .filter((file) => /\/route\.tsx?$/.test(file))
  .flatMap(routeOperations);
const actions = ['app', 'features', 'components']
  .flatMap(filesIn)
  .filter((file) => /\.tsx?$/.test(file) && isServerActions(file))
  .flatMap(actionOperations);
/** Doors that the process in front of Next answers itself. */
const ownDoors: Found[] = [
  { operation: `POST ${beaconPath}`, proof: 'none' },
  { operation: `GET ${adSlotsPath}`, proof: 'none' },
  { operation: `POST ${adEventsPath}`, proof: 'none' },
  { operation: `GET ${frontDoors['ad-click']}{token}`, proof: 'none' },
];
const found = [...routes, ...actions, ...ownDoors];
const listed = new Map(table.map((row) => [row.operation, row]));
const byName = (a: string, b: string) => a.localeCompare(b);

describe('the table of operations', () => {
  it('has a row for every route handler and server action, once', () => {
    expect(found.length).toBeGreaterThan(20);
    expect(listed.size).toBe(table.length);
    expect(found.map(({ operation }) => operation).filter((operation) => !listed.has(operation))).toEqual([]);
  });

  it('has no row for a door that has gone', () => {
    const known = new Set(found.map(({ operation }) => operation));
    const gone = table
      .map(({ operation }) => operation)
      .filter(
        (operation) =>
          !known.has(operation) && (!operation.includes('#') || existsSync(operation.split('#')[0] ?? '')),
      );
    expect(gone.sort(byName)).toEqual([]);
  });

  it('asks for the proof that the code asks for', () => {
    const stated = found.filter(({ proof }) => proof !== null);
    expect(stated.map(({ operation }) => ({ operation, proof: listed.get(operation)?.proof }))).toEqual(
      stated,
    );
  });

  it('names roles that exist and says the rule of each', () => {
    const known = new Set<string>(['anonymous', ...roles]);
    for (const row of table) {
      expect(row.roles.filter((role) => !known.has(role))).toEqual([]);
      expect(row.roles.length).toBeGreaterThan(0);
      expect(row.rule).toMatch(/\.$/);
    }
  });

  it('lets nobody without proof write, but to sign up, in and out, to tell of an error, of reading, of advertisements and of a choice, to follow a feed', () => {
    // The last one answers 404 to everything and everyone.
    const open = table.filter(
      ({ operation, proof }) => proof === 'none' && !/^GET | \/api\/\{\.\.\.chemin\}$/.test(operation),
    );
    expect(open.map(({ operation }) => operation)).toEqual([
      'POST /api/v1/avis/{jeton}',
      'POST /api/v1/comments/{id}/reports',
      'POST /api/v1/consent',
      'POST /api/v1/articles/{id}/reports',
      'POST /api/v1/ad-complaints',
      'POST /api/v1/audience',
      'POST /api/v1/ad-events',
      'POST /websub',
      'POST /api/v1/connexion',
      'POST /api/v1/connexion/envoi',
      'POST /api/v1/connexion/invitation',
      'POST /api/v1/connexion/lien',
      'POST /api/v1/connexion/mot-de-passe',
      'POST /api/v1/connexion/premier-acces',
      'POST /api/v1/connexion/second-facteur',
      'POST /api/v1/connexion/second-facteur/cle',
      'POST /api/v1/connexion/second-facteur/cle/question',
      'POST /api/v1/deconnexion',
      'POST /api/v1/inscription',
      'POST /api/v1/inscription/confirmation',
      'POST /api/v1/compte/adresse/confirmation',
    ]);
  });
});
