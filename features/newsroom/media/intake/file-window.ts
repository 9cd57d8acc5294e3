import type { FileHandle } from 'node:fs/promises';

/** Bytes read at once. */
const step = 1024 * 1024;

/** A file read from its beginning to its end through a window: at most a few megabytes are held. */
export class FileWindow {
  readonly #file: FileHandle;
  readonly size: number;
  #held = Buffer.alloc(0);
  #start = 0;

  constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.size = size;
  }

  /** These bytes, fewer at the end of the file. Going back costs a new reading. */
  async at(position: number, length: number): Promise<Buffer> {
    const from = position - this.#start;
    const holdsEnd = this.#start + this.#held.byteLength === this.size && this.#held.byteLength > 0;
    if (from < 0 || (from + length > this.#held.byteLength && !(holdsEnd && from <= this.#held.byteLength))) {
      const wanted = Math.min(Math.max(length, step), Math.max(0, this.size - position));
      const { buffer, bytesRead } = await this.#file.read(Buffer.alloc(wanted), 0, wanted, position);
      this.#held = buffer.subarray(0, bytesRead);
      this.#start = position;
      return this.#held.subarray(0, length);
    }
    return this.#held.subarray(from, from + length);
  }
}
