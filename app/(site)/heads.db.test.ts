import { gzipSync } from 'node:zlib';
import type { Metadata } from 'next';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { articleHead } from '#app/(site)/[rubrique]/[slug]/article-head.ts';
import { sectionHead } from '#app/(site)/[rubrique]/section-view.tsx';
import { generateMetadata as aboutHead } from '#app/(site)/a-propos/page.tsx';
import { generateMetadata as archivesHead } from '#app/(site)/archives/page.tsx';
import { generateMetadata as dayHead } from '#app/(site)/archives/[annee]/[mois]/[jour]/page.tsx';
import { authorHead } from '#app/(site)/auteurs/[slug]/author-view.tsx';
import { correctionsHead } from '#app/(site)/corrections/corrections-view.tsx';
import { wireHead } from '#app/(site)/en-continu/wire-view.tsx';
import { generateMetadata as legalHead } from '#app/(site)/mentions-legales/page.tsx';
import { generateMetadata as frontHead } from '#app/(site)/page.tsx';
import { absentHead } from '#app/(site)/page-head.ts';
import { generateMetadata as searchHead } from '#app/(site)/recherche/page.tsx';
import { siteMetadata } from '#app/(site)/site-metadata.ts';
import { subjectHead } from '#app/(site)/sujets/[slug]/subject-view.tsx';
import { db } from '#server/db/client.ts';
import { awkwardHeadlines, publishedArticle } from '#tests/factories/published-article.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';
import { headLines } from '#tests/next-head.ts';

vi.mock('#components/layout/share.png', () => ({
  default: { src: '/_next/static/media/share.png', width: 1_200, height: 630 },
}));
vi.mock('#components/layout/icon-512.png', () => ({
  default: { src: '/icon-512.png', width: 512, height: 512 },
}));
vi.mock('#components/layout/icon-192.png', () => ({
  default: { src: '/icon-192.png', width: 192, height: 192 },
}));
vi.mock('#components/layout/icon-180.png', () => ({
  default: { src: '/icon-180.png', width: 180, height: 180 },
}));
vi.mock('#components/layout/icon.svg', () => ({ default: { src: '/icon.svg', width: 64, height: 64 } }));

const params = <Value>(value: Value) => ({ params: Promise.resolve(value) });

beforeAll(async () => {
  await db().setting.create({
    data: {
      key: 'newspaper',
      value: {
        social: { x: '@nouvelles', facebook: 'https://www.facebook.com/nouvelles' },
        verification: { google: 'preuve-de-google', bing: '0123456789ABCDEF0123456789ABCDEF' },
      },
    },
  });
  await createSection({ slug: 'monde', name: 'Monde' });
  await createAuthor({ slug: 'ana', name: 'Ana Morel' });
  await createSubject({ slug: 'eau', name: 'Eau' });
});

const heads: [string, () => Promise<Metadata>][] = [
  ['front', () => frontHead()],
  ['section', () => sectionHead({ slug: 'monde', page: 1 })],
  ['section-page-2', () => sectionHead({ slug: 'monde', page: 2 })],
  ['article', () => articleHead(publishedArticle())],
  [
    'article-bare',
    () => articleHead(publishedArticle({ authors: [], subjects: [], lead: null, standfirst: '' })),
  ],
  ['author', () => authorHead({ slug: 'ana', page: 1 })],
  ['subject', () => subjectHead({ slug: 'eau', page: 1 })],
  ['wire', () => wireHead({ page: 1 })],
  ['wire-of-a-section', () => wireHead({ page: 1, rubrique: 'monde' })],
  ['archives', () => archivesHead()],
  ['archives-day', () => dayHead(params({ annee: '2026', mois: '11', jour: '24' }))],
  ['corrections', () => correctionsHead(1)],
  ['search', () => searchHead({ searchParams: Promise.resolve({ q: 'pont' }) })],
  ['about', () => aboutHead()],
  ['legal-notice', () => legalHead()],
  ['absent', () => Promise.resolve(absentHead)],
];

/** Each was read by somebody: a change of one is a change of what every network and search engine is told. */
describe.each(heads)('the head of a page of the kind %s', (name, headOf) => {
  it('is what was looked at', async () => {
    const head = await headLines(await siteMetadata(), await headOf());
    await expect(head).toMatchFileSnapshot(`../../tests/data/heads/${name}.html`);
  });
});

it.each(awkwardHeadlines)('%j stays within its tags', async (headline) => {
  const head = await headLines(
    await siteMetadata(),
    await articleHead(publishedArticle({ headline, standfirst: headline })),
  );
  const tags = head.trimEnd().split(/(?<=>)\n/);
  expect(tags.filter((tag) => !/^<(?:title>[^<>]*<\/title>|(?:meta|link) [^<>]*\/>)$/.test(tag))).toEqual([]);
  expect(gzipSync(head).length).toBeLessThan(3_000);
});
