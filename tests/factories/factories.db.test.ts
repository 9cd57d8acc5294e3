import { expect, it } from 'vitest';
import { getCorrectionPage } from '#features/newsroom/reading/data/correction.queries.ts';
import { db } from '#server/db/client.ts';
import { archive, ensureArchive } from '#tests/factories/archive.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

it('makes a person whose grant is stored as the actor says it', async () => {
  const section = await createSection();
  const person = await createPerson('section_editor', { sectionId: section.id });
  const grants = await db().roleGrant.findMany({ where: { userId: person.userId } });
  expect(grants).toMatchObject(person.grants);
});

it('makes drafts that nobody can read and publications that lists find', async () => {
  const parent = await createSection();
  const section = await createSection({ parentId: parent.id });
  const author = await createAuthor();
  const subject = await createSubject();
  await createDraft({ sectionId: section.id });
  const publishedAt = new Date('2026-03-29T01:30:00Z');
  const { article, slug } = await createPublished({
    sectionId: section.id,
    subjectIds: [subject.id],
    authorIds: [author.id],
    publishedAt,
  });
  const published = await db().article.findMany({
    where: { sectionId: section.id, publicationState: 'published' },
    include: { slugs: true, authors: true, subjects: true },
  });
  expect(published).toHaveLength(1);
  expect(published[0]).toMatchObject({
    id: article.id,
    slugs: [{ slug, isCurrent: true }],
    authors: [{ authorId: author.id, firstPublishedAt: publishedAt }],
    subjects: [{ subjectId: subject.id }],
  });
});

it('makes an archive once, with a correction at an address that journeys know', async () => {
  await ensureArchive();
  await ensureArchive();
  const answer = await getCorrectionPage(archive.correction.split('/').at(-1) ?? '');
  expect(answer).toMatchObject({
    kind: 'found',
    page: { hasDifference: true, difference: { fields: [], blocks: [{ change: 'changed' }] } },
  });
});
