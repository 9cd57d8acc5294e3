import { z } from 'zod';
import { type AdSize, devices, parseSize, sizesOf, type SlotKind, slotKinds } from './ad-slots.ts';
import type { CreativeKind } from './ads.ts';

/** What an advertiser shows, as it is kept: files by their sum, words as they were typed. Pure. */

/** What bounds a creative. Bytes as sent unless said otherwise. */
export const creativeLimits = {
  /** A still picture as it was sent; it is drawn again. */
  pictureBytes: 5_000_000,
  /** The same, as readers get it. */
  servedPictureBytes: 150_000,
  /** An animation is kept as it is. */
  animationBytes: 150_000,
  animationFrames: 200,
  /** Of a header, before anything is decoded. */
  pixels: 50_000_000,
  /** An HTML5 banner: its archive, what it holds unpacked, of one file, and how many files. */
  archiveBytes: 2_000_000,
  unpackedBytes: 5_000_000,
  fileBytes: 1_500_000,
  files: 100,
  /** How much smaller an archive may be than what it holds, and how deep its folders go. */
  ratio: 100,
  depth: 5,
  nameLength: 120,
  tagLength: 20_000,
  headlineLength: 60,
  textLength: 140,
  buttonLength: 24,
} as const;

/** A picture is drawn at its slot's size, or at twice that for dense screens. */
export const densities = [1, 2] as const;

/** What readers get a picture as. */
export const creativePictureTypes = ['image/webp', 'image/jpeg', 'image/png', 'image/gif'] as const;
export type CreativePictureType = (typeof creativePictureTypes)[number];
const creativePictureEndings = {
  'image/webp': 'webp',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
} as const satisfies Record<CreativePictureType, string>;

/** Under which paths the files of a picture stand beside each other. */
export const creativePaths = { file: 'image', still: 'still' } as const;

/** `{hash}.{ending}` as `/pub/fichiers/…` names it. */
export const creativeFileName = (file: { hash: string; mimeType: CreativePictureType }): string =>
  `${file.hash}.${creativePictureEndings[file.mimeType]}`;

/** A file of the storage by its SHA-256 (64 hexadecimal digits); pixels of the file, bytes as it is served. */
const pictureFileSchema = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  mimeType: z.enum(creativePictureTypes),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
});
export type CreativePicture = z.infer<typeof pictureFileSchema>;

const contentSchemas = {
  /** `still`: the first frame of an animation, for who asks for less motion; null for a picture that does not move. */
  picture: z.object({ file: pictureFileSchema, still: pictureFileSchema.nullable() }),
  /** Its files are rows of `ad_files`; `outside`: addresses that its scripts name, for whoever approves it. */
  html5: z.object({
    entry: z.literal('index.html'),
    files: z.int().positive(),
    bytes: z.int().positive(),
    outside: z.array(z.string()).default([]),
  }),
  text: z.object({
    headline: z.string().min(1).max(creativeLimits.headlineLength),
    text: z.string().max(creativeLimits.textLength),
    button: z.string().min(1).max(creativeLimits.buttonLength),
  }),
  /** What somebody else's server gave to be pasted: shown in a frame of ours, after consent alone. */
  tag: z.object({ html: z.string().min(1).max(creativeLimits.tagLength) }),
} as const satisfies Record<CreativeKind, z.ZodType>;

export type CreativeContents = { [Kind in CreativeKind]: z.output<(typeof contentSchemas)[Kind]> };

/** A creative's content out of the database; null for what is not of its kind: nothing serves it. */
export function parseCreativeContent<Kind extends CreativeKind>(
  kind: Kind,
  content: unknown,
): CreativeContents[Kind] | null {
  const parsed = contentSchemas[kind].safeParse(content);
  return parsed.success ? (parsed.data as CreativeContents[Kind]) : null;
}

/** Every size that some slot takes on some screen, by kind of slot. */
const sizesBySlot: readonly { kind: SlotKind; sizes: ReadonlySet<AdSize> }[] = slotKinds.map((kind) => ({
  kind,
  sizes: new Set(devices.flatMap((device) => sizesOf(kind, device))),
}));

/** Every size that is sold, each once. */
export const creativeSizes: readonly AdSize[] = [
  ...new Set(sizesBySlot.flatMap(({ sizes }) => [...sizes])),
].toSorted((one, other) => areaOf(one) - areaOf(other));

function areaOf(size: AdSize): number {
  const { width, height } = parseSize(size);
  return width * height;
}

type Size = { width: number; height: number };

export const toAdSize = ({ width, height }: Size): AdSize => `${width}x${height}`;

/** Which kinds of slot take a size (CSS pixels); a creative without one, a text, fits all. */
export const slotsTaking = (size: Size | null): SlotKind[] =>
  sizesBySlot.filter(({ sizes }) => size === null || sizes.has(toAdSize(size))).map(({ kind }) => kind);

/**
 * The slot's size, in CSS pixels, that a picture of so many pixels is drawn for; null when it fits none. One that is
 * itself a size that is sold is taken for that size before it is taken for half of it.
 */
export function sizeOfPicture({ width, height }: Size): Size | null {
  for (const density of densities) {
    const size = { width: width / density, height: height / density };
    if (creativeSizes.includes(toAdSize(size))) return size;
  }
  return null;
}
