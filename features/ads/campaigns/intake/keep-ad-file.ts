import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { adFileKey, adIntakeKey } from '#features/ads/campaigns/ad-file-key.ts';
import type { CreativePictureType } from '#features/ads/campaigns/creative.ts';
import { type CreativeIntake, parseIntake } from '#features/ads/campaigns/creative-intake.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import type { OpenedFile } from '#server/storage/keeper.ts';
import { storage } from '#server/storage/storage.ts';

const sumOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

type Kept = { hash: string; bytes: number };

/** Keeps a creative's file by its sum, apart from what may be seen. The same file again takes no more room. */
export async function keepAdFile(bytes: Buffer): Promise<Kept> {
  const hash = sumOf(bytes);
  await storage('private').write(adFileKey(hash), bytes, { bytes: bytes.byteLength, sha256: hash });
  return { hash, bytes: bytes.byteLength };
}

/**
 * Lets pictures be seen, where pictures of pages are: those of creatives that are being approved, before anybody is told
 * so. Doing it again changes nothing.
 */
export async function publishAdPictures(
  pictures: readonly { hash: string; mimeType: CreativePictureType }[],
): Promise<void> {
  for (const picture of pictures) {
    const key = fileKey(picture);
    if ((await storage().size(key)) !== null) continue;
    if (!(await storage().takeFrom(storage('private'), adFileKey(picture.hash), key)))
      throw new Error(`the picture ${picture.hash} of a creative is gone`);
  }
}

/** A picture of ours in an address of its own, for whoever just sent it. */
export async function adPictureLook({
  hash,
  mimeType,
}: {
  hash: string;
  mimeType: CreativePictureType;
}): Promise<string> {
  const stored = await storage('private').open(adFileKey(hash));
  return stored ? `data:${mimeType};base64,${(await bytesOf(stored)).toString('base64')}` : '';
}

const bytesOf = async ({ content }: OpenedFile): Promise<Buffer> =>
  Buffer.isBuffer(content) ? content : buffer(content);

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
  return parseIntake((await bytesOf(stored)).toString('utf8'));
}
