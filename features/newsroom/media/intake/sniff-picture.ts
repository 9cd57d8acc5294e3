import type { UploadRefusal, PictureType } from '#features/newsroom/media/uploads.ts';

type Sniffed = { type: PictureType } | { refusal: UploadRefusal };

const ascii = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end);
/** Brands of HEIF files that hold HEVC: what iPhones write. */
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']);

/** What a file is, by its first bytes alone: neither its name nor the type that a browser declares says anything. */
export function sniffPicture(bytes: Buffer): Sniffed {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { type: 'image/jpeg' };
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { type: 'image/png' };
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return { type: 'image/gif' };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { type: 'image/webp' };
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffIsoFile(bytes);
  const start = ascii(bytes, 0, 1_024)
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
  if (/^(<\?xml[^>]*>\s*)?(<!--[^]*?-->\s*)?(<!DOCTYPE svg[^>[]*(\[[^\]]*\]\s*)?>\s*)?<svg[\s>]/i.test(start))
    return { refusal: 'svg' };
  return { refusal: 'wrong_type' };
}

/** AVIF or HEIC, by the brands of the first box. A file that says both is AVIF only when that is its main one. */
function sniffIsoFile(bytes: Buffer): Sniffed {
  const length = Math.min(bytes.readUInt32BE(0), 256, bytes.byteLength);
  const main = ascii(bytes, 8, 12);
  const brands = [main, ...(ascii(bytes, 16, length).match(/.{4}/gs) ?? [])];
  if (main === 'avif' || main === 'avis') return { type: 'image/avif' };
  if (main === 'mif1' && brands.includes('avif')) return { type: 'image/avif' };
  return { refusal: brands.some((brand) => heicBrands.has(brand)) ? 'heic' : 'wrong_type' };
}

/** What a page, a script or a document would begin with: never in a camera's file, whatever its comments say. */
const foreignWords =
  /<script[\s>/]|<!doctype\s+html|<html[\s>]|<iframe[\s>]|<\?php\s|<svg\s+[^>]{0,200}onload/i;

/** True when the file is something else besides a picture: a page in a comment, an archive behind it, a document. */
export function isPolyglot(bytes: Buffer): boolean {
  return (
    foreignWords.test(bytes.toString('latin1')) ||
    endsAsArchive(bytes) ||
    ascii(bytes, 0, 1_024).includes('%PDF-')
  );
}

/** An archive's end record within reach of its own length: what tools that open archives look for. */
function endsAsArchive(bytes: Buffer): boolean {
  const tail = bytes.subarray(Math.max(0, bytes.byteLength - 65_557));
  for (
    let at = tail.indexOf('PK\x05\x06', 0, 'latin1');
    at >= 0;
    at = tail.indexOf('PK\x05\x06', at + 1, 'latin1')
  ) {
    if (at + 22 > tail.byteLength) return false;
    if (at + 22 + tail.readUInt16LE(at + 20) <= tail.byteLength) return true;
  }
  return false;
}

/** True when the end that its format demands is not there: an upload that stopped, a card that was pulled out. */
export function isCutOff(bytes: Buffer, type: PictureType): boolean {
  if (type === 'image/jpeg') return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0;
  if (type === 'image/png') return bytes.lastIndexOf('IEND', undefined, 'latin1') < 0;
  if (type === 'image/webp') return bytes.readUInt32LE(4) + 8 > bytes.byteLength;
  return type === 'image/gif' && bytes.lastIndexOf(0x3b) < 0;
}
