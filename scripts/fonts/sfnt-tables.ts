/** Tables of an sfnt (TrueType or OpenType), by their directory. Source: OpenType specification, « Table Directory ». */
const directoryStart = 12;
const directoryEntryLength = 16;

/** Where a table stands; `at` is its entry in the directory. Throws where there is none. */
export function findTable(font: Buffer, tag: string): { at: number; offset: number; length: number } {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const at = directoryStart + index * directoryEntryLength;
    if (font.toString('latin1', at, at + 4) === tag)
      return { at, offset: font.readUInt32BE(at + 8), length: font.readUInt32BE(at + 12) };
  }
  throw new Error(`The font has no table « ${tag} ».`);
}

/** The font with another table: it stands at the end, and the directory points there. Sums are made anew by the woff2 writer. */
export function replaceTable(font: Buffer, tag: string, table: Buffer): Buffer {
  const { at } = findTable(font, tag);
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const ending = Buffer.alloc((4 - (table.length % 4)) % 4);
  const changed = Buffer.concat([font, padding, table, ending]);
  changed.writeUInt32BE(font.length + padding.length, at + 8);
  changed.writeUInt32BE(table.length, at + 12);
  return changed;
}
