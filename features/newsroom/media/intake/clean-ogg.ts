import type { FileHandle } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { FileWindow } from '#features/newsroom/media/intake/file-window.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

/** The sum of Ogg's pages: CRC-32 of 0x04c11db7, not reflected. */
const crcTable = Uint32Array.from({ length: 256 }, (_, at) => {
  let sum = at << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum >>> 0;
});
function crcOf(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (crcTable[((sum >>> 24) ^ byte) & 255] ?? 0)) >>> 0;
  return sum;
}

type Page = { bytes: Buffer; granule: bigint; serial: number; segments: Buffer; data: Buffer };

async function pageAt(window: FileWindow, at: number): Promise<Page> {
  const head = await window.at(at, 27 + 255);
  if (head.toString('latin1', 0, 4) !== 'OggS' || head.byteLength < 27) throw new RangeError('page');
  const count = head[26] ?? 0;
  const segments = Buffer.from(head.subarray(27, 27 + count));
  const length = 27 + count + segments.reduce((sum, size) => sum + size, 0);
  const bytes = Buffer.from(await window.at(at, length));
  if (bytes.byteLength < length) throw new RangeError('page');
  return {
    bytes,
    segments,
    granule: bytes.readBigInt64LE(6),
    serial: bytes.readUInt32LE(14),
    data: bytes.subarray(27 + count),
  };
}

/** Headers before the sound: what plays it, its comments (which go), and Vorbis' tables. */
const headerCounts = { OpusHead: 2, '\x01vorbis': 3 } as const;
const noComments = Buffer.alloc(8);
const emptyComments = {
  OpusHead: Buffer.concat([Buffer.from('OpusTags'), noComments]),
  '\x01vorbis': Buffer.concat([Buffer.from('\x03vorbis'), noComments, Buffer.from([1])]),
} as const;
const mostHeader = 20_000_000;

/** Copies an Ogg of Opus or Vorbis page by page, its comments (names, places, pictures) taken out. */
export async function cleanOgg(
  source: FileHandle,
  target: FileHandle,
  size: number,
): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  const window = new FileWindow(source, size);
  const first = await pageAt(window, 0);
  const start = first.data.toString('latin1', 0, 8);
  const codec = start === 'OpusHead' ? start : start.startsWith('\x01vorbis') ? '\x01vorbis' : null;
  if (!codec) return { refusal: 'unplayable' };
  const headers = await readHeaders(window, first.bytes.byteLength, headerCounts[codec] - 1);
  if (!headers) return { refusal: 'unplayable' };
  const tables = headers.packets.slice(1);
  const renewed = pageOf([emptyComments[codec], ...tables], first.serial);
  if (!renewed) return { refusal: 'unplayable' };
  await target.write(Buffer.concat([numbered(first.bytes, 0), renewed]));
  let last = 0n;
  let number = 2;
  for (let at = headers.end; at < size; number += 1) {
    const page = await pageAt(window, at);
    if (page.serial !== first.serial) return { refusal: 'unplayable' };
    await target.write(numbered(page.bytes, number));
    if (page.granule > 0n) last = page.granule;
    at += page.bytes.byteLength;
  }
  const isOpus = codec === 'OpusHead';
  const rate = isOpus ? 48_000 : first.data.readUInt32LE(12);
  const skipped = isOpus ? first.data.readUInt16LE(10) : 0;
  const durationMs = rate > 0 ? Math.max(0, Math.round(((Number(last) - skipped) / rate) * 1000)) : 0;
  return { type: 'audio/ogg', width: 0, height: 0, durationMs: Math.min(durationMs, 2 ** 31 - 1) };
}

/** The packets of the headers behind the first page; the sound begins on a page of its own. Null when it doesn't. */
async function readHeaders(window: FileWindow, from: number, count: number) {
  const packets: Buffer[] = [];
  let parts: Buffer[] = [];
  let held = 0;
  let at = from;
  while (packets.length < count) {
    const page = await pageAt(window, at);
    at += page.bytes.byteLength;
    held += page.data.byteLength;
    if (held > mostHeader) return null;
    let place = 0;
    for (const segment of page.segments) {
      parts.push(page.data.subarray(place, place + segment));
      place += segment;
      if (segment === 255) continue;
      packets.push(Buffer.concat(parts));
      parts = [];
    }
  }
  return packets.length === count && parts.length === 0 ? { packets, end: at } : null;
}

/** One page of whole packets; null when they are too long for one. */
function pageOf(packets: readonly Buffer[], serial: number): Buffer | null {
  const segments = packets.flatMap(({ byteLength }) => [
    ...Array<number>(Math.floor(byteLength / 255)).fill(255),
    byteLength % 255,
  ]);
  if (segments.length > 255) return null;
  const head = Buffer.alloc(27);
  head.write('OggS', 'latin1');
  head.writeUInt32LE(serial, 14);
  head[26] = segments.length;
  return numbered(Buffer.concat([head, Buffer.from(segments), ...packets]), 1);
}

/** The page under a number, with its sum made again. */
function numbered(page: Buffer, number: number): Buffer {
  page.writeUInt32LE(number, 18);
  page.writeUInt32LE(0, 22);
  page.writeUInt32LE(crcOf(page), 22);
  return page;
}
