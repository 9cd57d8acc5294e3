import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { CreativeRefusal } from '#features/ads/campaigns/creative-intake.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** Elements that load or lead somewhere by themselves: a banner has no need of them, its policy has no room. */
const forbiddenElements = new Set(['base', 'iframe', 'frame', 'object', 'embed', 'form', 'portal', 'applet']);
/** What an element loads when it is drawn. */
const loading = new Set(['src', 'srcset', 'poster', 'data', 'background', 'xlink:href']);
const isOutside = (address: string): boolean =>
  /^[\s\u0000-\u0020]*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address);
const addressesOf = (name: string, value: string): string[] =>
  name === 'srcset' ? value.split(',').map((part) => part.trim().split(/\s/)[0] ?? '') : [value];

const nameOf = (attribute: Element['attrs'][number]): string =>
  attribute.prefix ? `${attribute.prefix}:${attribute.name}` : attribute.name;

/**
 * Why a banner's page can't be taken: something that it loads from elsewhere, or an element that has no place in it;
 * null when it holds itself to its own files. A courtesy to whoever made it: what keeps readers safe is the frame's
 * policy, which loads nothing else whatever a script says.
 */
export function judgePage(name: string, html: string): CreativeRefusal | null {
  for (const element of elementsOf(parse(html))) {
    const refusal = judgeElement(name, element);
    if (refusal) return refusal;
  }
  return null;
}

function judgeElement(name: string, element: Element): CreativeRefusal | null {
  const tag = element.tagName.toLowerCase();
  const attributes = element.attrs.map((attribute) => ({ at: nameOf(attribute), value: attribute.value }));
  const isRefresh =
    tag === 'meta' && attributes.some(({ at, value }) => at === 'http-equiv' && /refresh/i.test(value));
  if (forbiddenElements.has(tag) || isRefresh)
    return { code: 'forbidden_element', name, what: isRefresh ? 'meta refresh' : tag };
  for (const { at, value } of attributes) {
    const isLoading = loading.has(at) || (at === 'href' && tag !== 'a' && tag !== 'area');
    const outside = isLoading
      ? addressesOf(at, value).find(isOutside)
      : outsideOfStyle(at === 'style' ? value : '');
    if (outside !== undefined) return { code: 'outside_load', name, what: outside };
  }
  const outside = tag === 'style' ? outsideOfStyle(textOf(element)) : undefined;
  return outside === undefined ? null : { code: 'outside_load', name, what: outside };
}

/** The first address of elsewhere that a style sheet names. */
export function outsideOfStyle(css: string): string | undefined {
  const found =
    /(?:url\(|@import)[\s'"]{0,20}(?:url\([\s'"]{0,20})?((?:[a-z]{2,10}:)?\/\/[^\s'")]{1,200})/i.exec(css);
  return found?.[1];
}

/** A drawing that could run something: a script, a handler, a page inside it, an address of elsewhere, an entity. */
export function isScriptedDrawing(svg: string): boolean {
  if (/<!ENTITY|<!DOCTYPE[^>]{0,500}\[|<\?xml-stylesheet/i.test(svg)) return true;
  return elementsOf(parse(svg)).some(
    (element) =>
      /^(script|foreignobject|handler|listener|iframe|object|embed)$/i.test(element.tagName) ||
      element.attrs.some(
        (attribute) =>
          /^on/i.test(attribute.name) ||
          /^[\s\u0000-\u0020]*(javascript|vbscript|data:text)/i.test(attribute.value) ||
          (/href$|^src$/i.test(attribute.name) && isOutside(attribute.value)),
      ) ||
      (element.tagName === 'style' && outsideOfStyle(textOf(element)) !== undefined),
  );
}

/** Every element, the deepest too; a walk without recursion, since a page may nest as it likes. */
function elementsOf(root: Node): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('content' in node) open.push(node.content);
    if ('childNodes' in node) for (const child of node.childNodes) open.push(child);
  }
  return found;
}

const textOf = (element: Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** Addresses that scripts name but need not load: what draws, and the words of the standards. */
const harmlessHosts = /^(www\.)?(w3\.org|schema\.org|greensock\.com|createjs\.com|adobe\.com|mozilla\.org)$/i;

/** Hosts that a script or a page names, each once: whoever approves it is told. */
export function hostsNamed(text: string): string[] {
  const hosts = new Set<string>();
  for (const [, host = ''] of text.matchAll(/https?:\\?\/\\?\/([a-z0-9][a-z0-9.-]{0,252})/gi))
    if (!harmlessHosts.test(host)) hosts.add(host.toLowerCase());
  return [...hosts];
}

/** The size that a banner says it has (`<meta name="ad.size" content="width=300,height=250">`), in CSS pixels. */
export function sizeNamed(html: string): { width: number; height: number } | null {
  const meta = elementsOf(parse(html)).find(
    (element) =>
      element.tagName === 'meta' &&
      element.attrs.some(({ name, value }) => name === 'name' && value.toLowerCase() === 'ad.size'),
  );
  const said = meta?.attrs.find(({ name }) => name === 'content')?.value ?? '';
  const found = /width\s{0,5}=\s{0,5}(\d{1,4})\D{1,10}height\s{0,5}=\s{0,5}(\d{1,4})/i.exec(said);
  return found ? { width: Number(found[1]), height: Number(found[2]) } : null;
}
