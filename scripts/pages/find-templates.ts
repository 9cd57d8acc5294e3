import { findDoor } from '#lib/doors.ts';
import { readPageLinks } from './page-links.ts';

/** A page of a running site under the shape of its door: `/{rubrique}/{slug}`. */
export type FoundPage = { shape: string; path: string; html: string; status: number };

/** The catch-all answers 404 to whatever nobody wrote. */
const absentPath = '/nulle/part/du-tout';
const seeds = ['/', '/plan-du-site', '/recherche?q=maire', absentPath];

/**
 * Follows the links of a running site from its front and keeps up to `atMost` pages of each template, in the order
 * in which readers meet them. What is no HTML (feeds, sitemaps) is left out.
 * @param base origin of the site
 * @param also paths that no link leads to: a withdrawn story, and pages behind private doors, each a template of its own
 */
export async function findTemplates(
  base: string,
  atMost = 1,
  also: readonly string[] = [],
): Promise<FoundPage[]> {
  const given = new Set(also);
  const queue = [...also, ...seeds];
  const known = new Set(queue);
  const counts = new Map<string, number>();
  const found: FoundPage[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const shape = given.has(path) ? path : shapeOf(path);
    if (shape === null || (counts.get(shape) ?? 0) >= atMost) continue;
    const page = await readPage(base, path);
    if (!page) continue;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
    found.push({ shape, path, ...page });
    const links = readPageLinks(page.html, new URL(path, base).href)
      .pages.map((link) => link.path)
      .filter((link) => !known.has(link));
    for (const link of links) known.add(link);
    queue.push(...links);
  }
  return found;
}

/** The first page of a shape. Throws a sentence where the site has none. */
export function pageOfShape(pages: readonly FoundPage[], shape: string): FoundPage {
  const page = pages.find((candidate) => candidate.shape === shape);
  if (!page) throw new Error(`Aucune page ${shape} sur ce site.`);
  return page;
}

function shapeOf(path: string): string | null {
  const door = findDoor(path.split('?')[0] ?? '');
  return door.kind === 'public' ? door.door.shape : null;
}

async function readPage(base: string, path: string): Promise<{ html: string; status: number } | null> {
  const response = await fetch(new URL(path, base), { redirect: 'manual' });
  const html = await response.text();
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return isPage && html !== '' ? { html, status: response.status } : null;
}
