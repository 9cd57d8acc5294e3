import type { CorrectionPlacement, CorrectionType } from '#features/articles/articles.ts';
import { getListing } from '#features/articles/data/article-live.store.ts';
import type { Transaction } from '#server/transaction.ts';

/** Writes a correction and drops the pages that show it: the article, the corrections, feeds with whole texts. */
export async function insertCorrection(
  open: Transaction,
  correction: {
    articleId: string;
    revisionId: string;
    type: CorrectionType;
    placement: CorrectionPlacement;
    text: string;
    createdById: string | null;
    sectionIds: string[];
  },
): Promise<string> {
  const { sectionIds, ...data } = correction;
  const { id } = await open.sql.correction.create({ data, select: { id: true } });
  open.purge({ kind: 'correction', articleId: data.articleId });
  open.purge({
    kind: 'article',
    articleId: data.articleId,
    sectionIds,
    ...(await getListing(open.sql, data.articleId)),
    paths: [],
    changesLists: true,
  });
  return id;
}
