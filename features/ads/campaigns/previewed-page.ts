import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment, serialize } from 'parse5';
import { type Device, type SlotName, sizesOf, slotKindOf } from './ad-slots.ts';
import { toAdSize } from './creative.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A creative as it is put into a page. */
export type Put = {
  html: string;
  advertiser: string;
  /** CSS pixels; null for what fits every size. */
  size: { width: number; height: number } | null;
};

/**
 * A public page with a creative in every slot that takes its size on one screen, and without any script: what stands
 * elsewhere stays. `slots`: where it stands, in the page's order; none when the page has no place for it there.
 */
export function previewedPage(
  html: string,
  { put, device }: { put: Put; device: Device },
): { html: string; slots: SlotName[] } {
  const document = parse(html, { scriptingEnabled: false });
  const slots: SlotName[] = [];
  for (const element of elementsOf(document)) {
    if (element.tagName === 'script') defaultTreeAdapter.detachNode(element);
    else if (element.tagName === 'head') openLinksAside(element);
    const slot = attributeOf(element, 'data-pub');
    if (slot === undefined || !takes(slot, { put, device })) continue;
    fill(element, put);
    slots.push(slot as SlotName);
  }
  return { html: serialize(document), slots };
}

function takes(slot: string, { put, device }: { put: Put; device: Device }): boolean {
  const kind = slotKindOf(slot);
  const sizes = kind ? sizesOf(kind, device) : [];
  return put.size === null ? sizes.length > 0 : sizes.includes(toAdSize(put.size));
}

/** As the island does: what stands in the frame, and whose it is. The slot itself shows on this screen. */
function fill(slot: Element, { html, advertiser }: Put): void {
  slot.attrs = slot.attrs.filter(({ name }) => name !== 'hidden' && name !== 'data-pub-ecrans');
  for (const element of elementsOf(slot)) {
    if (attributeOf(element, 'data-pub-cadre') !== undefined) replaceIn(element, html);
    else if (attributeOf(element, 'data-pub-annonceur') !== undefined) {
      for (const child of [...element.childNodes]) defaultTreeAdapter.detachNode(child);
      defaultTreeAdapter.insertText(element, advertiser);
    }
  }
}

function replaceIn(parent: Element, html: string): void {
  for (const child of [...parent.childNodes]) defaultTreeAdapter.detachNode(child);
  for (const child of [...parseFragment(html).childNodes]) defaultTreeAdapter.appendChild(parent, child);
}

/** Our pages stand in no frame: a link of this one opens beside it. */
function openLinksAside(head: Element): void {
  const [base] = parseFragment('<base target="_blank">').childNodes;
  if (base) defaultTreeAdapter.appendChild(head, base);
}

const attributeOf = (element: Element, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** Every element below a node, in the page's order, without recursion. */
function elementsOf(root: DefaultTreeAdapterTypes.ParentNode): Element[] {
  const found: Element[] = [];
  const open: Node[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    open.push(...[...node.childNodes].reverse());
  }
  return found;
}
