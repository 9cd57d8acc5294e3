import type { FileHandle } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { silenceRemarks } from '#features/newsroom/media/intake/clean-h264.ts';
import { copyRange, type Range } from '#features/newsroom/media/intake/copy-range.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

type Box = { type: string; start: number; body: number; end: number };
type Track = {
  kind: 'vide' | 'soun';
  /** Where its samples stand: each alone for pictures, chunk by chunk for sound. */
  ranges: Range[];
  /** How long the length before each unit of H.264 is; 0 for sound. */
  lengthBytes: number;
  width: number;
  height: number;
};

/** What a film's description may weigh; an hour of film takes one megabyte of it. */
const mostMoov = 40_000_000;
/** Pictures are read so many bytes at a time, and none is longer than the second. */
const readAtOnce = 4_000_000;
const mostSample = 20_000_000;

class Unplayable extends Error {}

/** What plays, and nothing else: what a device writes besides (position, owner, model, comments) has no box here. */
const keptBoxes: Readonly<Record<string, ReadonlySet<string>>> = {
  moov: new Set(['mvhd', 'trak']),
  trak: new Set(['tkhd', 'edts', 'mdia']),
  mdia: new Set(['mdhd', 'hdlr', 'minf']),
  minf: new Set(['vmhd', 'smhd', 'dinf', 'stbl']),
  stbl: new Set([
    'stsd',
    'stts',
    'ctts',
    'cslg',
    'stss',
    'stsc',
    'stsz',
    'stco',
    'co64',
    'sdtp',
    'sgpd',
    'sbgp',
  ]),
};
const playedCodecs = { vide: new Set(['avc1', 'avc3']), soun: new Set(['mp4a']) } as const;

/**
 * Copies the parts of an MP4 or M4A that play to `target`, byte for byte at their places, and zeros everywhere else:
 * offsets stay right, and no metadata, no track of positions and no picture of an album gets out; what H.264 says
 * besides its pictures says nothing any more. H.264 and AAC alone.
 */
export async function cleanMp4(
  source: FileHandle,
  target: FileHandle,
  size: number,
): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  try {
    const { moov, moovAt, plain } = await readTop(source, size);
    const { tracks, durationMs } = cleanMoov(moov);
    const video = tracks.find(({ kind }) => kind === 'vide');
    if (tracks.length === 0) return { refusal: 'unplayable' };
    const samples = tracks.flatMap(({ ranges }) => ranges);
    if (samples.some(({ to }) => to > size)) return { refusal: 'truncated' };
    await target.truncate(size);
    for (const range of plain) await copyRange(source, target, range);
    for (const { kind, ranges, lengthBytes } of tracks)
      await (kind === 'vide'
        ? copyPictures({ source, target, lengthBytes }, ranges)
        : copySound({ source, target }, ranges));
    await target.write(moov, 0, moov.byteLength, moovAt);
    return {
      type: video ? 'video/mp4' : 'audio/mp4',
      width: video?.width ?? 0,
      height: video?.height ?? 0,
      durationMs,
    };
  } catch (error) {
    if (error instanceof Unplayable) return { refusal: 'unplayable' };
    if (error instanceof RangeError) return { refusal: 'unreadable' };
    throw error;
  }
}

/** The boxes of the file itself; `plain` are those bytes that are copied as they are: the kind, and each box's head. */
async function readTop(source: FileHandle, size: number) {
  let moov: Buffer | null = null;
  let moovAt = 0;
  const plain: Range[] = [];
  for (let at = 0; at < size; ) {
    const head = Buffer.alloc(16);
    await source.read(head, 0, 16, at);
    const { type, ...own } = boxAt(head, 0, size - at);
    const box = { start: at, body: at + own.body, end: at + own.end };
    if (type === 'ftyp') plain.push({ from: box.start, to: Math.min(box.end, box.start + 512) });
    else if (type === 'mdat') plain.push({ from: box.start, to: box.body });
    else if (type === 'moov') {
      if (moov || box.end - box.start > mostMoov) throw new Unplayable();
      moovAt = box.start;
      moov = Buffer.alloc(box.end - box.start);
      await source.read(moov, 0, moov.byteLength, moovAt);
    } else if (type === 'moof') throw new Unplayable();
    at = box.end;
  }
  if (!moov) throw new Unplayable();
  return { moov, moovAt, plain };
}

/** A box at `at` of these bytes that may go on for `room`. */
function boxAt(bytes: Buffer, at: number, room: number): Box {
  const short = bytes.readUInt32BE(at);
  const type = bytes.toString('latin1', at + 4, at + 8);
  const isLong = short === 1;
  const length = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? room : short;
  const header = isLong ? 16 : 8;
  if (length < header || length > room) throw new RangeError('box');
  return { type, start: at, body: at + header, end: at + length };
}

function boxesIn(bytes: Buffer, { body, end }: Pick<Box, 'body' | 'end'>): Box[] {
  const boxes: Box[] = [];
  for (let at = body; at + 8 <= end; at = boxes.at(-1)?.end ?? end) boxes.push(boxAt(bytes, at, end - at));
  return boxes;
}

/** Makes a box one that says nothing: `free`, filled with zeros, as long as it was. */
function empty(bytes: Buffer, box: Box): void {
  bytes.write('free', box.start + 4, 'latin1');
  bytes.fill(0, box.body, box.end);
}

/** Leaves of a description what plays, in place; answers the tracks that are kept. */
function cleanMoov(moov: Buffer): { tracks: Track[]; durationMs: number } {
  const top = boxAt(moov, 0, moov.byteLength);
  const tracks: Track[] = [];
  let durationMs = 0;
  for (const box of boxesIn(moov, top)) {
    if (box.type === 'mvex') throw new Unplayable();
    if (box.type === 'mvhd') durationMs = cleanHeader(moov, box);
    const track = box.type === 'trak' ? cleanTrack(moov, box) : null;
    if (track) tracks.push(track);
    if (!keptBoxes['moov']?.has(box.type) || (box.type === 'trak' && !track)) empty(moov, box);
  }
  return { tracks, durationMs };
}

/** The dates of a header go; answers what it says of the length, in milliseconds. */
function cleanHeader(bytes: Buffer, { body }: Box): number {
  const isLong = bytes[body] === 1;
  bytes.fill(0, body + 4, body + (isLong ? 20 : 12));
  const at = body + (isLong ? 20 : 12);
  const scale = bytes.readUInt32BE(at);
  const length = isLong ? Number(bytes.readBigUInt64BE(at + 4)) : bytes.readUInt32BE(at + 4);
  return scale === 0 ? 0 : Math.min(2 ** 31 - 1, Math.round((length / scale) * 1000));
}

/** A track of pictures or sound; null for any other (positions, subtitles, time codes). */
function cleanTrack(bytes: Buffer, trak: Box): Track | null {
  const found = new Map<string, Box>();
  const visit = (parent: Box): void => {
    for (const box of boxesIn(bytes, parent)) {
      if (!keptBoxes[parent.type]?.has(box.type)) empty(bytes, box);
      else if (keptBoxes[box.type]) visit(box);
      else found.set(box.type, box);
    }
  };
  visit(trak);
  const need = (type: string): Box => {
    const box = found.get(type);
    if (!box) throw new Unplayable();
    return box;
  };
  const handler = need('hdlr');
  const kind = bytes.toString('latin1', handler.body + 8, handler.body + 12);
  if (kind !== 'vide' && kind !== 'soun') return null;
  // Behind the kind stands a name: of a device, more often than not.
  bytes.fill(0, handler.body + 12, handler.end);
  cleanHeader(bytes, need('mdhd'));
  const head = need('tkhd');
  const isLong = bytes[head.body] === 1;
  bytes.fill(0, head.body + 4, head.body + (isLong ? 20 : 12));
  const [entry] = boxesIn(bytes, { body: need('stsd').body + 8, end: need('stsd').end });
  if (!entry || !playedCodecs[kind].has(entry.type)) throw new Unplayable();
  if (kind === 'vide') bytes.fill(0, entry.body + 42, entry.body + 74);
  const extras = { body: entry.body + (kind === 'vide' ? 78 : 28), end: entry.end };
  for (const extra of boxesIn(bytes, extras)) if (/^(uuid|udta|meta)$/.test(extra.type)) empty(bytes, extra);
  const ranges = rangesOf(bytes, {
    sizes: need('stsz'),
    runs: need('stsc'),
    chunks: found.get('co64') ?? need('stco'),
    isEach: kind === 'vide',
  });
  if (kind === 'soun') return { kind, ranges, lengthBytes: 0, width: 0, height: 0 };
  return { kind, ranges, lengthBytes: lengthBytesOf(bytes, extras), ...sizeOf(bytes, head) };
}

/** What the description of H.264 says (ISO 14496-15, avcC): without one nothing plays. */
function lengthBytesOf(bytes: Buffer, extras: Pick<Box, 'body' | 'end'>): number {
  const config = boxesIn(bytes, extras).find(({ type }) => type === 'avcC');
  if (!config || config.end - config.body < 7) throw new Unplayable();
  return ((bytes[config.body + 4] ?? 0) & 3) + 1;
}

async function copySound(
  { source, target }: { source: FileHandle; target: FileHandle },
  ranges: Range[],
): Promise<void> {
  for (const range of joined(ranges)) await copyRange(source, target, range);
}

type Copying = { source: FileHandle; target: FileHandle; lengthBytes: number };

/** Copies samples of H.264 without their remarks; neighbours are read together. */
async function copyPictures({ source, target, lengthBytes }: Copying, samples: Range[]): Promise<void> {
  for (let first = 0; first < samples.length; ) {
    const from = samples[first]?.from ?? 0;
    let to = from;
    let next = first;
    for (let one = samples[next]; one?.from === to; one = samples[next]) {
      if (one.to - one.from > mostSample) throw new Unplayable();
      if (next > first && one.to - from > readAtOnce) break;
      ({ to } = one);
      next += 1;
    }
    const held = Buffer.alloc(to - from);
    await source.read(held, 0, held.byteLength, from);
    for (const sample of samples.slice(first, next))
      silenceRemarks(held.subarray(sample.from - from, sample.to - from), lengthBytes);
    await target.write(held, 0, held.byteLength, from);
    first = next;
  }
}

/** Pixels as shown: the header's, on their side when the film was taken so. */
function sizeOf(bytes: Buffer, { body, end }: Box): { width: number; height: number } {
  const matrix = end - 44;
  if (matrix < body) throw new RangeError('tkhd');
  const isTurned = bytes.readInt32BE(matrix) === 0 && bytes.readInt32BE(matrix + 4) !== 0;
  const [width, height] = [bytes.readUInt32BE(end - 8) >>> 16, bytes.readUInt32BE(end - 4) >>> 16];
  if (width === 0 || height === 0) throw new Unplayable();
  return isTurned ? { width: height, height: width } : { width, height };
}

/** Where the samples of a track stand in the file: chunk after chunk, or each (`isEach`). */
function rangesOf(
  bytes: Buffer,
  { sizes, runs, chunks, isEach }: { sizes: Box; runs: Box; chunks: Box; isEach: boolean },
): Range[] {
  const same = bytes.readUInt32BE(sizes.body + 4);
  const count = bytes.readUInt32BE(sizes.body + 8);
  const entries = bytes.readUInt32BE(runs.body + 4);
  const wide = chunks.type === 'co64';
  const chunkCount = bytes.readUInt32BE(chunks.body + 4);
  const ranges: Range[] = [];
  let sample = 0;
  let run = 0;
  for (let chunk = 1; chunk <= chunkCount && sample < count; chunk += 1) {
    while (run + 1 < entries && bytes.readUInt32BE(runs.body + 8 + (run + 1) * 12) <= chunk) run += 1;
    const inChunk = Math.min(bytes.readUInt32BE(runs.body + 12 + run * 12), count - sample);
    const place = chunks.body + 8 + (chunk - 1) * (wide ? 8 : 4);
    const from = wide ? Number(bytes.readBigUInt64BE(place)) : bytes.readUInt32BE(place);
    const sizeAt = (at: number): number => same || bytes.readUInt32BE(sizes.body + 12 + (sample + at) * 4);
    let to = from;
    for (let at = 0; at < inChunk; at += 1) {
      const size = sizeAt(at);
      if (isEach) ranges.push({ from: to, to: to + size });
      to += size;
    }
    if (!isEach) ranges.push({ from, to });
    sample += inChunk;
  }
  return ranges;
}

/** Neighbours as one, so that a film is copied in long stretches. */
function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && range.from <= last.to) last.to = Math.max(last.to, range.to);
    else result.push({ ...range });
  }
  return result;
}
