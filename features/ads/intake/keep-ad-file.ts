import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { adFileKey, adIntakeKey } from '#features/ads/ad-file-key.ts';
import type { CreativePictureType } from '#features/ads/creative.ts';
import { type CreativeIntake, parseIntake } from '#features/ads/creative-intake.ts';
import { fileKey } from '#features/media/file-key.ts';
import { storage } from '#server/storage/storage.ts';

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

type Kept = { hash: string; bytes: number };

/** Keeps a banner's file by its sum, apart from what may be seen. The same file again takes no more room. */
export async function keepBannerFile(bytes: Buffer): Promise<Kept> {
  const hash = sumOf(bytes);
  await storage('private').write(adFileKey(hash), bytes, { bytes: bytes.byteLength, sha256: hash });
  return { hash, bytes: bytes.byteLength };
}

/** Keeps a picture that we drew, by its sum, where pictures of pages are. */
export async function keepAdPicture(bytes: Buffer, mimeType: CreativePictureType): Promise<Kept> {
  const hash = sumOf(bytes);
  await storage().write(fileKey({ hash, mimeType }), bytes, { bytes: bytes.byteLength, sha256: hash });
  return { hash, bytes: bytes.byteLength };
}

/** Keeps what was read of a file until its form is saved. Answers the name by which the form gives it back. */
export async function keepIntake(intake: CreativeIntake): Promise<string> {
  const text = Buffer.from(JSON.stringify(intake));
  const hash = sumOf(text);
  await storage('private').write(adIntakeKey(hash), text);
  return hash;
}

/** What was read of a file; null when nobody sent it, or when it waited for too long. */
export async function findIntake(hash: string): Promise<CreativeIntake | null> {
  const stored = await storage('private').open(adIntakeKey(hash));
  if (!stored) return null;
  const { content } = stored;
  return parseIntake((Buffer.isBuffer(content) ? content : await buffer(content)).toString('utf8'));
}
