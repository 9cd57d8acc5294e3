import { crc32, inflateRawSync } from 'node:zlib';

/** The texts of a ZIP archive by name, read by its central directory as any program would; throws on a wrong sum. */
export function zipEntries(archive: Buffer): Map<string, string> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  const found = new Map<string, string>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.toString('latin1', at, at + 4) !== 'PK\u0001\u0002') throw new Error('no entry');
    const [nameLength, packed] = [archive.readUInt16LE(at + 28), archive.readUInt32LE(at + 20)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const local = archive.readUInt32LE(at + 42);
    const begin = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const content = inflateRawSync(archive.subarray(begin, begin + packed));
    if (crc32(content) !== archive.readUInt32LE(at + 16)) throw new Error(`wrong sum of ${name}`);
    if (content.length !== archive.readUInt32LE(at + 24)) throw new Error(`wrong size of ${name}`);
    found.set(name, content.toString('utf8'));
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return found;
}
