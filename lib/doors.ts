import { adEventsPath, adFilePath, adFramePath, adSlotsPath } from './ad-paths.ts';

/**
 * The one table of doors: which addresses are public (kept whole, the same for everyone), which are private,
 * which are files. Pure; a test compares it with the routes under app/.
 */

/** A public door: its shape and the query names that it reads. No other name reaches key or render. */
export type PublicDoor = { shape: string; queries: readonly string[] };

const door = (shape: string, queries: readonly string[] = []): PublicDoor => ({ shape, queries });

/**
 * Fixed segments win over `{named}` ones, and those with an ending of their own (`{named}.txt`) over the others; what
 * fits no shape goes to the last one, the catch-all.
 */
export const publicDoors: readonly PublicDoor[] = [
  door('/'),
  door('/rss.xml'),
  door('/feed.json'),
  door('/sitemap.xml'),
  door('/sitemaps/{part}'),
  door('/news-sitemap.xml'),
  door('/robots.txt'),
  door('/ads.txt'),
  door('/app-ads.txt'),
  door('/sellers.json'),
  door('/manifest.webmanifest'),
  door('/speculation-rules.json'),
  door('/opensearch.xml'),
  door('/.well-known/security.txt'),
  door('/.well-known/tdmrep.json'),
  door('/en-continu'),
  door('/en-continu/nouveautes.json'),
  door('/en-continu/page/{n}'),
  door('/en-continu/{rubrique}'),
  door('/en-continu/{rubrique}/nouveautes.json'),
  door('/en-continu/{rubrique}/page/{n}'),
  door('/recherche', ['q', 'page', 'rubrique', 'sujet', 'auteur', 'genre', 'annee', 'du', 'au', 'tri']),
  door('/archives'),
  door('/archives/{annee}'),
  door('/archives/{annee}/{mois}'),
  door('/archives/{annee}/{mois}/{jour}'),
  door('/auteurs'),
  door('/auteurs/{slug}'),
  door('/auteurs/{slug}/page/{n}'),
  door('/auteurs/{slug}/rss.xml'),
  door('/auteurs/{slug}/feed.json'),
  door('/sujets'),
  door('/sujets/{slug}'),
  door('/sujets/{slug}/page/{n}'),
  door('/sujets/{slug}/rss.xml'),
  door('/sujets/{slug}/feed.json'),
  door('/corrections'),
  door('/corrections/{id}'),
  door('/corrections/page/{n}'),
  door('/a-propos'),
  door('/charte-deontologique'),
  door('/mentions-legales'),
  door('/confidentialite'),
  door('/cookies'),
  door('/accessibilite'),
  door('/charte-des-commentaires'),
  door('/flux'),
  door('/plan-du-site'),
  door('/{cle}.txt'),
  door('/integrer/{id}'),
  door('/{rubrique}'),
  door('/{rubrique}/page/{n}'),
  door('/{rubrique}/rss.xml'),
  door('/{rubrique}/feed.json'),
  door('/{rubrique}/{slug}'),
  door('/{rubrique}/{slug}/commentaires', ['page', 'tri', 'fil']),
  door('/{...chemin}'),
];

/** First segments behind which answers depend on who asks: they go straight to Next and are never kept. */
export const privateDoors = [
  'redaction',
  'connexion',
  'inscription',
  'compte',
  'apercu',
  'api',
  'websub',
  'pub',
  '_next',
] as const;

/**
 * Answered by the process in front of Next, whatever the method; an address that ends with a slash stands for all that
 * are under it. What the process gives no hand for goes on to Next.
 */
export const frontDoors = {
  'ad-slots': adSlotsPath,
  'ad-events': adEventsPath,
  'ad-click': '/pub/clic/',
  'ad-report': '/pub/rapport/',
  'ad-file': adFilePath,
  'ad-frame': adFramePath,
} as const;
export type FrontDoor = keyof typeof frontDoors;

const doorsInFront = Object.entries(frontDoors) as [FrontDoor, string][];

/** The door in front of Next that a path leads to, taken as it came. */
export const findFrontDoor = (path: string): FrontDoor | null =>
  doorsInFront.find(([, at]) => (at.endsWith('/') ? path.startsWith(at) : path === at))?.[0] ?? null;

/** Pictures, films and sounds: answered by the process itself, by nothing but a file read. */
export const mediaPrefix = '/medias/';

/** Files named after what they hold: they never change under their name. */
export const staticPrefixes = ['/_next/static/', '/islands/', '/fonts/'] as const;

/** Answered by the process itself. */
const healthDoors = ['/livez', '/readyz'] as const;

/** Pages that the page cache renders for itself at start and keeps aside; asked from outside they are absent. */
export const asidePages = { error: '/erreur', busy: '/maintenance' } as const;

/** Where the whole 404 page is rendered from when the address asked for can't be one of ours. */
export const absentPagePath = '/page-introuvable';

/** Where the page (410) is rendered from that stands behind a link of advertising that opens nothing any more. */
export const endedLinkPath = '/lien-termine';

/** Names that are promised to something of ours although no shape above begins with them. */
const otherReservedNames = ['medias', 'islands', 'fonts', 'page', 'commentaires', 'sitemap', 'favicon.ico'];

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);
const isNamed = (segment: string): boolean => segment.startsWith('{');

/** A section can't take one of these as its slug: a door stands there already. */
export const reservedSectionSlugs: ReadonlySet<string> = new Set([
  ...publicDoors.flatMap(({ shape }) => segmentsOf(shape).slice(0, 1)).filter((segment) => !isNamed(segment)),
  ...privateDoors,
  ...healthDoors.flatMap(segmentsOf),
  ...Object.values(asidePages).flatMap(segmentsOf),
  ...segmentsOf(absentPagePath),
  ...segmentsOf(endedLinkPath),
  ...otherReservedNames,
]);

export type Door =
  | { kind: 'public'; door: PublicDoor }
  | { kind: 'private' }
  | { kind: 'static' }
  | { kind: 'media' }
  | { kind: 'health' }
  | { kind: 'aside' };

const privateNames = new Set<string>(privateDoors);
const healthPaths = new Set<string>(healthDoors);
const asidePaths = new Set<string>(Object.values(asidePages));

/** Which door a path leads to. Total: any path has one. */
export function findDoor(path: string): Door {
  if (staticPrefixes.some((prefix) => path.startsWith(prefix))) return { kind: 'static' };
  if (path.startsWith(mediaPrefix)) return { kind: 'media' };
  const segments = segmentsOf(path);
  if (privateNames.has(segments[0] ?? '')) return { kind: 'private' };
  if (healthPaths.has(path)) return { kind: 'health' };
  if (asidePaths.has(path)) return { kind: 'aside' };
  return { kind: 'public', door: findPublicDoor(segments) };
}

const compiledDoors = publicDoors.slice(0, -1).map((door) => ({ door, segments: segmentsOf(door.shape) }));
const catchAll: PublicDoor = publicDoors.at(-1) ?? door('/{...chemin}');

/** A `{name}` takes any segment, one with an ending those that end so. */
const fits = (part: string, segment: string): boolean =>
  isNamed(part) ? segment.endsWith(endingOf(part)) : part === segment;
const endingOf = (part: string): string => part.slice(part.indexOf('}') + 1);
const rankOf = (part: string): string => (!isNamed(part) ? '2' : endingOf(part) === '' ? '0' : '1');

/** The door with most fixed segments from the left among those that fit. */
function findPublicDoor(segments: string[]): PublicDoor {
  let best: PublicDoor | null = null;
  let bestRank = '';
  for (const { door, segments: shape } of compiledDoors) {
    if (shape.length !== segments.length) continue;
    if (!shape.every((part, at) => fits(part, segments[at] ?? ''))) continue;
    const rank = shape.map(rankOf).join('');
    if (best === null || rank > bestRank) {
      best = door;
      bestRank = rank;
    }
  }
  return best ?? catchAll;
}
