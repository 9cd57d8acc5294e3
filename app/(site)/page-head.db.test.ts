import { expect, it } from 'vitest';
import { articleHead } from '#app/(site)/[rubrique]/[slug]/article-head.ts';
import { pageHead } from '#app/(site)/page-head.ts';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { pictureView } from '#tests/factories/picture-views.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

it('gives an article its title, canonical address, robots and Open Graph, absolute', async () => {
  await db().setting.create({ data: { key: 'newspaper.name', value: 'Le Petit Journal' } });
  const section = await createSection({ slug: 'monde', name: 'Monde' });
  const author = await createAuthor({ slug: 'ana' });
  const subject = await createSubject({ name: 'Eau' });
  await createPublished({
    sectionId: section.id,
    slug: 'le-pont',
    headline: 'Le pont',
    socialTitle: 'Le pont, vu du sud',
    standfirst: 'Un chapô.',
    authorIds: [author.id],
    subjectIds: [subject.id],
    publishedAt: new Date('2026-11-24T17:05:00Z'),
  });
  const answer = await getPublishedArticle({ sectionSlug: 'monde', slug: 'le-pont' });
  if (answer?.kind !== 'found') throw new Error('not found');
  const head = await articleHead({ ...answer.article, lead: pictureView() });
  expect(head).toMatchObject({
    title: 'Le pont — Le Petit Journal',
    description: 'Un chapô.',
    alternates: { canonical: 'http://localhost:3000/monde/le-pont' },
    robots: { 'max-image-preview': 'large' },
    openGraph: {
      type: 'article',
      title: 'Le pont, vu du sud',
      url: 'http://localhost:3000/monde/le-pont',
      siteName: 'Le Petit Journal',
      locale: 'fr_FR',
      publishedTime: '2026-11-24T17:05:00.000Z',
      authors: ['http://localhost:3000/auteurs/ana'],
      section: 'Monde',
      tags: ['Eau'],
    },
  });
  expect(JSON.stringify(head.openGraph)).toMatch(
    /"url":"http:\/\/localhost:3000\/medias\/[^"]+","width":\d+,"height":\d+/,
  );
});

it('keeps search results out of indexes and announces the feeds of lists', async () => {
  const search = await pageHead({
    title: 'Recherche',
    description: null,
    path: '/recherche',
    isIndexed: false,
  });
  expect(search.robots).toEqual({ index: false, follow: true });
  const list = await pageHead({
    title: 'Monde',
    description: null,
    path: '/monde',
    feeds: { name: 'Monde', path: '/monde' },
  });
  expect(list.alternates?.types).toMatchObject({
    'application/rss+xml': [{ url: 'http://localhost:3000/monde/rss.xml' }],
  });
});
