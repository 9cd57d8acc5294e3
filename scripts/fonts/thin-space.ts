import { findTable, replaceTable } from './sfnt-tables.ts';

/** The space that French sets before ; ! ? and in thousands, and the glyph of the published fonts that it takes. */
const narrowFixedSpace = 0x20_2f;
const thinSpace = 0x20_09;
/** Three quarters of the space between words, in parts of the em: half of it, as browsers guess, can hardly be seen. */
const width = 0.18;

/**
 * The same font with a glyph for U+202F, as wide as French printers set it: without one, browsers take half of a
 * space. `font` is an sfnt with a glyph for U+2009, which becomes as wide; returns a new buffer, throws otherwise.
 * Source: OpenType specification, « cmap » (format 4), « hmtx », « hhea », « head ».
 */
export function addThinSpace(font: Buffer): Buffer {
  const mapping = readMapping(tableOf(font, 'cmap'));
  const glyph = mapping.get(thinSpace);
  if (glyph === undefined) throw new Error('The font has no thin space to take.');
  mapping.set(narrowFixedSpace, glyph);
  const unitsPerEm = tableOf(font, 'head').readUInt16BE(18);
  const ownWidths = tableOf(font, 'hhea').readUInt16BE(34);
  if (glyph >= ownWidths) throw new Error('The thin space has no width of its own.');
  const widths = Buffer.from(tableOf(font, 'hmtx'));
  widths.writeUInt16BE(Math.round(width * unitsPerEm), glyph * 4);
  return replaceTable(replaceTable(font, 'hmtx', widths), 'cmap', writeMapping(mapping));
}

/** How wide the font sets U+202F, in parts of the em; null where it has no glyph for it. */
export function thinSpaceWidth(font: Buffer): number | null {
  const glyph = readMapping(tableOf(font, 'cmap')).get(narrowFixedSpace);
  if (glyph === undefined) return null;
  return tableOf(font, 'hmtx').readUInt16BE(glyph * 4) / tableOf(font, 'head').readUInt16BE(18);
}

function tableOf(font: Buffer, tag: string): Buffer {
  const { offset, length } = findTable(font, tag);
  return font.subarray(offset, offset + length);
}

const segmented = 4;
const tableHead = 4;
const recordLength = 8;
const subtableHead = 14;

/** Glyphs by character, from the first subtable of format 4. */
function readMapping(cmap: Buffer): Map<number, number> {
  const count = cmap.readUInt16BE(2);
  const subtable = Array.from({ length: count }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(tableHead + index * recordLength + 4)),
  ).find((candidate) => candidate.readUInt16BE(0) === segmented);
  if (!subtable) throw new Error('The font maps no characters by segments.');
  const twice = subtable.readUInt16BE(6);
  const mapping = new Map<number, number>();
  for (let at = subtableHead; at < subtableHead + twice; at += 2) {
    const end = subtable.readUInt16BE(at);
    const start = subtable.readUInt16BE(at + twice + 2);
    const delta = subtable.readUInt16BE(at + 2 * twice + 2);
    const rangeAt = at + 3 * twice + 2;
    const range = subtable.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xff_ff; code += 1) {
      const listed = range === 0 ? code : subtable.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xff_ff;
      if (glyph !== 0) mapping.set(code, glyph);
    }
  }
  return mapping;
}

/** A whole `cmap` table with one subtable of format 4, for Unicode and for Windows. */
function writeMapping(mapping: ReadonlyMap<number, number>): Buffer {
  const segments: { start: number; end: number; delta: number }[] = [];
  for (const [code, glyph] of [...mapping].toSorted(([one], [other]) => one - other)) {
    const delta = (glyph - code) & 0xff_ff;
    const last = segments.at(-1);
    if (last && last.end === code - 1 && last.delta === delta) last.end = code;
    else segments.push({ start: code, end: code, delta });
  }
  segments.push({ start: 0xff_ff, end: 0xff_ff, delta: 1 });
  const power = 2 ** Math.floor(Math.log2(segments.length));
  const records = [
    [0, 3],
    [3, 1],
  ];
  const subtableAt = tableHead + records.length * recordLength;
  const words = [
    segmented,
    subtableHead + 2 + segments.length * 8,
    0,
    segments.length * 2,
    power * 2,
    Math.log2(power),
    (segments.length - power) * 2,
    ...segments.map(({ end }) => end),
    0,
    ...segments.map(({ start }) => start),
    ...segments.map(({ delta }) => delta),
    ...segments.map(() => 0),
  ];
  const head = [0, records.length, ...records.flatMap((record) => [...record, 0, subtableAt])];
  const table = Buffer.alloc((head.length + words.length) * 2);
  for (const [place, word] of [...head, ...words].entries()) table.writeUInt16BE(word, place * 2);
  return table;
}
