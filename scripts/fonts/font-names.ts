import { findTable, replaceTable } from './sfnt-tables.ts';

/** Name records that say what a font is called (OpenType `name` table): family, identifier, full, PostScript, typographic. */
const namingIds: ReadonlySet<number> = new Set([1, 3, 4, 6, 16, 21, 25]);

/**
 * The same font under another name: every record that names it reads `family` (without spaces for the PostScript
 * name), the copyright and licence records stay. `font` is an sfnt (TrueType or OpenType); returns a new buffer.
 * Throws where there is no `name` table.
 * Source: OpenType specification, « name — Naming Table », format 0.
 */
export function renameFont(font: Buffer, family: string): Buffer {
  const entry = findTable(font, 'name');
  const table = font.subarray(entry.offset, entry.offset + entry.length);
  const records = readRecords(table).map((record) =>
    namingIds.has(record.nameId) ? { ...record, bytes: encodeName(record, family) } : record,
  );
  return replaceTable(font, 'name', writeNameTable(records));
}

type NameRecord = {
  platform: number;
  encoding: number;
  language: number;
  nameId: number;
  bytes: Buffer;
};
const headLength = 6;
const recordLength = 12;
const macintosh = 1;
const postScriptNames: ReadonlySet<number> = new Set([6, 25]);

function encodeName({ platform, nameId }: NameRecord, family: string): Buffer {
  const name = postScriptNames.has(nameId) ? family.replaceAll(' ', '') : family;
  return platform === macintosh ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16();
}

function readRecords(table: Buffer): NameRecord[] {
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  return Array.from({ length: count }, (_, index) => {
    const at = headLength + index * recordLength;
    const start = strings + table.readUInt16BE(at + 10);
    return {
      platform: table.readUInt16BE(at),
      encoding: table.readUInt16BE(at + 2),
      language: table.readUInt16BE(at + 4),
      nameId: table.readUInt16BE(at + 6),
      bytes: Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8))),
    };
  });
}

function writeNameTable(records: readonly NameRecord[]): Buffer {
  const head = Buffer.alloc(headLength + records.length * recordLength);
  head.writeUInt16BE(records.length, 2);
  head.writeUInt16BE(head.length, 4);
  let offset = 0;
  for (const [index, { platform, encoding, language, nameId, bytes }] of records.entries()) {
    const at = headLength + index * recordLength;
    for (const [place, value] of [platform, encoding, language, nameId, bytes.length, offset].entries())
      head.writeUInt16BE(value, at + place * 2);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...records.map(({ bytes }) => bytes)]);
}
