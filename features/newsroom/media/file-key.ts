import { fileExtensions, type ServedMimeType } from './file-types.ts';

/** Where the public area keeps a file: a folder for each first two digits, the name of its public address. */
export const fileKey = ({ hash, mimeType }: { hash: string; mimeType: ServedMimeType }): string =>
  `${hash.slice(0, 2)}/${hash}.${fileExtensions[mimeType]}`;

/** Where the private area keeps what was sent, untouched. No ending: nothing may take it for a picture or a page. */
export const originalKey = (hash: string): string => `originals/${hash.slice(0, 2)}/${hash}`;

/** Where the private area keeps the cleaned picture, upright and whole, of which all files are made. */
export const masterKey = (hash: string): string => `masters/${hash.slice(0, 2)}/${hash}`;

/** Where the private area keeps what was withdrawn from the public one, until it is given back. */
export const withdrawnKey = (file: { hash: string; mimeType: ServedMimeType }): string =>
  `withdrawn/${fileKey(file)}`;

/** Where the private area keeps the parts of an upload until it is read. */
export const partKey = (uploadId: string, number: number): string => `${partsFolder(uploadId)}${number}`;
export const partsFolder = (uploadId: string): string => `uploads/${uploadId}/`;

/** Where the public area keeps the words that run along a film or a sound. */
export const trackKey = (hash: string): string => `${hash.slice(0, 2)}/${hash}.vtt`;
