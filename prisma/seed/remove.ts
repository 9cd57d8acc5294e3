import { removePlanJob } from '#features/newsroom/articles/data/schedule.store.ts';
import { fileKey } from '#features/newsroom/media/file-key.ts';
import { isServedMimeType } from '#features/newsroom/media/file-types.ts';
import { systemActor } from '#lib/actor.ts';
import { urls } from '#lib/urls.ts';
import { storage } from '#server/storage/storage.ts';
import { type Sql, type Transaction, transaction } from '#server/transaction/transaction.ts';
import { deleteCommentReports } from './write-comment-reports.ts';
import { deleteDoors } from './write-doors.ts';
import { deleteAds, removeAdFiles } from './remove-ads.ts';
import { deleteLibrary } from './write-library.ts';
import { deleteSettings } from './settings.ts';

export type Removed = {
  articles: number;
  pictures: number;
  authors: number;
  subjects: number;
  sections: number;
  accounts: number;
  /** Marked rows that real articles use: they stay, and are the newspaper's own from now on. */
  kept: number;
};

type Row = { id: string; slug: string };
type File = { hash: string; mimeType: string };

/**
 * Takes the demonstration away and nothing else, in one transaction: every marked article and account; every marked
 * section, subject, author and picture that no real story uses. Those in use stay and lose the mark.
 */
export async function removeDemonstration(): Promise<Removed> {
  const { removed, files, adFiles } = await transaction(systemActor('demonstration'), async (open) => {
    const { sql } = open;
    await deleteCommentReports(sql);
    const adFiles = await deleteAds(sql);
    const articles = await deleteArticles(open);
    await deleteComments(open);
    const accounts = await sql.user.deleteMany({ where: { isDemo: true } });
    const authors = await deleteUnused<Row>(sql, unusedAuthors);
    const subjects = await deleteUnused<Row>(sql, unusedSubjects);
    const sections = [
      ...(await deleteUnused<Row>(sql, unusedSections)),
      ...(await deleteUnused<Row>(sql, unusedSections)),
    ];
    const files = await listUnusedFiles(sql);
    const pictures = await deleteUnused<{ id: string }>(sql, unusedAssets);
    await deleteLibrary(sql);
    const kept = await unmarkTheRest(sql);
    await deleteDoors(open);
    await deleteSettings(sql);
    for (const { id, slug } of authors)
      open.purge({ kind: 'author', authorId: id, paths: [urls.author(slug)] });
    for (const { id, slug } of subjects)
      open.purge({ kind: 'subject', subjectId: id, paths: [urls.subject(slug)] });
    for (const { id, slug } of sections)
      open.purge({ kind: 'section', sectionId: id, paths: [urls.section(slug)] });
    open.purge({ kind: 'settings' });
    const removed: Removed = {
      articles,
      pictures: pictures.length,
      authors: authors.length,
      subjects: subjects.length,
      sections: sections.length,
      accounts: accounts.count,
      kept,
    };
    await open.journal({ action: 'demo.remove', subjectType: 'newspaper', after: removed });
    return { removed, files, adFiles };
  });
  for (const { hash, mimeType } of files) {
    if (isServedMimeType(mimeType)) await storage().remove(fileKey({ hash, mimeType }));
  }
  await removeAdFiles(adFiles);
  return removed;
}

async function deleteArticles({ sql, purge }: Transaction): Promise<number> {
  const articles = await sql.article.findMany({
    where: { isDemo: true },
    select: {
      id: true,
      sectionId: true,
      section: { select: { parentId: true } },
      authors: { select: { authorId: true } },
      subjects: { select: { subjectId: true } },
      slugs: { select: { slug: true, section: { select: { slug: true } } } },
      frontCards: { select: { front: { select: { id: true, slug: true } } } },
    },
  });
  const ids = articles.map(({ id }) => id);
  for (const article of articles) {
    purge({
      kind: 'article',
      articleId: article.id,
      sectionIds: [article.sectionId, ...(article.section.parentId ? [article.section.parentId] : [])],
      authorIds: article.authors.map(({ authorId }) => authorId),
      subjectIds: article.subjects.map(({ subjectId }) => subjectId),
      paths: article.slugs.map(({ slug, section }) => urls.article(section.slug, slug)),
      changesLists: true,
    });
    for (const { front } of article.frontCards) {
      await sql.front.update({ where: { id: front.id }, data: { version: { increment: 1 } } });
      purge({ kind: 'front', slug: front.slug });
    }
  }
  await sql.articleSearch.deleteMany({ where: { articleId: { in: ids } } });
  for (const slot of ['text', 'withdrawal'] as const) {
    for (const articleId of ids) await removePlanJob(sql, articleId, slot);
  }
  await sql.article.deleteMany({ where: { id: { in: ids } } });
  return ids.length;
}

/** What its readers said under stories that stay; the rest went with its own. */
async function deleteComments({ sql, purge }: Transaction): Promise<void> {
  const marked = { isDemo: true };
  const places = await sql.comment.findMany({
    where: marked,
    distinct: ['articleId'],
    select: { articleId: true },
  });
  await sql.comment.deleteMany({ where: marked });
  for (const { articleId } of places) purge({ kind: 'comments', articleId, changesCount: true });
}

/** Each deletes marked rows that nothing real needs, and says which; drafts count as real stories do. */
const unusedAuthors = `
  DELETE FROM authors a WHERE a.is_demo
    AND NOT EXISTS (SELECT 1 FROM article_authors u WHERE u.author_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.bylines @> jsonb_build_array(jsonb_build_object('authorId', a.id)))
  RETURNING a.id, a.slug`;
const unusedSubjects = `
  DELETE FROM subjects s WHERE s.is_demo
    AND NOT EXISTS (SELECT 1 FROM article_subjects u WHERE u.subject_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM revisions r WHERE s.id = ANY (r.subject_ids))
    AND NOT EXISTS (SELECT 1 FROM subjects m WHERE m.merged_into_id = s.id)
  RETURNING s.id, s.slug`;
/** Run twice: a parent goes once its sub-sections have gone. */
const unusedSections = `
  DELETE FROM sections s WHERE s.is_demo
    AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.section_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM article_slugs a WHERE a.section_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM revisions r WHERE r.section_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM role_grants g WHERE g.section_id = s.id)
    AND NOT EXISTS (SELECT 1 FROM sections c WHERE c.parent_id = s.id)
  RETURNING s.id, s.slug`;
const isAssetUsed = `
  EXISTS (SELECT 1 FROM asset_uses u WHERE u.asset_id = p.id)
  OR EXISTS (SELECT 1 FROM authors a WHERE a.portrait_id = p.id)
  OR EXISTS (SELECT 1 FROM revisions r WHERE r.lead_picture ->> 'assetId' = p.id::text OR strpos(r.body::text, p.id::text) > 0)`;
const unusedAssets = `DELETE FROM assets p WHERE p.is_demo AND NOT (${isAssetUsed}) RETURNING p.id`;
const unusedFiles = `
  SELECT f.hash, f.mime_type AS "mimeType" FROM asset_derivatives f JOIN assets p ON p.id = f.asset_id
  WHERE p.is_demo AND NOT (${isAssetUsed})
  UNION SELECT p.hash, p.mime_type FROM assets p
  WHERE p.is_demo AND p.kind <> 'picture' AND NOT (${isAssetUsed})`;

const deleteUnused = <Found>(sql: Sql, statement: string): Promise<Found[]> =>
  sql.$queryRawUnsafe<Found[]>(statement);
const listUnusedFiles = (sql: Sql): Promise<File[]> => sql.$queryRawUnsafe<File[]>(unusedFiles);

async function unmarkTheRest(sql: Sql): Promise<number> {
  const marked = { where: { isDemo: true }, data: { isDemo: false } };
  const counts = [
    await sql.author.updateMany(marked),
    await sql.subject.updateMany(marked),
    await sql.section.updateMany(marked),
    await sql.asset.updateMany(marked),
  ];
  return counts.reduce((sum, { count }) => sum + count, 0);
}
