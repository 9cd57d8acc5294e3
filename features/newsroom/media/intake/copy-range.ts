import type { FileHandle } from 'node:fs/promises';

const copyStep = 1024 * 1024;
export type Range = { from: number; to: number };

/** Copies these bytes of one file to the same place of another, or so many bytes further (`shift`). */
export async function copyRange(
  source: FileHandle,
  target: FileHandle,
  { from, to, shift = 0 }: Range & { shift?: number },
): Promise<void> {
  const held = Buffer.alloc(Math.min(copyStep, Math.max(0, to - from)));
  for (let at = from; at < to; at += held.byteLength) {
    const length = Math.min(held.byteLength, to - at);
    await source.read(held, 0, length, at);
    await target.write(held, 0, length, at + shift);
  }
}
