import { beforeAll, describe, expect, it } from 'vitest';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { articleTags } from '#features/newsroom/reading/published-article.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createDraft, createPublished } from '#tests/factories/articles.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

const paragraph = { id: 'aaaaaaaa', type: 'paragraph', content: [{ text: 'Un texte.' }] };

describe('getPublishedArticle', () => {
  let sectionId: string;
  let elsewhereId: string;
  beforeAll(async () => {
    const parent = await createSection({ slug: 'monde' });
    sectionId = (await createSection({ slug: 'europe', parentId: parent.id })).id;
    elsewhereId = (await createSection({ slug: 'culture' })).id;
  });

  it('gives the live text with everything that its page shows, and its tags', async () => {
    const author = await createAuthor({ name: 'Ana' });
    const into = await createSubject({ name: 'Eau' });
    const merged = await createSubject({ mergedIntoId: into.id });
    const asset = await db().asset.create({
      data: {
        hash: 'a'.repeat(32),
        mimeType: 'image/jpeg',
        width: 1600,
        height: 900,
        bytes: 10,
        alt: 'Un pont',
        credit: 'NDM',
      },
    });
    const { article } = await createPublished({
      sectionId,
      slug: 'le-pont',
      headline: 'Le pont',
      authorIds: [author.id],
      subjectIds: [into.id, merged.id],
      leadPicture: { assetId: asset.id, caption: 'Vu du sud' },
      body: { version: 1, blocks: [paragraph] },
    });
    await db().correction.create({
      data: { articleId: article.id, type: 'correction', text: 'Le pont a cent ans.' },
    });
    const answer = await getPublishedArticle({ sectionSlug: 'europe', slug: 'le-pont' });
    if (answer?.kind !== 'found') throw new Error('not found');
    expect(answer.article).toMatchObject({
      path: '/europe/le-pont',
      headline: 'Le pont',
      section: { slug: 'europe', parent: { slug: 'monde' } },
      authors: [{ name: 'Ana', role: null }],
      subjects: [{ name: 'Eau' }],
      corrections: [{ type: 'correction', text: 'Le pont a cent ans.' }],
      lead: { alt: 'Un pont', caption: 'Vu du sud', credit: 'NDM', width: 1600 },
      updatedAt: null,
      body: { blocks: [paragraph] },
    });
    expect(answer.article.corrections[0]?.publishedAt).toBeInstanceOf(Date);
    expect(articleTags(answer.article)).toEqual(
      expect.arrayContaining([tags.article(article.id), tags.author(author.id), tags.asset(asset.id)]),
    );
    expect(articleTags(answer.article)).not.toContain(tags.latest());
  });

  it('sends an old slug, an old section and a renamed section to where the article stands, in one hop', async () => {
    const { article } = await createPublished({ sectionId: elsewhereId, slug: 'nouveau' });
    await db().articleSlug.createMany({
      data: [
        { sectionId, slug: 'ancien', articleId: article.id, isCurrent: false },
        { sectionId: elsewhereId, slug: 'avant', articleId: article.id, isCurrent: false },
      ],
    });
    const moved = { kind: 'moved', path: '/culture/nouveau', articleId: article.id, sectionId: elsewhereId };
    expect(await getPublishedArticle({ sectionSlug: 'europe', slug: 'ancien' })).toEqual(moved);
    expect(await getPublishedArticle({ sectionSlug: 'culture', slug: 'avant' })).toEqual(moved);
    await db().section.update({ where: { id: elsewhereId }, data: { slug: 'arts' } });
    const renamed = { ...moved, path: '/arts/nouveau' };
    expect(await getPublishedArticle({ sectionSlug: 'culture', slug: 'nouveau' })).toEqual(renamed);
    expect(await getPublishedArticle({ sectionSlug: 'europe', slug: 'ancien' })).toEqual(renamed);
    expect((await getPublishedArticle({ sectionSlug: 'arts', slug: 'nouveau' }))?.kind).toBe('found');
  });

  it('answers a withdrawn article with its notice, at any address that it had', async () => {
    const { article } = await createPublished({ sectionId, slug: 'retire', headline: 'Retiré' });
    await db().articleSlug.create({
      data: { sectionId, slug: 'retire-avant', articleId: article.id, isCurrent: false },
    });
    await db().article.update({
      where: { id: article.id },
      data: {
        publicationState: 'withdrawn',
        withdrawnAt: new Date(),
        withdrawalNotice: 'À la demande du tribunal.',
      },
    });
    for (const slug of ['retire', 'retire-avant']) {
      expect(await getPublishedArticle({ sectionSlug: 'europe', slug })).toMatchObject({
        kind: 'gone',
        headline: 'Retiré',
        notice: 'À la demande du tribunal.',
      });
    }
  });

  it('shows no draft and no embargoed text', async () => {
    const { article, revision } = await createDraft({ sectionId });
    await db().articleSlug.create({ data: { sectionId, slug: 'brouillon', articleId: article.id } });
    const at = { sectionSlug: 'europe', slug: 'brouillon' };
    expect(await getPublishedArticle(at)).toBeNull();
    await db().article.update({
      where: { id: article.id },
      data: {
        publicationState: 'scheduled',
        scheduledAt: new Date(Date.now() + 3_600_000),
        scheduledRevisionId: revision.id,
        embargoedUntil: new Date(Date.now() + 3_600_000),
      },
    });
    expect(await getPublishedArticle(at)).toBeNull();
    expect(await getPublishedArticle({ sectionSlug: 'europe', slug: 'jamais' })).toBeNull();
    expect(await getPublishedArticle({ sectionSlug: 'jamais', slug: 'brouillon' })).toBeNull();
  });

  it('links only to related articles that are public', async () => {
    const { article: open } = await createPublished({ sectionId, headline: 'Ouvert' });
    const { article: shut } = await createDraft({ sectionId });
    const link = (id: string, articleId: string) => ({ id, type: 'relatedLink', articleId });
    await createPublished({
      sectionId,
      slug: 'avec-liens',
      body: { version: 1, blocks: [link('bbbbbbbb', open.id), link('cccccccc', shut.id)] },
    });
    const answer = await getPublishedArticle({ sectionSlug: 'europe', slug: 'avec-liens' });
    if (answer?.kind !== 'found') throw new Error('not found');
    expect(Object.values(answer.article.related)).toMatchObject([{ headline: 'Ouvert' }]);
  });

  it('keeps the page when the stored body can’t be read', async () => {
    await createPublished({ sectionId, slug: 'casse', body: { version: 99, blocks: [] } });
    const answer = await getPublishedArticle({ sectionSlug: 'europe', slug: 'casse' });
    expect(answer).toMatchObject({ kind: 'found', article: { body: { blocks: [] } } });
  });
});
