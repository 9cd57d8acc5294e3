import {
  deleteNeedlessDeskDocuments,
  writeDeskDocument,
  writeSearchDocument,
} from '#features/newsroom/articles/data/article-search.store.ts';
import { getListing } from '#features/newsroom/articles/data/article-live.store.ts';
import { toStoryFields } from '#features/newsroom/articles/data/revision-fields.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { transaction } from '#server/transaction/transaction.ts';

const indexer = systemActor('index de recherche');
const atOnce = 200;

/** Published articles whose document waits to be written anew; the next `atOnce` of them. */
async function listWaiting(): Promise<string[]> {
  const rows = await db().searchTask.findMany({
    where: { kind: 'document' },
    select: { articleId: true },
    orderBy: { articleId: 'desc' },
    take: atOnce,
  });
  return rows.map(({ articleId }) => articleId);
}

/**
 * Writes the documents that wait, each in a transaction that holds its article as publishing does, the article before
 * the task. One that somebody is publishing this moment gets a true document by that and is left for the next round.
 * Returns how many were written; 0 when nothing waits.
 */
export async function renewWaitingDocuments(): Promise<number> {
  let written = 0;
  for (const articleId of await listWaiting()) {
    written += await transaction(indexer, async ({ sql }) => {
      const rows = await sql.$queryRaw<{ id: string }[]>`
        SELECT id FROM articles WHERE id = ${articleId}::uuid FOR UPDATE SKIP LOCKED`;
      if (rows.length === 0 && (await sql.article.count({ where: { id: articleId } })) > 0) return 0;
      await sql.searchTask.deleteMany({ where: { kind: 'document', articleId } });
      const article = await sql.article.findUnique({
        where: { id: articleId },
        select: { publicationState: true, firstPublishedAt: true, liveRevision: true, sectionId: true },
      });
      if (article?.publicationState !== 'published' || !article.firstPublishedAt || !article.liveRevision)
        return 1;
      const { subjectIds } = await getListing(sql, articleId);
      const fields = { ...toStoryFields(article.liveRevision), sectionId: article.sectionId };
      const { firstPublishedAt } = article;
      await writeSearchDocument(sql, { articleId, fields, subjectIds, firstPublishedAt });
      return 1;
    });
  }
  return written;
}

/**
 * Brings the desk's documents to the working copies of this moment: those that changed since are written, those that
 * readers see as they are go. Nothing is asked of whoever saves. True when more may wait; what changes meanwhile waits
 * for the next minute.
 */
export async function renewDeskDocuments(): Promise<boolean> {
  const stale = await db().$queryRaw<{ articleId: string; revisionId: string }[]>`
    SELECT a.id AS "articleId", a.working_revision_id AS "revisionId"
    FROM articles a LEFT JOIN desk_search d ON d.article_id = a.id
    WHERE (a.working_revision_id IS DISTINCT FROM a.live_revision_id OR a.publication_state <> 'published')
      AND a.working_revision_id IS NOT NULL AND a.deleted_at IS NULL
      AND d.revision_id IS DISTINCT FROM a.working_revision_id
    ORDER BY a.updated_at DESC LIMIT ${atOnce}`;
  for (const { articleId, revisionId } of stale) {
    await transaction(indexer, async ({ sql }) => {
      const row = await sql.revision.findUnique({ where: { id: revisionId } });
      if (row) await writeDeskDocument(sql, { articleId, revisionId, fields: toStoryFields(row) });
    });
  }
  await transaction(indexer, ({ sql }) => deleteNeedlessDeskDocuments(sql));
  return stale.length === atOnce;
}
