import { type Block, type BodyDocument, bodyVersion } from '#features/newsroom/body/body.ts';
import type { FactBoxPart } from '#features/newsroom/body/blocks/fact-box/fact-box.ts';
import { type Chart, chartKinds } from '#features/newsroom/body/blocks/chart/chart.ts';
import { readChartTable } from '#features/newsroom/body/blocks/chart/typed-chart.ts';
import { findEmbed } from '#features/newsroom/body/blocks/embed/embed-provider.ts';
import type { Inline, Marks } from '#features/newsroom/body/inline.ts';

/** How the notation finds what it names. Each throws for a name that does not exist. */
export type Names = { assetId: (key: string) => string; articleId: (slug: string) => string };

const markPattern = /\*\*(.+?)\*\*|\*(.+?)\*|\[(.+?)\]\((.+?)\)|~(.+?)~|\^(.+?)\^/g;

/** `**fort**`, `*emphase*`, `[mots](/adresse)`, `CO~2~`, `m^2^`. */
function toInline(text: string): Inline {
  const spans: Inline = [];
  const push = (words: string, marks?: Marks) => {
    if (words) spans.push(marks ? { text: words, marks } : { text: words });
  };
  let done = 0;
  for (const match of text.matchAll(markPattern)) {
    push(text.slice(done, match.index));
    const [whole, strong, em, linked, href, sub, sup] = match;
    if (strong) push(strong, { strong: true });
    else if (em) push(em, { em: true });
    else if (linked && href) push(linked, { link: href });
    else if (sub) push(sub, { sub: true });
    else if (sup) push(sup, { sup: true });
    done = match.index + whole.length;
  }
  push(text.slice(done));
  return spans;
}

/**
 * The notation in which the demonstration stories are written; blocks are separated by an empty line:
 * `## ` and `### ` subheadings, `> ` quotation, `>> ` pull quote (both may end with `— attribution`), `- ` and
 * `1. ` lists, `***` divider, and `!picture key`, `!wide key`, `!full key`, `!gallery key key`, `!compare key key`,
 * `!sound key title`, `!box title`,
 * `!table caption` (rows of `a | b`),
 * `!chart bars title`, `!quote ar` (a quotation in another language), `!related slug`,
 * `!embed address title`. Anything else is a paragraph.
 */
export function toBody(text: string, names: Names): BodyDocument {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map((chunk, at) =>
      toBlock(
        chunk.split('\n').map((row) => row.trim()),
        `demo${at + 1}`,
        names,
      ),
    );
  return { version: bodyVersion, blocks };
}

function toBlock(rows: string[], id: string, names: Names): Block {
  const first = rows[0] ?? '';
  if (first.startsWith('!')) return toNamedBlock(rows, id, names);
  if (first === '***') return { id, type: 'divider' };
  if (first.startsWith('### '))
    return { id, type: 'subheading', level: 3, content: toInline(first.slice(4)) };
  if (first.startsWith('## ')) return { id, type: 'subheading', level: 2, content: toInline(first.slice(3)) };
  if (first.startsWith('>> ')) {
    const { words, attribution } = splitAttribution(rows.map((row) => row.replace(/^>> ?/, '')));
    return { id, type: 'pullQuote', content: toInline(words.join(' ')), ...attribution };
  }
  if (first.startsWith('> ')) {
    const { words, attribution } = splitAttribution(rows.map((row) => row.replace(/^> ?/, '')));
    return { id, type: 'quotation', paragraphs: words.map(toInline), ...attribution };
  }
  if (first.startsWith('- '))
    return { id, type: 'list', ordered: false, items: rows.map((row) => toInline(row.slice(2))) };
  if (first.startsWith('1. '))
    return {
      id,
      type: 'list',
      ordered: true,
      items: rows.map((row) => toInline(row.replace(/^\d+\. /, ''))),
    };
  return { id, type: 'paragraph', content: toInline(rows.join(' ')) };
}

function splitAttribution(rows: string[]): { words: string[]; attribution: { attribution?: string } } {
  const last = rows.at(-1) ?? '';
  return last.startsWith('— ')
    ? { words: rows.slice(0, -1), attribution: { attribution: last.slice(2) } }
    : { words: rows, attribution: {} };
}

function toNamedBlock(rows: string[], id: string, names: Names): Block {
  const [, kind = '', rest = ''] = /^!(\w+) ?(.*)$/.exec(rows[0] ?? '') ?? [];
  const body = rows.slice(1);
  switch (kind) {
    case 'picture':
      return { id, type: 'picture', assetId: names.assetId(rest), width: 'measure' };
    case 'wide':
      return { id, type: 'picture', assetId: names.assetId(rest), width: 'wide' };
    case 'full':
      return { id, type: 'picture', assetId: names.assetId(rest), width: 'full' };
    case 'compare': {
      const [before = '', after = ''] = rest.split(' ');
      return {
        id,
        type: 'comparison',
        before: { assetId: names.assetId(before) },
        after: { assetId: names.assetId(after) },
      };
    }
    case 'gallery':
      return {
        id,
        type: 'gallery',
        pictures: rest.split(' ').map((key) => ({ assetId: names.assetId(key) })),
      };
    case 'sound': {
      const [key = '', ...title] = rest.split(' ');
      return { id, type: 'audio', assetId: names.assetId(key), title: title.join(' ') };
    }
    case 'quote': {
      const { words, attribution } = splitAttribution(body);
      return { id, type: 'quotation', paragraphs: words.map(toInline), lang: rest, ...attribution };
    }
    case 'related':
      return { id, type: 'relatedLink', articleId: names.articleId(rest) };
    case 'box':
      return { id, type: 'factBox', title: rest, parts: toParts(body) };
    case 'table': {
      const cells = body.map((row) => row.split('|').map((cell) => toInline(cell.trim())));
      return {
        id,
        type: 'table',
        ...(rest ? { caption: rest } : {}),
        header: cells[0] ?? [],
        rows: cells.slice(1),
      };
    }
    case 'chart':
      return { id, ...toChart(rest, body) };
    case 'embed': {
      const [address = '', ...title] = rest.split(' ');
      const found = findEmbed(address) ?? { provider: 'link' as const, url: address };
      return { id, type: 'embed', ...found, title: title.join(' ') };
    }
    default:
      throw new Error(`Unknown block in a demonstration story: ${rows[0]}`);
  }
}

const chartLines: Readonly<Record<string, 'subtitle' | 'unit' | 'source' | 'description'>> = {
  'sous-titre': 'subtitle',
  unité: 'unit',
  source: 'source',
  description: 'description',
};

/** `!chart bars Title`, rows of `name: words` about it, and rows of `a | b` as in a table. */
function toChart(rest: string, rows: string[]): Omit<Chart, 'id'> {
  const [, kind, title = ''] = /^(\w+) (.+)$/.exec(rest) ?? [];
  const said = rows.flatMap((row) => {
    const [, name = '', words = ''] = /^(\p{L}[\p{L}-]+): (.+)$/u.exec(row) ?? [];
    return chartLines[name] ? [{ row, entry: [chartLines[name], words] as const }] : [];
  });
  const data = rows.filter((row) => !said.some((line) => line.row === row)).join('\n');
  const { table, problems } = readChartTable(data);
  if (!table) throw new Error(`Unreadable table in a demonstration story: ${JSON.stringify(problems)}`);
  const { sign, ...axis } = table;
  return {
    type: 'chart',
    kind: chartKinds.find((known) => known === kind) ?? 'bars',
    title,
    ...(sign && { unit: sign }),
    ...Object.fromEntries(said.map(({ entry }) => entry)),
    ...axis,
  };
}

/** A fact box: rows that start with `- ` form lists, the others are paragraphs. */
function toParts(rows: string[]): FactBoxPart[] {
  const parts: FactBoxPart[] = [];
  for (const row of rows) {
    if (!row.startsWith('- ')) {
      parts.push({ type: 'paragraph', content: toInline(row) });
      continue;
    }
    const last = parts.at(-1);
    const item = toInline(row.slice(2));
    if (last?.type === 'list') last.items.push(item);
    else parts.push({ type: 'list', ordered: false, items: [item] });
  }
  return parts;
}
