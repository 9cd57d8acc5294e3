import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseSize } from '#features/ads/campaigns/ad-slots.ts';
import {
  type CreativePicture,
  creativeLimits as limits,
  creativePaths,
  creativeSizes,
  densities,
  sizeOfPicture,
} from '#features/ads/campaigns/creative.ts';
import type { CreativeIntake, CreativeRefusal } from '#features/ads/campaigns/creative-intake.ts';
import { keepAdFile } from '#features/ads/campaigns/intake/keep-ad-file.ts';
import type { AdvertFile, RefusedAdvert } from '#features/newsroom/media/intake/clean-advert.ts';
import { PictureChildDied, runAdvert } from '#features/newsroom/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/newsroom/media/intake/scratch-folder.ts';
import { uploadRefusals } from '#words/newsroom/media/media-desk.ts';
import { log } from '#server/log/log.ts';

/** Pixels that a picture may have: each size that is sold, and twice that. */
const sizes = creativeSizes
  .map((size) => parseSize(size))
  .flatMap(({ width, height }) =>
    densities.map((density) => ({ width: width * density, height: height * density })),
  );

/** Reads a picture: judged and drawn again in a process of its own, then kept by its sum, an animation's still too. */
export async function readPicture(bytes: Buffer): Promise<CreativeIntake | { refusal: CreativeRefusal }> {
  if (bytes.byteLength > limits.pictureBytes) return { refusal: { code: 'picture_too_large' } };
  return inScratchFolder(async (folder) => {
    const source = join(folder, 'sent');
    await writeFile(source, bytes);
    const drawn = await draw(source, folder);
    if ('refusal' in drawn) return { refusal: toRefusal(drawn) };
    const keep = async ({ name, ...file }: AdvertFile): Promise<CreativePicture> => ({
      ...file,
      ...(await keepAdFile(await readFile(join(folder, name)))),
    });
    const file = await keep(drawn.file);
    const still = drawn.still && (await keep(drawn.still));
    const files = [
      { path: creativePaths.file, ...file },
      ...(still ? [{ path: creativePaths.still, ...still }] : []),
    ];
    return {
      kind: 'picture' as const,
      size: sizeOfPicture(file),
      content: { file, still },
      files: files.map(({ path, hash, mimeType, bytes: length }) => ({
        path,
        hash,
        mimeType,
        bytes: length,
      })),
    };
  });
}

async function draw(source: string, folder: string): Promise<Awaited<ReturnType<typeof runAdvert>>> {
  try {
    return await runAdvert({
      source,
      folder,
      sizes,
      mostPixels: limits.pixels,
      mostBytes: limits.servedPictureBytes,
      mostAnimationBytes: limits.animationBytes,
      mostFrames: limits.animationFrames,
    });
  } catch (error) {
    // A decoder that dies does so of this file.
    if (!(error instanceof PictureChildDied)) throw error;
    log().warn({ err: error }, 'the picture of a creative could not be read');
    return { refusal: 'unreadable' };
  }
}

function toRefusal({ refusal, size }: RefusedAdvert): CreativeRefusal {
  switch (refusal) {
    case 'wrong_size':
      return { code: 'wrong_size', width: size?.width ?? 0, height: size?.height ?? 0 };
    case 'too_heavy':
    case 'animation_too_heavy':
    case 'moves_otherwise':
    case 'too_many_pixels':
    case 'too_many_frames':
      return { code: refusal };
    case 'wrong_type':
      return { code: 'not_a_picture' };
    default:
      return { code: 'unreadable_picture', reason: uploadRefusals[refusal] };
  }
}
