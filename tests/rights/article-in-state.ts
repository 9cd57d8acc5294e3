import { randomUUID } from 'node:crypto';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import type { CallTarget } from '#tests/rights/article-call.ts';

/** Inserts a story in a state, begun by somebody, with one of all that hangs on it: rows alone, quickly. */
export async function createInState(facts: {
  state: PublicationState;
  sectionId: string;
  createdById: string;
}): Promise<CallTarget> {
  const { state, sectionId, createdById } = facts;
  const isPublic = state === 'published' || state === 'withdrawn';
  const { article, revision } = await (isPublic ? createPublished : createDraft)({ sectionId });
  const now = new Date();
  await db().article.update({
    where: { id: article.id },
    data: {
      createdById,
      publicationState: state,
      ...(state === 'withdrawn' ? { withdrawnAt: now } : {}),
      ...(state === 'scheduled'
        ? { scheduledAt: new Date(now.getTime() + 3_600_000), scheduledRevisionId: revision.id }
        : {}),
    },
  });
  const articleId = article.id;
  const [link, remark, correction, reply, report] = await Promise.all([
    db().previewLink.create({
      data: {
        tokenHash: randomUUID(),
        articleId: article.id,
        expiresAt: new Date(now.getTime() + 3_600_000),
      },
    }),
    db().reviewComment.create({ data: { articleId: article.id, text: 'Relire.', authorName: 'Essai' } }),
    db().correction.create({ data: { articleId, type: 'correction', text: 'Une date.' } }),
    db().replyRequest.create({
      data: { articleId, requesterName: 'La mairie', receivedAt: now, dueAt: now, text: 'Non.' },
    }),
    db().errorReport.create({ data: { articleId, message: 'Faux.' } }),
  ]);
  return {
    articleId,
    revisionId: revision.id,
    previewLinkId: link.id,
    remarkId: remark.id,
    correctionId: correction.id,
    replyId: reply.id,
    reportId: report.id,
  };
}

/** Everything that the database holds but counters, as one word: equal before and after means that nothing changed. */
export async function fingerprint(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename NOT IN ('rate_limits', '_prisma_migrations') ORDER BY 1`;
  const marks = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db().$queryRawUnsafe<{ mark: string | null }[]>(
        `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS mark FROM public."${name}" t`,
      );
      return `${name} ${row?.mark ?? ''}`;
    }),
  );
  return marks.join('\n');
}
