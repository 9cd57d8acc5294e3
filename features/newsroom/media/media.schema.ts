import { z } from 'zod';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { boundsOfDay } from '#lib/dates.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { trackKinds } from './film-view.ts';
import { mostVttBytes } from './web-vtt.ts';
import { assetKinds, digitalSourceTypes, licenceKinds, orientations } from './assets.ts';

/** How long a field may be, in characters; keywords in number. */
export const mediaLimits = {
  line: 300,
  alt: 1_000,
  paragraph: 5_000,
  transcript: 200_000,
  keyword: 60,
  keywords: 50,
  folder: 80,
  fileName: 300,
  /** Assets of one bulk act. */
  atOnce: 200,
} as const;

const emptyToNull = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? null : value;
const line = (most: number) =>
  z
    .string()
    .max(most * 2)
    .overwrite(cleanLine)
    .max(most);
const optionalLine = (most: number = mediaLimits.line) => z.preprocess(emptyToNull, line(most).nullable());
const optionalParagraph = (most: number = mediaLimits.paragraph) =>
  z.preprocess(
    emptyToNull,
    z
      .string()
      .max(most * 2)
      .overwrite(cleanParagraph)
      .max(most)
      .nullable(),
  );
/** An instant with its offset, kept in UTC; empty takes it away. */
const optionalInstant = z.preprocess(
  emptyToNull,
  z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullable(),
);
const id = z.uuid();
const ids = z
  .array(id)
  .min(1)
  .max(mediaLimits.atOnce)
  .transform((given) => [...new Set(given)].sort());
const keyword = line(mediaLimits.keyword).min(1);
/** Each once, whatever its case; the first spelling counts. */
const keywords = z
  .array(keyword)
  .max(mediaLimits.keywords)
  .transform((given) => {
    const folded = given.map((word) => word.toLowerCase());
    return given.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
  });

const isPlainLink = (href: string): boolean => URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);

/** What is said of an asset. Null or empty takes a text away. */
export const assetFieldsSchema = z.strictObject({
  title: optionalLine(),
  alt: line(mediaLimits.alt),
  isDecorative: z.boolean(),
  caption: optionalParagraph(),
  credit: line(mediaLimits.line),
  creator: optionalLine(),
  copyright: optionalLine(),
  usageTerms: optionalParagraph(),
  takenAt: optionalInstant,
  place: optionalLine(),
  keywords,
  digitalSourceType: z.preprocess(emptyToNull, z.enum(digitalSourceTypes).nullable()),
  isGraphic: z.boolean(),
  transcript: optionalParagraph(mediaLimits.transcript),
});
export type AssetFields = z.output<typeof assetFieldsSchema>;

/** What the newspaper may do with it. Instants are UTC. */
export const assetRightsSchema = z.strictObject({
  licence: z.enum(licenceKinds),
  licenceUrl: z.preprocess(
    emptyToNull,
    z.string().max(2_048).trim().refine(isPlainLink, { error: words.notAnAddress }).nullable(),
  ),
  rightsExpireAt: optionalInstant,
  embargoedUntil: optionalInstant,
  territories: optionalLine(),
  mostUses: z.preprocess(emptyToNull, z.coerce.number().int().min(1).max(100_000).nullable()),
  rightsNote: optionalParagraph(),
});
export type AssetRights = z.output<typeof assetRightsSchema>;

const some = (values: object): boolean => Object.keys(values).length > 0;

/**
 * One asset's fields: those that the person changed alone, each with what they read before. A field that somebody
 * else changed meanwhile is a conflict, the others are not.
 */
export const editAssetSchema = z.strictObject({
  assetId: id,
  base: assetFieldsSchema.partial(),
  values: assetFieldsSchema.partial().refine(some),
});

/** The same words for many at once; alt texts are each asset's own, and keywords are added or taken away. */
export const editAssetsSchema = z.strictObject({
  assetIds: ids,
  values: assetFieldsSchema
    .pick({
      title: true,
      caption: true,
      credit: true,
      creator: true,
      copyright: true,
      usageTerms: true,
      takenAt: true,
      place: true,
      digitalSourceType: true,
      isGraphic: true,
    })
    .partial(),
  addKeywords: keywords.default([]),
  removeKeywords: keywords.default([]),
});

/** Rights of one asset or of many: what is absent stays. `base` as in `editAssetSchema`, for one. */
export const setAssetRightsSchema = z.strictObject({
  assetIds: ids,
  base: assetRightsSchema.partial().default({}),
  values: assetRightsSchema.partial().refine(some),
});

/** What must stay in view, from 0 (left, top) to 1. */
export const setFocalPointSchema = z.strictObject({
  assetId: id,
  focalX: z.number().min(0).max(1),
  focalY: z.number().min(0).max(1),
});

export const withdrawAssetSchema = z.strictObject({
  assetId: id,
  reason: z.string().max(2_000).overwrite(cleanParagraph).min(1).max(1_000),
});
export const assetSchema = z.strictObject({ assetId: id });

export const saveFolderSchema = z.strictObject({
  /** Absent for a new one. */
  folderId: id.optional(),
  name: line(mediaLimits.folder).min(1),
  /** Null at the top; absent leaves it where it is. */
  parentId: z.preprocess(emptyToNull, id.nullable().optional()),
});
export const folderSchema = z.strictObject({ folderId: id });
/** Null takes them out of their folder. */
export const moveAssetsSchema = z.strictObject({
  assetIds: ids,
  folderId: z.preprocess(emptyToNull, id.nullable()),
});

/** What the browser says of a file before it sends any of it. `sha256` lets one that is known be offered at once. */
export const beginUploadSchema = z.strictObject({
  fileName: z
    .string()
    .max(2_000)
    .overwrite(cleanLine)
    // A name is the last of a path, and keeps its ending when it is cut.
    .transform((name) => (name.split(/[\\/]/).at(-1) ?? '').slice(-mediaLimits.fileName).toWellFormed())
    .pipe(z.string().min(1)),
  bytes: z.int().min(1).max(2_000_000_000),
  type: z.string().max(200).toLowerCase(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  folderId: z.preprocess(emptyToNull, id.nullable().optional()),
  /** The asset whose file this one replaces. */
  replacesId: z.preprocess(emptyToNull, id.nullable().optional()),
});
export const uploadSchema = z.strictObject({ uploadId: id });
/** Parts are numbered from 1. */
export const uploadPartSchema = z.strictObject({
  uploadId: id,
  number: z.coerce.number().int().min(1).max(1_000),
});

/** Words that run along a film, as a file of WebVTT; `language` is a code ("fr"). */
export const saveTrackSchema = z.strictObject({
  assetId: id,
  kind: z.enum(trackKinds),
  language: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/),
  text: z.string().min(1).max(mostVttBytes),
});
export const trackSchema = z.strictObject({ assetId: id, trackId: id });

/** What may be wrong with an asset's rights, as the library is searched by it. */
export const rightsFilters = [
  'unknown',
  'expiring',
  'expired',
  'embargoed',
  'exhausted',
  'withdrawn',
] as const;
export const missingFilters = ['alt', 'credit'] as const;
const text = z.string().trim().max(200).catch('').default('');
const choice = <const Name extends string>(names: readonly Name[]) =>
  z.enum(names).nullable().catch(null).default(null);
const flag = z.literal('1').nullable().catch(null).default(null);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .nullable()
  .catch(null)
  .default(null);

/** The library's search as its address carries it; what can't be read is as if absent. */
export const mediaSearchSchema = z.object({
  q: text,
  credit: text,
  du: day,
  au: day,
  droits: choice(rightsFilters),
  sens: choice(orientations),
  nature: choice(assetKinds),
  manque: choice(missingFilters),
  /** Never published, and named by no text. */
  inutilisee: flag,
  ia: flag,
  mot: text,
  /** Shown by a story that is online; with `manque=alt`, shown there without words for who does not see it. */
  enligne: flag,
  vue: choice(['liste']),
  dossier: z.uuid().nullable().catch(null).default(null),
  page: z.coerce.number().int().min(1).max(2_000).catch(1).default(1),
});
export type MediaSearch = z.output<typeof mediaSearchSchema>;

/** When it came in, in UTC: from the first day's midnight in Paris to the end of the last. */
export const arrivalPeriod = ({ du, au }: MediaSearch): { from: Date | null; until: Date | null } => ({
  from: boundsOfDay(du ?? undefined)?.start ?? null,
  until: boundsOfDay(au ?? undefined)?.end ?? null,
});

/** The query of the library's address for a search: what is not asked stays out of it, so does its first page. */
export const toLibraryQuery = (search: Partial<MediaSearch>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(search).flatMap(([name, value]) =>
      value === null || value === '' || (name === 'page' && value === 1) ? [] : [[name, String(value)]],
    ),
  );

/** Whether anything is looked for, the way of showing it and the page aside. */
export const isAsked = (search: MediaSearch): boolean =>
  Object.keys(toLibraryQuery({ ...search, vue: null, page: 1 })).length > 0;
