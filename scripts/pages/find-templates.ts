import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';
import { findDoor } from '#lib/doors.ts';

/** A page of a running site under the shape of its door: `/{rubrique}/{slug}`. */
export type FoundPage = { shape: string; path: string; html: string; status: number };

/** The catch-all answers 404 to whatever nobody wrote. */
const absentPath = '/nulle/part/du-tout';
const seeds = ['/', '/plan-du-site', '/recherche?q=maire', absentPath];

/**
 * Follows the links of a running site from its front and keeps up to `atMost` pages of each template, in the order
 * in which readers meet them. What is no HTML (feeds, sitemaps) is left out.
 * @param base origin of the site
 */
export async function findTemplates(base: string, atMost = 1): Promise<FoundPage[]> {
  const queue = [...seeds];
  const known = new Set(queue);
  const counts = new Map<string, number>();
  const found: FoundPage[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const shape = shapeOf(path);
    if (shape === null || (counts.get(shape) ?? 0) >= atMost) continue;
    const page = await readPage(base, path);
    if (!page) continue;
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
    found.push({ shape, path, ...page });
    const links = findLinks(page.html, base).filter((link) => !known.has(link));
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

/** Paths of the site's own pages that a page links to, in order. */
function findLinks(html: string, base: string): string[] {
  const links: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node) && node.tagName === 'a') {
      const href = node.attrs.find(({ name }) => name === 'href')?.value;
      if (href !== undefined && URL.canParse(href, base)) {
        const url = new URL(href, base);
        if (url.origin === new URL(base).origin) links.push(url.pathname + url.search);
      }
    }
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return links;
}
