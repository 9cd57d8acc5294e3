import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { creativeLimits as limits, creativeSizes, toAdSize } from '#features/ads/campaigns/creative.ts';
import type { CreativeIntake, CreativeRefusal } from '#features/ads/campaigns/creative-intake.ts';
import { bannerTypeOf } from '#features/ads/campaigns/intake/banner-types.ts';
import { keepAdFile } from '#features/ads/campaigns/intake/keep-ad-file.ts';
import {
  hostsNamed,
  isScriptedDrawing,
  judgePage,
  outsideOfStyle,
  sizeNamed,
} from '#features/ads/campaigns/intake/outside-loads.ts';
import { unpackBanner, type UnpackedFile } from '#features/ads/campaigns/intake/unpack-banner.ts';
import { PictureChildDied, runMeasure } from '#features/newsroom/media/intake/run-picture-child.ts';
import { inScratchFolder } from '#features/newsroom/media/intake/scratch-folder.ts';
import type { PictureType } from '#features/newsroom/media/uploads.ts';
import { log } from '#server/log/log.ts';

const entry = 'index.html';
const mostHostsTold = 20;

/**
 * Reads an HTML5 banner's archive: what it holds is judged file by file, then kept file by file by its sum. A page that
 * loads anything from elsewhere is refused; hosts that its scripts name are told to whoever approves it.
 */
export async function readBanner(archive: Buffer): Promise<CreativeIntake | { refusal: CreativeRefusal }> {
  const files = await unpackBanner(archive);
  if ('refusal' in files) return files;
  const page = files.find(({ path }) => path === entry);
  if (!page) return { refusal: { code: 'no_entry' } };
  for (const file of files) {
    const refusal = judgeFile(file);
    if (refusal) return { refusal };
  }
  const size = sizeNamed(page.bytes.toString('utf8'));
  if (size && !creativeSizes.includes(toAdSize(size))) return { refusal: { code: 'wrong_size', ...size } };
  const picture = await judgePictures(files);
  if (picture) return { refusal: picture };
  const kept = [];
  for (const { path, bytes } of files)
    kept.push({ path, ...(await keepAdFile(bytes)), mimeType: bannerTypeOf(path)?.mimeType ?? '' });
  const outside = new Set(files.filter(isText).flatMap(({ bytes }) => hostsNamed(bytes.toString('utf8'))));
  return {
    kind: 'html5',
    size,
    content: {
      entry,
      files: kept.length,
      bytes: kept.reduce((sum, { bytes }) => sum + bytes, 0),
      outside: [...outside].slice(0, mostHostsTold),
    },
    files: kept,
  };
}

const isText = ({ path }: UnpackedFile): boolean =>
  ['page', 'script', 'style', 'data'].includes(bannerTypeOf(path)?.reads ?? '');

function judgeFile({ path: name, bytes }: UnpackedFile): CreativeRefusal | null {
  const type = bannerTypeOf(name);
  if (!type) return { code: 'forbidden_type', name };
  if (type.reads === 'picture') return null;
  if (type.reads === 'font')
    return /^wOF[F2]$/.test(bytes.toString('latin1', 0, 4)) ? null : { code: 'not_what_it_says', name };
  const text = textOf(bytes);
  if (text === null) return { code: 'not_text', name };
  switch (type.reads) {
    case 'page':
      return judgePage(name, text);
    case 'style': {
      const what = outsideOfStyle(text);
      return what === undefined ? null : { code: 'outside_load', name, what };
    }
    case 'drawing':
      return isScriptedDrawing(text) ? { code: 'scripted_drawing', name } : null;
    case 'data':
    case 'script':
      return null;
  }
}

/** Words, in UTF-8; null for a program or a picture under a text's name. */
function textOf(bytes: Buffer): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** By their headers, in a process of its own: what a banner shows is decoded by readers' browsers, never here. */
async function judgePictures(files: readonly UnpackedFile[]): Promise<CreativeRefusal | null> {
  const pictures = files.filter(({ path }) => bannerTypeOf(path)?.reads === 'picture');
  if (pictures.length === 0) return null;
  return inScratchFolder(async (folder) => {
    const sources = [];
    for (const [at, { path, bytes }] of pictures.entries()) {
      const source = join(folder, String(at));
      await writeFile(source, bytes);
      sources.push({ path: source, type: bannerTypeOf(path)?.mimeType as PictureType });
    }
    try {
      const found = await runMeasure({ sources, mostPixels: limits.pixels });
      return found ? { code: 'not_what_it_says', name: pictures[found.at]?.path ?? '' } : null;
    } catch (error) {
      if (!(error instanceof PictureChildDied)) throw error;
      log().warn({ err: error }, 'the pictures of a banner could not be read');
      return { code: 'damaged' };
    }
  });
}
