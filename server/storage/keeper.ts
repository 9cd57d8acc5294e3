import type { Readable } from 'node:stream';

/**
 * The two areas of an installation's files. `public` holds what `/medias/…` serves: cleaned derivatives alone.
 * `private` holds what no public address gives: the untouched originals, the masters, the parts of uploads.
 */
export type StorageArea = 'public' | 'private';

/**
 * Where the files of one area are kept. A key is a relative path of plain names such as `3f/3fa9….webp`; content
 * never changes under a key that holds its own hash. A full disk throws ENOSPC, a store that can't be reached
 * throws too: whoever calls tries again later, and finds either the whole file or none.
 */
export type Storage = {
  /** Takes a file in under a temporary name, whole or not at all, and says what arrived: nothing is served of it yet. */
  stage: (content: Buffer | Readable) => Promise<StagedFile>;
  /**
   * Keeps a file, whole or not at all; writing a key again replaces it. With `expected` the copy that was staged is
   * compared before it takes its name: StorageMismatch throws, and what stood there stays.
   */
  write: (key: string, content: Buffer | Readable, expected?: Expected) => Promise<void>;
  /** The file (or a range of it, both ends counted, as HTTP does) as a stream with its whole size; null when there is none. */
  read: (key: string, range?: { start: number; end: number }) => Promise<StoredFile | null>;
  /** The whole file as quickly as can be, for whoever serves it: a small one in one piece. Null when there is none. */
  open: (key: string) => Promise<OpenedFile | null>;
  /** Its size in bytes, or null. */
  size: (key: string) => Promise<number | null>;
  /** True when there was something to remove. */
  remove: (key: string) => Promise<boolean>;
  /** Every file under a key's beginning (a whole folder, `uploads/`; everything without), in no order; none that is staged. */
  list: (prefix?: string) => AsyncIterable<StoredEntry>;
  /** Puts the content at a path of this machine (a link where that is possible); false when there is none. */
  copyTo: (key: string, path: string) => Promise<boolean>;
  /**
   * Gives a file of another area (or of this one) a second name here, replacing what stands under it, in one step and
   * without reading it where that is possible; false when there is none.
   */
  takeFrom: (other: Storage, from: string, key: string) => Promise<boolean>;
  /** Throws away what was staged before this instant and never kept: what a killed process left. Answers how many. */
  removeStaged: (before: Date) => Promise<number>;
};

/** A file under its temporary name. Ends with `keep` or `discard`; calling either again does nothing. */
export type StagedFile = {
  bytes: number;
  /** SHA-256 in hexadecimal digits, of what was written. */
  sha256: string;
  /** Moves it under its name, in one step: a reader sees the old file, or the whole new one. */
  keep: (key: string) => Promise<void>;
  discard: () => Promise<void>;
};
export type StoredFile = { stream: Readable; bytes: number };
export type OpenedFile = { content: Buffer | Readable; bytes: number };
export type StoredEntry = { key: string; bytes: number; writtenAt: Date };
/** What a file must be, as far as it is known. */
export type Expected = { bytes?: number; sha256?: string };

/** What arrived is not what was announced. Nothing was kept. */
export class StorageMismatch extends Error {
  override readonly name = 'StorageMismatch';
}

/** The store did not do what was asked, and may another time: an answer that did not come, a 500, a full disk. */
export class StorageUnavailable extends Error {
  override readonly name = 'StorageUnavailable';
  /** As of a full disk of this machine, for whoever tells people. */
  readonly code: 'ENOSPC' | undefined;
  constructor(message: string, { isFull = false, cause }: { isFull?: boolean; cause?: unknown } = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = isFull ? 'ENOSPC' : undefined;
  }
}

/** Up to this size a file that is opened comes in one piece: one buffer costs less than a stream. */
export const wholeBytes = 512 * 1024;

const plainName = /^[a-z0-9][a-z0-9._-]{0,199}$/i;

/** A key can only name something inside the store: plain names, at most four deep. */
export const isStorageKey = (key: string): boolean => {
  const names = key.split('/');
  return names.length <= 4 && names.every((name) => plainName.test(name) && !name.includes('..'));
};

/** Stages, compares, keeps: what `write` is for every keeper. */
export async function writeStaged(
  stage: Storage['stage'],
  {
    key,
    content,
    expected = {},
  }: { key: string; content: Buffer | Readable; expected?: Expected | undefined },
): Promise<void> {
  const staged = await stage(content);
  try {
    if (expected.bytes !== undefined && expected.bytes !== staged.bytes)
      throw new StorageMismatch(`${staged.bytes} bytes came for ${key}, ${expected.bytes} were announced`);
    if (expected.sha256 !== undefined && expected.sha256 !== staged.sha256)
      throw new StorageMismatch(`the sum of ${key} is another than announced`);
    await staged.keep(key);
  } catch (error) {
    await staged.discard();
    throw error;
  }
}
