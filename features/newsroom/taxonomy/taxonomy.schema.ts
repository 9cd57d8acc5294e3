import { z } from 'zod';
import { fediverseHandle } from '#features/newsroom/taxonomy/author.ts';
import { sectionTints } from '#features/newsroom/taxonomy/section.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { longestSlug, slugPattern } from '#lib/slug.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';

const taxonomyLimits = { name: 80, line: 200, paragraph: 3_000, links: 10 } as const;

const name = z.string().max(400).overwrite(cleanLine).min(1).max(taxonomyLimits.name);
const emptyToAbsent = (value: unknown): unknown =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
/** Empty removes the text; absent leaves it alone. */
const line = z
  .string()
  .max(taxonomyLimits.line * 2)
  .overwrite(cleanLine)
  .max(taxonomyLimits.line)
  .nullable();
const paragraph = z
  .string()
  .max(taxonomyLimits.paragraph * 2)
  .overwrite(cleanParagraph)
  .max(taxonomyLimits.paragraph)
  .nullable();
/** Absent or empty: made of the name for something new, kept for what exists. */
const slug = z.preprocess(emptyToAbsent, z.string().max(longestSlug).regex(slugPattern).optional());

export const saveSectionSchema = z.strictObject({
  /** Absent for a new section. */
  sectionId: z.uuid().optional(),
  name,
  slug,
  description: paragraph.optional(),
  tint: z.enum(sectionTints).optional(),
  /** Null for a section of its own; absent leaves it where it is. */
  parentId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable().optional()),
  position: z.int().min(0).max(10_000).optional(),
});

/** Places elsewhere: https alone, read as browsers read it, and no name or password hidden in the address. */
const isPlainHttps = (href: string): boolean => {
  if (!URL.canParse(href)) return false;
  const { protocol, username, password } = new URL(href);
  return protocol === 'https:' && username === '' && password === '';
};
const authorLinks = z
  .array(
    z.strictObject({
      name,
      href: z.string().max(2_048).trim().refine(isPlainHttps, { error: messages.httpsOnly }),
    }),
  )
  .max(taxonomyLimits.links);

/** « @nom@serveur »; the first @ may be left out, and the page's address given instead. */
const fediverse = z
  .string()
  .max(300)
  .overwrite((text) => {
    const [, host, name] = /^https:\/\/([^/]+)\/@([\w.-]+)\/?$/.exec(text.trim()) ?? [];
    const handle = host && name ? `@${name}@${host}` : text.trim();
    return handle === '' || handle.startsWith('@') ? handle : `@${handle}`;
  })
  .refine((handle) => handle === '' || fediverseHandle.test(handle), { error: messages.notFediverse })
  .nullable();

export const saveAuthorSchema = z.strictObject({
  authorId: z.uuid().optional(),
  name,
  slug,
  jobTitle: line.optional(),
  biography: paragraph.optional(),
  links: authorLinks.optional(),
  fediverse: fediverse.optional(),
  /** A picture of the library; null takes the portrait away, absent leaves it alone. */
  portraitId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable().optional()),
  /** The account that signs under this profile; null takes it away. */
  userId: z.preprocess((value) => (value === '' ? null : value), z.uuid().nullable().optional()),
});

export const saveSubjectSchema = z.strictObject({
  subjectId: z.uuid().optional(),
  name,
  slug,
  description: paragraph.optional(),
});

/** The first becomes part of the second. */
export const mergeSubjectSchema = z.strictObject({ subjectId: z.uuid(), intoId: z.uuid() });

export const searchSubjectsSchema = z.strictObject({ search: z.string().max(200) });

export const moveSectionSchema = z.strictObject({
  sectionId: z.uuid(),
  by: z.union([z.literal(1), z.literal(-1)]),
});
export const archiveSectionSchema = z.strictObject({ sectionId: z.uuid(), isArchived: z.boolean() });

export const saveOwnProfileSchema = z.strictObject({
  authorId: z.uuid(),
  biography: paragraph.optional(),
  links: authorLinks.optional(),
  fediverse: fediverse.optional(),
});
export const archiveAuthorSchema = z.strictObject({ authorId: z.uuid(), isArchived: z.boolean() });
