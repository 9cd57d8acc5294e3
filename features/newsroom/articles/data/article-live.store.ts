import type { LeadPicture } from '#features/newsroom/articles/articles.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { writeSearchDocument } from '#features/newsroom/articles/data/article-search.store.ts';
import { bodyAssetUses } from '#features/newsroom/body/body-references.ts';
import type { Crops } from '#features/newsroom/media/crops.ts';
import { askForCrops } from '#features/newsroom/media/data/drawn-crops.queries.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** Whose lists show the article: sections with their parents, signatures, subjects. */
export type Listing = { sectionIds: string[]; authorIds: string[]; subjectIds: string[] };

/** What the live revision is listed under now; empty lists for an article that never went out. */
export async function getListing(sql: Sql, articleId: string): Promise<Omit<Listing, 'sectionIds'>> {
  const where = { articleId };
  const authors = await sql.articleAuthor.findMany({ where, select: { authorId: true } });
  const subjects = await sql.articleSubject.findMany({ where, select: { subjectId: true } });
  return {
    authorIds: authors.map(({ authorId }) => authorId),
    subjectIds: subjects.map(({ subjectId }) => subjectId),
  };
}

/** Replaces everything that is derived from the live revision: signatures, subjects, pictures in use, search. */
export async function replaceLiveRelations(
  sql: Sql,
  { articleId, fields, firstPublishedAt }: { articleId: string; fields: StoryFields; firstPublishedAt: Date },
): Promise<Omit<Listing, 'sectionIds'>> {
  await deleteLiveRelations(sql, articleId);
  const subjectIds = await followMerges(sql, fields.subjectIds);
  await sql.articleAuthor.createMany({
    data: fields.bylines.map(({ authorId, role, note }, position) => ({
      articleId,
      authorId,
      position,
      role: role ?? null,
      note: note ?? null,
      firstPublishedAt,
    })),
  });
  await sql.articleSubject.createMany({
    data: subjectIds.map((subjectId, position) => ({ articleId, subjectId, position, firstPublishedAt })),
  });
  await sql.assetUse.createMany({ data: assetUses(fields).map((use) => ({ articleId, ...use })) });
  await countPublications(sql, articleId);
  await askForCrops(sql, drawnPictures(fields));
  await writeSearchDocument(sql, { articleId, fields, subjectIds, firstPublishedAt });
  return { authorIds: fields.bylines.map(({ authorId }) => authorId), subjectIds };
}

/** A withdrawn article is signed, filed and searched no more; its pictures are free. */
export async function deleteLiveRelations(sql: Sql, articleId: string): Promise<void> {
  await sql.articleAuthor.deleteMany({ where: { articleId } });
  await sql.articleSubject.deleteMany({ where: { articleId } });
  await sql.assetUse.deleteMany({ where: { articleId } });
  await sql.articleSearch.deleteMany({ where: { articleId } });
}

/** What a licence for so many uses counts: stories that ever showed the picture, withdrawn ones too. */
async function countPublications(sql: Sql, articleId: string): Promise<void> {
  await sql.$executeRaw`
    INSERT INTO asset_publications (asset_id, article_id)
    SELECT DISTINCT asset_id, article_id FROM asset_uses WHERE article_id = ${articleId}::uuid ON CONFLICT DO NOTHING`;
}

/** Subjects with merged ones replaced by where they went, each once. */
async function followMerges(sql: Sql, subjectIds: string[]): Promise<string[]> {
  const subjects = await sql.subject.findMany({
    where: { id: { in: subjectIds } },
    select: { id: true, mergedIntoId: true },
  });
  const target = new Map(subjects.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]));
  return [...new Set(subjectIds.map((id) => target.get(id) ?? id))];
}

type UseRow = {
  assetId: string;
  place: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  isDecorative: boolean;
  crops: Crops;
};

/** "lead", or a block's id; a gallery's second picture and the next are numbered after their block. */
/** The pictures of a story as each place uses them. */
export const drawnPictures = ({ body, leadPicture }: StoryFields): LeadPicture[] => [
  ...(leadPicture ? [leadPicture] : []),
  ...bodyAssetUses(body).map(({ use }) => use),
];

function assetUses(fields: StoryFields): UseRow[] {
  const seen = new Map<string, number>();
  const inBody = bodyAssetUses(fields.body).map(({ use, place }) => {
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return toUseRow(use, count === 1 ? place : `${place}.${count}`);
  });
  return fields.leadPicture ? [toUseRow(fields.leadPicture, 'lead'), ...inBody] : inBody;
}

const toUseRow = (use: LeadPicture, place: string): UseRow => ({
  assetId: use.assetId,
  place,
  alt: use.alt ?? null,
  caption: use.caption ?? null,
  credit: use.credit || null,
  isDecorative: use.isDecorative === true,
  crops: use.crops ?? {},
});
