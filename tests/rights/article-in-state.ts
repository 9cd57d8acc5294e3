import { randomUUID } from 'node:crypto';
import type { PublicationState } from '#features/articles/articles.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import type { CallTarget } from '#tests/rights/article-calls.ts';

/** Inserts a story in a state, begun by somebody, with a preview link and a remark: rows alone, quickly. */
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
  const [link, remark] = await Promise.all([
    db().previewLink.create({
      data: {
        tokenHash: randomUUID(),
        articleId: article.id,
        expiresAt: new Date(now.getTime() + 3_600_000),
      },
    }),
    db().reviewComment.create({ data: { articleId: article.id, text: 'Relire.', authorName: 'Essai' } }),
  ]);
  return { articleId: article.id, revisionId: revision.id, previewLinkId: link.id, remarkId: remark.id };
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
