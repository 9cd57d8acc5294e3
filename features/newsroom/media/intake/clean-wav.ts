import type { FileHandle } from 'node:fs/promises';
import type { CleanedFilm } from '#features/newsroom/media/intake/cleaned-film.ts';
import { copyRange } from '#features/newsroom/media/intake/copy-range.ts';
import type { UploadRefusal } from '#features/newsroom/media/uploads.ts';

/** Samples as numbers, whole or with a point: what browsers play of all that a WAV may hold. */
const playedFormats = new Set([1, 3]);
/** The same, said at greater length. */
const longFormat = 0xfffe;
const headBytes = 8;
/** How samples are written takes no more than this. */
const mostFormatBytes = 40;

type Format = { chunk: Buffer; bytesPerSecond: number };

/**
 * Copies the samples of a WAV and how they are written, alone: dates, places, names of recorders and of people (the
 * chunks bext, iXML, LIST and their like) stay out.
 */
export async function cleanWav(
  source: FileHandle,
  target: FileHandle,
  size: number,
): Promise<CleanedFilm | { refusal: UploadRefusal }> {
  let format: Format | null = null;
  for (let at = 12; at + headBytes <= size; ) {
    const { name, length } = await chunkAt(source, at);
    const body = at + headBytes;
    if (name === 'fmt ') format = await readFormat(source, body, length);
    if (name === 'data' && format) {
      // A recorder that was cut off did not come to write how long it was.
      const bytes = length === 0 || length === 0xffffffff ? size - body : length;
      if (body + bytes > size) return { refusal: 'truncated' };
      return write({ source, target, format }, { from: body, to: body + bytes });
    }
    at = body + length + (length % 2);
  }
  return { refusal: 'unplayable' };
}

async function chunkAt(source: FileHandle, at: number): Promise<{ name: string; length: number }> {
  const head = Buffer.alloc(headBytes);
  await source.read(head, 0, headBytes, at);
  return { name: head.toString('latin1', 0, 4), length: head.readUInt32LE(4) };
}

/** Null for what no browser plays. */
async function readFormat(source: FileHandle, at: number, length: number): Promise<Format | null> {
  if (length < 16 || length > mostFormatBytes) return null;
  const chunk = Buffer.alloc(length);
  await source.read(chunk, 0, length, at);
  const named = chunk.readUInt16LE(0);
  const kind = named === longFormat && length === mostFormatBytes ? chunk.readUInt16LE(24) : named;
  const bytesPerSecond = chunk.readUInt32LE(8);
  return playedFormats.has(kind) && bytesPerSecond > 0 ? { chunk, bytesPerSecond } : null;
}

type Writing = { source: FileHandle; target: FileHandle; format: Format };

async function write(
  { source, target, format }: Writing,
  samples: { from: number; to: number },
): Promise<CleanedFilm> {
  const bytes = samples.to - samples.from;
  const head = wavHead(format.chunk, bytes);
  await target.write(head, 0, head.byteLength, 0);
  await copyRange(source, target, { ...samples, shift: head.byteLength - samples.from });
  if (bytes % 2 === 1) await target.write(Buffer.alloc(1), 0, 1, head.byteLength + bytes);
  const durationMs = Math.round((bytes / format.bytesPerSecond) * 1000);
  return { type: 'audio/wav', width: 0, height: 0, durationMs: Math.min(2 ** 31 - 1, durationMs) };
}

/** What stands before so many bytes of samples that are written as `format` says. */
export function wavHead(format: Buffer, bytes: number): Buffer {
  const chunk = (name: string, length: number): Buffer => {
    const head = Buffer.alloc(headBytes);
    head.write(name, 'latin1');
    head.writeUInt32LE(length, 4);
    return head;
  };
  const odd = (length: number): number => length + (length % 2);
  const body = 4 + headBytes + odd(format.byteLength) + headBytes + odd(bytes);
  return Buffer.concat([
    chunk('RIFF', body),
    Buffer.from('WAVE', 'latin1'),
    chunk('fmt ', format.byteLength),
    format,
    Buffer.alloc(format.byteLength % 2),
    chunk('data', bytes),
  ]);
}
