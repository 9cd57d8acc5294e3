import type { Readable } from 'node:stream';

/**
 * Where files are kept (pictures, their derivatives). A key is a relative path of plain names such as
 * `3f/3fa9….webp`; content never changes under a key.
 */
export type Storage = {
  /** Keeps a file, whole or not at all; writing a key again replaces it. */
  write: (key: string, content: Buffer | Readable) => Promise<void>;
  /** The file as a stream with its size in bytes, or null when there is none. */
  read: (key: string, range?: { start: number; end: number }) => Promise<StoredFile | null>;
  /** Its size in bytes, or null. */
  size: (key: string) => Promise<number | null>;
  /** True when there was something to remove. */
  remove: (key: string) => Promise<boolean>;
  /** Every key, in no order. */
  list: () => AsyncIterable<string>;
  /** Puts the content at a path of this machine (a link where that is possible); false when there is none. */
  copyTo: (key: string, path: string) => Promise<boolean>;
};
export type StoredFile = { stream: Readable; bytes: number };

const plainName = /^[a-z0-9][a-z0-9._-]{0,199}$/i;

/** A key can only name something inside the store: plain names, at most four deep. */
export const isStorageKey = (key: string): boolean => {
  const names = key.split('/');
  return names.length <= 4 && names.every((name) => plainName.test(name) && !name.includes('..'));
};
