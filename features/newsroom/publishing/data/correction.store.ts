import { randomUUID } from 'node:crypto';
import type { CorrectionPlacement, CorrectionType } from '#features/newsroom/articles/articles.ts';
import { announceCorrection } from '#features/newsroom/publishing/data/announcement.store.ts';
import { getListing } from '#features/newsroom/articles/data/article-live.store.ts';
import { isSameValue } from '#features/newsroom/articles/merging.ts';
import { announcedEvent } from '#features/newsroom/publishing/story-announcement.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

type CorrectionWords = { type: CorrectionType; placement: CorrectionPlacement; text: string };

/** A correction in a transaction's hands. */
export type HeldCorrection = CorrectionWords & { id: string; articleId: string; publishedAt: Date };

/** Writes a correction and drops the pages that show it. */
export async function insertCorrection(
  open: Transaction,
  correction: CorrectionWords & {
    articleId: string;
    revisionId: string;
    /** What readers saw before; null when no text changed with it. */
    previousRevisionId: string | null;
    createdById: string | null;
    sectionIds: string[];
  },
): Promise<string> {
  const { sectionIds, ...data } = correction;
  const { id } = await open.sql.correction.create({ data, select: { id: true } });
  const event = announcedEvent('corrected', id, null);
  await tellOfCorrection(open, { articleId: data.articleId, sectionIds, event });
  return id;
}

/** One correction, or null. */
export const getHeldCorrection = (sql: Sql, id: string): Promise<HeldCorrection | null> =>
  sql.correction.findUnique({
    where: { id },
    select: { id: true, articleId: true, type: true, placement: true, text: true, publishedAt: true },
  });

/** Changes a correction, and says nothing of what is as it was; the caller holds its article's lock. */
export async function updateCorrection(
  open: Transaction,
  {
    correction,
    changes,
    sectionIds,
  }: { correction: HeldCorrection; changes: CorrectionWords; sectionIds: string[] },
): Promise<void> {
  const { id, articleId, type, placement, text } = correction;
  await open.sql.correction.update({ where: { id }, data: changes, select: { id: true } });
  if (isSameValue({ type, placement, text }, changes)) return;
  // The same words may be changed and changed back: no state names the act.
  await tellOfCorrection(open, { articleId, sectionIds, event: `correction-edited:${id}:${randomUUID()}` });
}

/**
 * Takes a correction away and opens the reported errors again that it had settled; returns their ids. The caller
 * holds its article's lock.
 */
export async function deleteCorrection(
  open: Transaction,
  { correction, sectionIds }: { correction: HeldCorrection; sectionIds: string[] },
): Promise<string[]> {
  const reports = await open.sql.errorReport.updateManyAndReturn({
    where: { correctionId: correction.id },
    data: { outcome: null, correctionId: null, handledAt: null, handledById: null },
    select: { id: true },
  });
  await open.sql.correction.delete({ where: { id: correction.id }, select: { id: true } });
  const event = announcedEvent('correction-withdrawn', correction.id, null);
  await tellOfCorrection(open, { articleId: correction.articleId, sectionIds, event });
  return reports.map(({ id }) => id);
}

/** Drops the pages that show corrections (the article, the list, the difference, feeds with whole texts), and says so. */
async function tellOfCorrection(
  open: Transaction,
  { articleId, sectionIds, event }: { articleId: string; sectionIds: string[]; event: string },
): Promise<void> {
  open.purge({ kind: 'correction', articleId });
  open.purge({
    kind: 'article',
    articleId,
    sectionIds,
    ...(await getListing(open.sql, articleId)),
    paths: [],
    changesLists: true,
  });
  await announceCorrection(open, { articleId, sectionIds, event });
}

/** What readers saw before this live revision: the last one that was published ahead of it, if there is any. */
export async function getPublishedBefore(
  sql: Sql,
  { articleId, revisionId }: { articleId: string; revisionId: string },
): Promise<string | null> {
  const live = await sql.revision.findUnique({ where: { id: revisionId }, select: { number: true } });
  if (!live) return null;
  const before = await sql.revision.findFirst({
    where: { articleId, number: { lt: live.number }, kind: { in: ['published', 'corrected'] } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  return before?.id ?? null;
}
