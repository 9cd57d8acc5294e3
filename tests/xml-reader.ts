/** An element of an XML document as its text gives it: prefixes stay in the names. */
export type XmlElement = {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
};

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** What XML 1.0 allows as text (section 2.2). */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

const decode = (text: string): string =>
  text.replace(/&([^;]*);?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    const found = code
      ? String.fromCodePoint(parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10))
      : named[name];
    if (found === undefined || !whole.endsWith(';')) throw new Error(`no such entity: ${whole}`);
    return found;
  });

/**
 * Reads a document as strictly as an XML parser: every element closed in its turn, attributes quoted and given once,
 * only the five entities, prefixes declared, allowed characters alone. Throws with the reason.
 */
export function readXml(document: string): XmlElement {
  if (!allowed.test(document)) throw new Error('a character that no XML may hold');
  const text = document.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  const token =
    /<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    at = token.lastIndex;
    const [, cdata, closed, opened, attributes = '', isEmpty, words] = found;
    const inside = open.at(-1) ?? top;
    if (cdata !== undefined) inside.children.push(cdata);
    else if (words !== undefined) {
      if (words.includes(']]>')) throw new Error('"]]>" in a text');
      inside.children.push(decode(words));
    } else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Error(`</${closed}> closes something else`);
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: readAttributes(attributes), children: [] };
      inside.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  if (at !== text.length) throw new Error(`unreadable from: ${text.slice(at, at + 80)}`);
  const roots = elementsOf(top);
  const [root] = roots;
  if (open.length !== 1 || roots.length !== 1 || !root) throw new Error('not one whole element');
  expectDeclared(root, new Set());
  return root;
}

function readAttributes(text: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (Object.hasOwn(read, name)) throw new Error(`${name} is given twice`);
    read[name] = decode(value);
  }
  return read;
}

function expectDeclared({ name, attributes, children }: XmlElement, known: ReadonlySet<string>): void {
  const here = new Set([
    ...known,
    ...Object.keys(attributes).flatMap((key) => key.match(/(?<=^xmlns:).+/) ?? []),
  ]);
  const prefix = name.includes(':') ? (name.split(':')[0] ?? '') : null;
  if (prefix !== null && !here.has(prefix)) throw new Error(`${name}: nobody declared ${prefix}`);
  for (const child of children) if (typeof child !== 'string') expectDeclared(child, here);
}

/** The elements directly inside one, of a name or of any. */
export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );

/** All the text inside an element. */
export const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
