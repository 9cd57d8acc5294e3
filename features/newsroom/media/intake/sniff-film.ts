import type { PlayedType } from '#features/newsroom/media/uploads.ts';

const ascii = (bytes: Buffer, start: number, end: number): string => bytes.toString('latin1', start, end);

/**
 * Which film or sound a file is, by its first bytes alone; null for anything else. An MP4 without a picture is found
 * out when its tracks are read.
 */
export function sniffFilm(bytes: Buffer): PlayedType | null {
  if (ascii(bytes, 4, 8) === 'ftyp') return sniffMp4(ascii(bytes, 8, 12));
  if (bytes.subarray(0, 4).equals(Buffer.from([0x1a, 0x45, 0xdf, 0xa3])))
    return ascii(bytes, 0, 64).includes('webm') ? 'video/webm' : null;
  if (ascii(bytes, 0, 4) === 'OggS') return 'audio/ogg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE') return 'audio/wav';
  const isFrame = bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2;
  return ascii(bytes, 0, 3) === 'ID3' || isFrame ? 'audio/mpeg' : null;
}

/** HEIC and AVIF are pictures in the same box; QuickTime's own kind is not what browsers play. */
function sniffMp4(brand: string): PlayedType | null {
  if (/^(M4A |M4B )$/.test(brand)) return 'audio/mp4';
  return /^(isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|3gp[4-6]|XAVC)$/.test(brand) ? 'video/mp4' : null;
}
