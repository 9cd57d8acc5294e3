/** What tells a GIF to begin again; every other extension of a program's own is somebody's words. */
const loopExtensions = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0']);
const colourTableBytes = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

/**
 * The same animation without comments, metadata or anything behind its end; null for what is no whole GIF. Frames are
 * copied as they are: nothing is decoded. Source: GIF89a specification, 1990, sections 18 to 27.
 */
export function plainGif(bytes: Buffer): Buffer | null {
  if (!/^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6)) || bytes.byteLength < 14) return null;
  let at = 13 + colourTableBytes(bytes[10] ?? 0);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.byteLength) {
    const mark = bytes[at];
    if (mark === 0x3b) return Buffer.concat([...kept, Buffer.from([0x3b])]);
    const end = mark === 0x21 ? endOfExtension(bytes, at) : mark === 0x2c ? endOfImage(bytes, at) : null;
    if (end === null) return null;
    if (mark === 0x2c || isKeptExtension(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** Graphic control (0xf9) goes with its frame; of application extensions (0xff) those alone that say how often. */
const isKeptExtension = (bytes: Buffer, at: number): boolean =>
  bytes[at + 1] === 0xf9 ||
  (bytes[at + 1] === 0xff && loopExtensions.has(bytes.toString('latin1', at + 3, at + 14)));

const endOfExtension = (bytes: Buffer, at: number): number | null => endOfBlocks(bytes, at + 2);

const endOfImage = (bytes: Buffer, at: number): number | null =>
  endOfBlocks(bytes, at + 11 + colourTableBytes(bytes[at + 9] ?? 0));

/** Behind a chain of blocks, each with its length before it, of which the last is empty; null when it is cut. */
function endOfBlocks(bytes: Buffer, from: number): number | null {
  for (let at = from; at < bytes.byteLength; at += 1 + (bytes[at] ?? 0)) if (bytes[at] === 0) return at + 1;
  return null;
}
