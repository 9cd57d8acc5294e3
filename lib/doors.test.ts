import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asidePages, findDoor, privateDoors, publicDoors, reservedSectionSlugs } from './doors.ts';

/** Every route under app/, as a shape: groups left out, parameters nameless. */
function routesUnder(folder: string, shape = ''): { file: string; shape: string; isSite: boolean }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const isGroup = /^\(.*\)$/.test(entry.name);
      return routesUnder(path, isGroup ? shape : `${shape}/${entry.name}`);
    }
    if (!/^(?:page|route)\.tsx?$/.test(entry.name)) return [];
    return [{ file: path, shape: nameless(shape) || '/', isSite: path.includes('(site)') }];
  });
}

const nameless = (shape: string): string =>
  shape.replace(/\[\.\.\.[^\]]*\]|\{\.\.\.[^}]*\}/g, '{…}').replace(/\[[^\]]*\]|\{[^}…]*\}/g, '{}');

const routes = routesUnder('app');
const siteRoutes = routes.filter(({ isSite }) => isSite);
const otherRoutes = routes.filter(({ isSite }) => !isSite);

describe('the table of doors and the routes under app/', () => {
  it('finds routes at all', () => {
    expect(siteRoutes.length).toBeGreaterThan(0);
  });

  it.each(siteRoutes)('$file has its public door', ({ shape }) => {
    expect(publicDoors.map((door) => nameless(door.shape))).toContain(shape);
  });

  it.each(otherRoutes)('$file stands behind a private door or aside', ({ shape }) => {
    const first = shape.split('/')[1] ?? '';
    const isAside = Object.values<string>(asidePages).includes(shape);
    expect(isAside || (privateDoors as readonly string[]).includes(first)).toBe(true);
  });

  it.each(routes)('no section can take the first segment of $file', ({ shape }) => {
    const first = shape.split('/')[1] ?? '';
    expect(first === '' || first.startsWith('{') || reservedSectionSlugs.has(first)).toBe(true);
  });
});

describe('findDoor', () => {
  const shapeOf = (path: string): string => {
    const door = findDoor(path);
    return door.kind === 'public' ? door.door.shape : door.kind;
  };

  it.each([
    ['/', '/'],
    ['/monde', '/{rubrique}'],
    ['/0123456789abcdef.txt', '/{cle}.txt'],
    ['/robots.txt', '/robots.txt'],
    ['/monde/notes.txt', '/{rubrique}/{slug}'],
    ['/monde/page/2', '/{rubrique}/page/{n}'],
    ['/monde/rss.xml', '/{rubrique}/rss.xml'],
    ['/monde/un-titre', '/{rubrique}/{slug}'],
    ['/monde/un-titre/commentaires', '/{rubrique}/{slug}/commentaires'],
    ['/auteurs/jeanne', '/auteurs/{slug}'],
    ['/auteurs/jeanne/rss.xml', '/auteurs/{slug}/rss.xml'],
    ['/en-continu/page/3', '/en-continu/page/{n}'],
    ['/en-continu/monde', '/en-continu/{rubrique}'],
    ['/en-continu/nouveautes.json', '/en-continu/nouveautes.json'],
    ['/en-continu/monde/page/3', '/en-continu/{rubrique}/page/{n}'],
    ['/recherche', '/recherche'],
    ['/archives/2026/11/24', '/archives/{annee}/{mois}/{jour}'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/2019/04/12/vieux-titre', '/{...chemin}'],
    ['/redaction', 'private'],
    ['/redaction/articles/1', 'private'],
    ['/redactionnel', '/{rubrique}'],
    ['/api/v1/articles', 'private'],
    ['/medias/abc.jpg', 'media'],
    ['/medias', '/{rubrique}'],
    ['/_next/data', 'private'],
    ['/_next/static/a.js', 'static'],
    ['/islands/a.js', 'static'],
    ['/livez', 'health'],
    ['/erreur', 'aside'],
    ['/maintenance', 'aside'],
  ])('%s leads to %s', (path, expected) => {
    expect(shapeOf(path)).toBe(expected);
  });

  it('lists queries only where a page reads them', () => {
    const withQueries = publicDoors.filter((door) => door.queries.length > 0).map((door) => door.shape);
    expect(withQueries).toEqual(['/recherche', '/{rubrique}/{slug}/commentaires']);
  });
});

describe('reservedSectionSlugs', () => {
  it.each(['redaction', 'api', 'auteurs', 'recherche', 'rss.xml', 'livez', 'page', 'erreur', 'islands'])(
    'holds %s',
    (name) => {
      expect(reservedSectionSlugs.has(name)).toBe(true);
    },
  );

  it.each(['monde', 'economie', 'culture', '{rubrique}', ''])('leaves %j free', (name) => {
    expect(reservedSectionSlugs.has(name)).toBe(false);
  });
});
