import { db } from '#server/db/client.ts';
import type { Article, Prisma, Revision } from '#server/db/generated/client.ts';
import { uniqueWord } from '#tests/factories/people.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

type RevisionValues = Partial<
  Omit<Prisma.RevisionUncheckedCreateInput, 'articleId' | 'number' | 'subjectIds'>
> & { subjectIds?: string[] };

type ArticleAndRevision = { article: Article; revision: Revision };

/** Inserts an unpublished article with its first revision as the working one; a section is made when none is given. */
export async function createDraft(values: RevisionValues = {}): Promise<ArticleAndRevision> {
  const sectionId = values.sectionId ?? (await createSection()).id;
  const { id: articleId } = await db().article.create({
    data: { sectionId, genre: values.genre ?? 'article', urgency: values.urgency ?? 5 },
  });
  const revision = await db().revision.create({
    data: {
      body: { version: 1, blocks: [] },
      headline: 'Un titre',
      ...values,
      sectionId,
      articleId,
      number: 1,
    },
  });
  const article = await db().article.update({
    where: { id: articleId },
    data: { workingRevisionId: revision.id },
  });
  return { article, revision };
}

/**
 * Inserts a published article by rows alone, for tests of what reads it: no purge, journal or outbox.
 * What publishing does is tested through its use case.
 */
export async function createPublished(
  values: RevisionValues & { publishedAt?: Date; authorIds?: string[] } = {},
): Promise<ArticleAndRevision & { slug: string }> {
  const { publishedAt = new Date(), authorIds = [], ...fields } = values;
  const slug = fields.slug ?? `article-${uniqueWord()}`;
  const { article: draft, revision } = await createDraft({ kind: 'published', ...fields, slug });
  const article = await db().article.update({
    where: { id: draft.id },
    data: {
      publicationState: 'published',
      liveRevisionId: revision.id,
      firstPublishedAt: publishedAt,
      publishedAt,
      slugs: { create: { slug, sectionId: draft.sectionId } },
      authors: {
        create: authorIds.map((authorId, position) => ({
          authorId,
          position,
          firstPublishedAt: publishedAt,
        })),
      },
      subjects: {
        create: (fields.subjectIds ?? []).map((subjectId, position) => ({
          subjectId,
          position,
          firstPublishedAt: publishedAt,
        })),
      },
    },
  });
  return { article, revision, slug };
}
