import type { Preview } from '#features/newsroom/writing/data/preview.queries.ts';
import { getRelatedLinks } from '#features/newsroom/reading/data/published-article.queries.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { proposeArticleSlug } from '#features/newsroom/articles/publishing.ts';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import { bodyToPlainText, countWords } from '#features/newsroom/body/body-text.ts';
import { viewOfUse } from '#features/newsroom/media/picture-view.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { toAuthorLink } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { toSectionLink } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { toSubjectLink } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';

/** An unpublished text as its page would show it: the same view model as a published one, so that nothing differs. */
export async function getPreviewArticle(
  preview: Pick<Preview, 'articleId' | 'savedAt' | 'fields'>,
): Promise<PublishedArticle> {
  const { articleId, fields } = preview;
  const leadId = fields.leadPicture?.assetId;
  const people = await db().author.findMany({
    where: { id: { in: fields.bylines.map(({ authorId }) => authorId) } },
  });
  const portraitIds = people.flatMap(({ portraitId }) => portraitId ?? []);
  const [article, section, subjects, pictures, related] = await Promise.all([
    db().article.findUniqueOrThrow({
      where: { id: articleId },
      select: { firstPublishedAt: true, modifiedAt: true, corrections: { orderBy: { publishedAt: 'asc' } } },
    }),
    db().section.findUniqueOrThrow({ where: { id: fields.sectionId }, include: { parent: true } }),
    db().subject.findMany({ where: { id: { in: fields.subjectIds } } }),
    getPictureViews([...bodyAssetIds(fields.body), ...portraitIds, ...(leadId ? [leadId] : [])]),
    getRelatedLinks(bodyRelatedIds(fields.body)),
  ]);
  const lead = leadId ? pictures[leadId] : undefined;
  return {
    ...fields,
    id: articleId,
    path: urls.article(section.slug, proposeArticleSlug({ articleId, ...fields })),
    section: { ...toSectionLink(section), parent: section.parent ? toSectionLink(section.parent) : null },
    hasAiDisclosure: fields.aiDisclosure,
    commentCount: 0,
    authors: fields.bylines.flatMap(({ authorId, role, note }) => {
      const author = people.find(({ id }) => id === authorId);
      if (!author) return [];
      const { jobTitle, biography, portraitId } = author;
      const portrait = (portraitId && pictures[portraitId]) || null;
      const byline = { role: role ?? null, note: note ?? null };
      return [{ ...toAuthorLink(author), ...byline, jobTitle, biography, portrait, portraitId }];
    }),
    subjects: fields.subjectIds.flatMap((subjectId) => {
      const subject = subjects.find(({ id }) => id === subjectId);
      return subject ? [toSubjectLink(subject)] : [];
    }),
    corrections: article.corrections.map((correction) => ({
      ...correction,
      hasDifference: correction.previousRevisionId !== null,
    })),
    firstPublishedAt: article.firstPublishedAt ?? preview.savedAt,
    updatedAt: article.modifiedAt,
    wordCount: countWords(bodyToPlainText(fields.body)),
    lead: lead && fields.leadPicture ? viewOfUse(lead, fields.leadPicture) : null,
    leadAssetId: leadId ?? null,
    drawnCard: null,
    pictures,
    related,
  };
}
