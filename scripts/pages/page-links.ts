import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** A link of a page to the site itself: the path with its query, and the place on that page, empty for its top. */
export type OwnLink = { path: string; anchor: string };
/** What a page leads to: pages to follow, files that it loads or offers, and the places on it that others may name. */
export type PageLinks = { pages: OwnLink[]; files: string[]; anchors: Set<string> };

/** What the browser loads, or offers to load, by the attribute that names it. */
const fileAttributes: Record<string, readonly string[]> = {
  link: ['href'],
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
};

/** Reads a page's links to its own site, in order. `base` is the page's own address. */
export function readPageLinks(html: string, base: string): PageLinks {
  const found: PageLinks = { pages: [], files: [], anchors: new Set() };
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (tree.isElementNode(node)) readElement(node, base, found);
    if ('content' in node) visit(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return found;
}

function readElement(element: Element, base: string, found: PageLinks): void {
  const id = valueOf(element, 'id');
  if (id !== null) found.anchors.add(id);
  if (element.tagName === 'a' || element.tagName === 'area') {
    const url = ownUrl(valueOf(element, 'href'), base);
    if (url) found.pages.push({ path: url.pathname + url.search, anchor: anchorOf(url) });
  }
  for (const attribute of fileAttributes[element.tagName] ?? []) {
    for (const address of addressesOf(valueOf(element, attribute), attribute)) {
      const url = ownUrl(address, base);
      if (url) found.files.push(url.pathname + url.search);
    }
  }
}

const valueOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** A srcset's candidates are parted by a comma and a space; our own addresses hold neither. */
const addressesOf = (value: string | null, attribute: string): string[] =>
  value === null
    ? []
    : attribute === 'srcset'
      ? value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
      : [value];

function ownUrl(address: string | null, base: string): URL | null {
  const url = address === null || address === '' ? null : URL.parse(address, base);
  return url?.origin === new URL(base).origin ? url : null;
}

/** A passage (`#:~:text=`) is looked for by the browser and needs no place of that name. */
function anchorOf(url: URL): string {
  const anchor = url.hash.slice(1).split(':~:')[0] ?? '';
  return decodeURIComponent(anchor);
}
