import type { Sql } from '#server/transaction/transaction.ts';
import { uuidAt } from './identity.ts';
import { authors, sections, subjects } from './world.ts';

/** Ids by key (sections, authors) and by address (subjects). */
export type Taxonomy = {
  sections: Map<string, string>;
  authors: Map<string, string>;
  subjects: Map<string, string>;
};

/**
 * Sections before their sub-sections, subjects, and the authors with their portraits. A section or subject that
 * stands there already under the same address is used as it is.
 */
export async function insertTaxonomy(
  sql: Sql,
  { portraits, at }: { portraits: Map<string, string>; at: Date },
): Promise<Taxonomy> {
  const sectionIds = new Map<string, string>();
  for (const [position, section] of sections.entries()) {
    const { key, slug, name, tint, description } = section;
    const parentId = 'parent' in section ? (sectionIds.get(section.parent) ?? null) : null;
    const row = await sql.section.upsert({
      where: { slug },
      create: {
        id: uuidAt(at),
        slug,
        name,
        tint,
        description,
        parentId,
        position,
        isDemo: true,
        createdAt: at,
      },
      update: {},
      select: { id: true },
    });
    sectionIds.set(key, row.id);
  }
  const subjectIds = new Map<string, string>();
  for (const { slug, name, description } of subjects) {
    const row = await sql.subject.upsert({
      where: { slug },
      create: { id: uuidAt(at), slug, name, description, isDemo: true, createdAt: at },
      update: {},
      select: { id: true },
    });
    subjectIds.set(slug, row.id);
  }
  const authorIds = new Map<string, string>();
  for (const { key, slug, name, jobTitle, biography } of authors) {
    const portraitId = portraits.get(`portrait-${key}`) ?? null;
    const row = await sql.author.upsert({
      where: { slug },
      create: { id: uuidAt(at), slug, name, jobTitle, biography, portraitId, isDemo: true, createdAt: at },
      update: {},
      select: { id: true },
    });
    authorIds.set(key, row.id);
  }
  return { sections: sectionIds, authors: authorIds, subjects: subjectIds };
}
