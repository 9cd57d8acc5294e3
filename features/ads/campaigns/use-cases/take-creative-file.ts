import { maySellAds } from '#features/ads/campaigns/ads.policy.ts';
import { creativeSizes, parseCreativeContent } from '#features/ads/campaigns/creative.ts';
import type { CreativeIntake, CreativeRefusal, FileKind } from '#features/ads/campaigns/creative-intake.ts';
import { adPictureLook, keepIntake } from '#features/ads/campaigns/intake/keep-ad-file.ts';
import { readBanner } from '#features/ads/campaigns/intake/read-banner.ts';
import { readPicture } from '#features/ads/campaigns/intake/read-picture.ts';
import type { Actor } from '#lib/actor.ts';
import { done, forbidden, type Outcome, refused } from '#lib/use-case.ts';
import { sentenceOfRefusal } from '#words/ads/campaigns/ads-creatives.ts';

export type TakenCreativeFile = CreativeIntake & {
  /** By which the form gives it back. */
  intake: string;
  /** Of a picture, still: an address that holds it, since nothing of it may be seen elsewhere before its approval. */
  look: string | null;
};

const readers = { picture: readPicture, html5: readBanner } as const satisfies Record<FileKind, unknown>;

/**
 * Reads a file that is meant for a creative: judged, cleaned and kept, or refused with what to do
 * (`data.refusal` is the reason's code). Nothing shows it until a creative names it and somebody approves that.
 */
export async function takeCreativeFile({
  actor,
  input: { kind },
  bytes,
}: {
  actor: Actor;
  input: { kind: FileKind };
  bytes: Uint8Array<ArrayBuffer>;
}): Promise<Outcome<TakenCreativeFile>> {
  const permission = maySellAds(actor);
  if (!permission.allowed) return forbidden(permission);
  const read = await readFile(kind, bytes);
  if ('refusal' in read) {
    const detail = sentenceOfRefusal(read.refusal, creativeSizes);
    return refused('invalid', { detail, data: { refusal: read.refusal.code } });
  }
  return done({ ...read, intake: await keepIntake(read), look: await lookOf(read) });
}

async function lookOf({ kind, content }: CreativeIntake): Promise<string | null> {
  const picture = kind === 'picture' ? parseCreativeContent(kind, content) : null;
  return picture && adPictureLook(picture.still ?? picture.file);
}

const readFile = async (
  kind: FileKind,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<CreativeIntake | { refusal: CreativeRefusal }> =>
  bytes.byteLength === 0 ? { refusal: { code: 'empty' } } : readers[kind](Buffer.from(bytes));
