import type { FileHandle } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { copyRange } from '#features/newsroom/media/intake/copy-range.ts';
import { FileWindow } from '#features/newsroom/media/intake/file-window.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

class Unplayable extends Error {}

/** An element of EBML; `end` is null for one whose length is left open (a recording that was written as it came). */
type Element = { id: number; start: number; body: number; end: number | null };

const ids = {
  ebml: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  tracks: 0x1654ae6b,
  cluster: 0x1f43b675,
  cues: 0x1c53bb6b,
  seekHead: 0x114d9b74,
  void: 0xec,
  timestampScale: 0x2ad7b1,
  duration: 0x4489,
  muxer: 0x4d80,
  writer: 0x5741,
  entry: 0xae,
  trackType: 0x83,
  codec: 0x86,
  trackName: 0x536e,
  video: 0xe0,
  width: 0xb0,
  height: 0xba,
} as const;
/** What stands in a cluster: times and sound or pictures. */
const inCluster = new Set([0xe7, 0xa7, 0xab, 0xa3, 0xa0, 0xec, 0xbf]);
const codecs = /^(V_VP8|V_VP9|V_AV1|A_OPUS|A_VORBIS)$/;
const mostDescription = 20_000_000;

/**
 * Copies a WebM with everything that does not play made void, as long as it was: tags, attachments, titles, dates and
 * names of programs and devices. VP8, VP9, AV1, Opus and Vorbis alone.
 */
export async function cleanWebm(
  source: FileHandle,
  target: FileHandle,
  size: number,
): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  const window = new FileWindow(source, size);
  const film: Film = { width: 0, height: 0, scale: 1_000_000, duration: 0, tracks: 0, clusters: 0 };
  try {
    await target.truncate(size);
    const head = await elementAt(window, 0);
    if (head.id !== ids.ebml || head.end === null) throw new Unplayable();
    await copyRange(source, target, { from: 0, to: head.end });
    const segment = await elementAt(window, head.end);
    if (segment.id !== ids.segment) throw new Unplayable();
    await copyRange(source, target, { from: segment.start, to: segment.body });
    const end = Math.min(segment.end ?? size, size);
    for (let at = segment.body; at < end; ) {
      const element = await elementAt(window, at);
      const stop = element.end ?? (await endOfOpen(window, element, end));
      if (stop > end) return { refusal: 'truncated' };
      await keep({ source, target, film }, { ...element, end: stop });
      at = stop;
    }
  } catch (error) {
    if (error instanceof Unplayable) return { refusal: 'unplayable' };
    throw error;
  }
  if (film.tracks === 0 || film.clusters === 0 || film.width === 0) return { refusal: 'unplayable' };
  const durationMs = Math.min(2 ** 31 - 1, Math.round((film.duration * film.scale) / 1_000_000) || 0);
  return { type: 'video/webm', width: film.width, height: film.height, durationMs };
}

type Film = {
  width: number;
  height: number;
  scale: number;
  duration: number;
  tracks: number;
  clusters: number;
};
type Copying = { source: FileHandle; target: FileHandle; film: Film };
const copied = new Set<number>([ids.cluster, ids.cues, ids.seekHead]);

/** Copies what plays, cleans what describes it, and makes anything else void. */
async function keep({ source, target, film }: Copying, element: Element & { end: number }): Promise<void> {
  const { id, start, body, end } = element;
  if (copied.has(id)) {
    if (id === ids.cluster) film.clusters += 1;
    return copyRange(source, target, { from: start, to: end });
  }
  const clean = { [ids.info]: cleanInfo, [ids.tracks]: cleanTracks }[id];
  if (!clean) {
    await target.write(voidOf(end - start), 0, undefined, start);
    return;
  }
  if (end - start > mostDescription) throw new Unplayable();
  const bytes = Buffer.alloc(end - start);
  await source.read(bytes, 0, bytes.byteLength, start);
  clean(bytes, body - start, film);
  await target.write(bytes, 0, bytes.byteLength, start);
}

/** A number whose first byte says how long it is; `keepsMark` leaves the bit that does (ids have it). */
function numberAt(
  bytes: Buffer,
  at: number,
  keepsMark: boolean,
): { value: number; length: number; isOpen: boolean } {
  const first = bytes.readUInt8(at);
  const length = Math.clz32(first) - 23;
  if (length > (keepsMark ? 4 : 8)) throw new RangeError('ebml');
  let value = keepsMark ? first : first & (0xff >> length);
  let isOpen = !keepsMark && value === 0xff >> length;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes.readUInt8(at + next);
    isOpen = isOpen && byte === 0xff;
    value = value * 256 + byte;
  }
  return { value, length, isOpen };
}

function elementIn(bytes: Buffer, at: number, offset = 0): Element {
  const id = numberAt(bytes, at, true);
  const size = numberAt(bytes, at + id.length, false);
  const body = offset + at + id.length + size.length;
  return { id: id.value, start: offset + at, body, end: size.isOpen ? null : body + size.value };
}

const elementAt = async (window: FileWindow, at: number): Promise<Element> =>
  elementIn(await window.at(at, 12), 0, at);

/** Where a cluster without a length ends: at the first element that no cluster holds. */
async function endOfOpen(window: FileWindow, { id, body }: Element, limit: number): Promise<number> {
  if (id !== ids.cluster) throw new Unplayable();
  let at = body;
  while (at < limit) {
    const element = await elementAt(window, at);
    if (!inCluster.has(element.id)) return at;
    if (element.end === null) throw new Unplayable();
    at = element.end;
  }
  return at;
}

function* elementsIn(bytes: Buffer, from: number, to: number): Generator<Element & { end: number }> {
  for (let at = from; at < to; ) {
    const element = elementIn(bytes, at);
    if (element.end === null || element.end > to) throw new RangeError('ebml');
    yield { ...element, end: element.end };
    at = element.end;
  }
}

/** An element that says nothing, of a length (two bytes at least). */
function voidOf(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes[0] = ids.void;
  if (length < 10) bytes[1] = 0x80 | (length - 2);
  else {
    bytes.writeUIntBE(0x01, 1, 1);
    bytes.writeUIntBE(length - 9, 3, 6);
  }
  return bytes;
}

const uintOf = (bytes: Buffer, { body, end }: { body: number; end: number }): number =>
  end > body && end - body <= 6 ? bytes.readUIntBE(body, end - body) : 0;

/** Scale and length stay; who wrote it becomes blanks (players want the two names); the rest goes. */
function cleanInfo(bytes: Buffer, from: number, film: Film): void {
  for (const element of elementsIn(bytes, from, bytes.byteLength)) {
    const { id, start, body, end } = element;
    if (id === ids.timestampScale) film.scale = uintOf(bytes, element);
    else if (id === ids.duration)
      film.duration = end - body === 4 ? bytes.readFloatBE(body) : bytes.readDoubleBE(body);
    else if (id === ids.muxer || id === ids.writer) bytes.fill(' ', body, end);
    else voidOf(end - start).copy(bytes, start);
  }
}

/** Names of tracks go; a track of anything but pictures and sound, or of a codec that browsers don't play, refuses. */
function cleanTracks(bytes: Buffer, from: number, film: Film): void {
  for (const entry of elementsIn(bytes, from, bytes.byteLength)) {
    if (entry.id !== ids.entry) continue;
    film.tracks += 1;
    for (const part of elementsIn(bytes, entry.body, entry.end)) {
      if (part.id === ids.trackName) voidOf(part.end - part.start).copy(bytes, part.start);
      if (part.id === ids.trackType && uintOf(bytes, part) > 2) throw new Unplayable();
      if (part.id === ids.codec && !codecs.test(bytes.toString('latin1', part.body, part.end)))
        throw new Unplayable();
      if (part.id === ids.video) readSize(bytes, part, film);
    }
  }
}

function readSize(bytes: Buffer, { body, end }: { body: number; end: number }, film: Film): void {
  for (const size of elementsIn(bytes, body, end)) {
    if (size.id === ids.width) film.width = uintOf(bytes, size);
    if (size.id === ids.height) film.height = uintOf(bytes, size);
  }
}
