import { crc32, deflateRawSync } from 'node:zlib';

export type ZipEntry = { name: string; content: string };

const versionNeeded = 20;
/** Names are UTF-8 (bit 11 of the general purpose flag). */
const utf8Names = 0x0800;
const deflated = 8;

/**
 * A ZIP archive (PKWARE's APPNOTE, 4.3) of a few texts, in memory. `at` is the time that its files bear, in UTC; no
 * archive and no file reaches 4 GB, so nothing of ZIP64 is needed.
 */
export function zipFile(entries: readonly ZipEntry[], at: Date): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const plain = Buffer.from(content, 'utf8');
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name, 'utf8');
    const facts = factsOf({
      at,
      sum: crc32(plain),
      packed: packed.length,
      plain: plain.length,
      title: title.length,
    });
    const local = Buffer.concat([signature(0x04034b50), facts, title, packed]);
    parts.push(local);
    directory.push(centralEntry(facts, title, offset));
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  return Buffer.concat([...parts, list, endOf({ count: entries.length, bytes: list.length, offset })]);
}

type Facts = { at: Date; sum: number; packed: number; plain: number; title: number };

/** What the local header and the central directory both say of a file: 26 bytes. */
function factsOf({ at, sum, packed, plain, title }: Facts): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(versionNeeded, 0);
  bytes.writeUInt16LE(utf8Names, 2);
  bytes.writeUInt16LE(deflated, 4);
  bytes.writeUInt16LE(dosTime(at), 6);
  bytes.writeUInt16LE(dosDate(at), 8);
  bytes.writeUInt32LE(sum, 10);
  bytes.writeUInt32LE(packed, 14);
  bytes.writeUInt32LE(plain, 18);
  bytes.writeUInt16LE(title, 22);
  return bytes;
}

function centralEntry(facts: Buffer, title: Buffer, offset: number): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(versionNeeded);
  // No comment, first disk, no attributes, then where the file begins.
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([signature(0x02014b50), madeBy, facts, rest, title]);
}

function endOf({ count, bytes, offset }: { count: number; bytes: number; offset: number }): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(bytes, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const dosTime = (at: Date): number =>
  (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1);
const dosDate = (at: Date): number =>
  ((at.getUTCFullYear() - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate();
