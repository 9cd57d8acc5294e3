import reader, { type Groups } from 'exifreader';
import { digitalSourceTypes } from '#features/newsroom/media/assets.ts';
import { mediaLimits } from '#features/newsroom/media/media.schema.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';

/** What a file says of itself, as far as the library keeps it. Never a position, a serial number or an owner. */
export type FileWords = {
  title: string | null;
  caption: string | null;
  creator: string | null;
  credit: string;
  copyright: string | null;
  usageTerms: string | null;
  /** ISO 8601 with its offset. */
  takenAt: string | null;
  place: string | null;
  keywords: string[];
  alt: string;
  digitalSourceType: (typeof digitalSourceTypes)[number] | null;
};

const none: FileWords = {
  title: null,
  caption: null,
  creator: null,
  credit: '',
  copyright: null,
  usageTerms: null,
  takenAt: null,
  place: null,
  keywords: [],
  alt: '',
  digitalSourceType: null,
};

/** Sentences that cameras write where a caption stands. */
const cameraCaptions =
  /^(olympus digital camera|sony dsc|digital camera|default|exif_jpeg_picture|samsung|kodak .* digital still camera)$/i;

/**
 * Reads IPTC, XMP and EXIF: of the three, XMP is what desks wrote last, then IPTC, then the camera. A file whose
 * metadata can't be read says nothing; it is a picture all the same.
 */
export function readMetadata(bytes: Buffer): FileWords {
  const read = loadTags(bytes);
  if (!read) return none;
  const { xmp = {}, iptc = {}, exif = {} } = read;
  const one = (...found: string[][]): string => found.flat().find((text) => cleanLine(text) !== '') ?? '';
  const line = (text: string): string | null => cleanLine(text).slice(0, mediaLimits.line).trim() || null;
  const paragraph = (text: string): string | null =>
    cleanParagraph(text).slice(0, mediaLimits.paragraph).trim() || null;
  const camera = textsOf(exif['ImageDescription']).filter((text) => !cameraCaptions.test(text.trim()));
  const creators = [textsOf(xmp['creator']), textsOf(iptc['By-line']), textsOf(exif['Artist'])];
  const creator = line(
    (creators.find((names) => names.some((name) => cleanLine(name) !== '')) ?? []).join(', '),
  );
  return {
    title: line(
      one(
        localised(xmp['title']),
        textsOf(iptc['Object Name']),
        textsOf(xmp['Headline']),
        textsOf(iptc['Headline']),
      ),
    ),
    caption: paragraph(one(localised(xmp['description']), textsOf(iptc['Caption/Abstract']), camera)),
    creator,
    credit: line(one(textsOf(xmp['Credit']), textsOf(iptc['Credit']))) ?? creator ?? '',
    copyright: line(
      one(localised(xmp['rights']), textsOf(iptc['Copyright Notice']), textsOf(exif['Copyright'])),
    ),
    usageTerms: paragraph(one(localised(xmp['UsageTerms']), textsOf(iptc['Special Instructions']))),
    takenAt: takenAtOf(xmp, iptc, exif),
    place: line(placeOf(xmp, iptc)),
    keywords: keywordsOf([...textsOf(xmp['subject']), ...textsOf(iptc['Keywords'])]),
    alt: cleanLine(one(localised(xmp['AltTextAccessibility']))).slice(0, mediaLimits.alt),
    digitalSourceType: sourceTypeOf(one(textsOf(xmp['DigitalSourceType']))),
  };
}

function loadTags(bytes: Buffer): Groups | null {
  try {
    return reader.load(bytes, { expanded: true });
  } catch {
    return null;
  }
}

type Tag = { value?: unknown; description?: unknown; attributes?: { lang?: unknown } };
const isTag = (value: unknown): value is Tag => typeof value === 'object' && value !== null;

/** A tag's texts: one, or those of its list. Numbers and bytes are none. */
function textsOf(tag: unknown): string[] {
  if (Array.isArray(tag)) return tag.flatMap(textsOf);
  if (!isTag(tag)) return [];
  if (Array.isArray(tag.value) && tag.value.some(isTag)) return tag.value.flatMap(textsOf);
  if (Array.isArray(tag.value) && tag.value.every((one) => typeof one === 'string')) return tag.value;
  return typeof tag.description === 'string' ? [tag.description] : [];
}

/** Of a text in several languages the French one, then the default, then any. */
function localised(tag: unknown): string[] {
  if (!isTag(tag) || !Array.isArray(tag.value)) return textsOf(tag);
  const alternatives = tag.value.filter(isTag);
  const rank = (one: Tag): number => {
    const lang = typeof one.attributes?.lang === 'string' ? one.attributes.lang.toLowerCase() : '';
    return lang.startsWith('fr') ? 0 : lang === 'x-default' ? 1 : 2;
  };
  return alternatives.toSorted((a, b) => rank(a) - rank(b)).flatMap(textsOf);
}

/** From the exact place to the country, each once. */
function placeOf(xmp: Record<string, unknown>, iptc: Record<string, unknown>): string {
  const steps = [
    [xmp['Location'], iptc['Sub-location']],
    [xmp['City'], iptc['City']],
    [xmp['State'], iptc['Province/State']],
    [xmp['Country'], iptc['Country/Primary Location Name']],
  ].map((tags) => cleanLine(tags.flatMap(textsOf)[0] ?? ''));
  return [...new Set(steps.filter(Boolean))].join(', ');
}

function keywordsOf(words: readonly string[]): string[] {
  const clean = words.map((word) => cleanLine(word).slice(0, mediaLimits.keyword).trim()).filter(Boolean);
  const folded = clean.map((word) => word.toLowerCase());
  return clean.filter((_, at) => folded.indexOf(folded[at] ?? '') === at).slice(0, mediaLimits.keywords);
}

function sourceTypeOf(address: string): FileWords['digitalSourceType'] {
  const last = address.split('/').at(-1) ?? '';
  return digitalSourceTypes.find((type) => type === last) ?? null;
}

/** What cameras write without an offset is their own clock's hour; it counts as UTC, for want of better. */
function takenAtOf(
  xmp: Record<string, unknown>,
  iptc: Record<string, unknown>,
  exif: Record<string, unknown>,
): string | null {
  const first = (tag: unknown): string => textsOf(tag)[0]?.trim() ?? '';
  const camera = first(exif['DateTimeOriginal']).replace(/^(\d{4}):(\d{2}):(\d{2}) /, '$1-$2-$3T');
  const offset = /^[+-]\d{2}:\d{2}$/.exec(first(exif['OffsetTimeOriginal']))?.[0] ?? 'Z';
  const candidates = [
    /^\d{4}-\d{2}-\d{2}T/.test(camera) ? camera + offset : '',
    first(xmp['DateCreated']),
    first(iptc['Date Created']).replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3'),
  ];
  for (const text of candidates) {
    const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : null;
    const year = at?.getUTCFullYear() ?? Number.NaN;
    if (at && year >= 1_800 && year <= 2_200) return at.toISOString();
  }
  return null;
}
