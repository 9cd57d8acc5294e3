import { fileExtensions, type ServedMimeType } from './file-types.ts';

/** Where the store keeps a file: a folder for each first two digits, the name of its public address. */
export const fileKey = ({ hash, mimeType }: { hash: string; mimeType: ServedMimeType }): string =>
  `${hash.slice(0, 2)}/${hash}.${fileExtensions[mimeType]}`;
