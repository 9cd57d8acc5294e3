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
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { absentHead } from '#app/(site)/page-head.ts';
import { generateMetadata as searchHead } from '#app/(site)/recherche/page.tsx';
import { siteMetadata } from '#app/(site)/site-metadata.ts';
import { subjectHead } from '#app/(site)/sujets/[slug]/subject-view.tsx';
import { articleJsonLd } from '#features/reach/syndication/article-json-ld.ts';
import { graphOf, jsonForScript } from '#features/reach/syndication/json-ld.ts';
import { shareData } from '#features/reach/syndication/share-data.ts';
import { db } from '#server/db/client.ts';
import { awkwardHeadlines, publishedArticle } from '#tests/factories/published-article.ts';
import { saidThread } from '#tests/factories/said-threads.ts';
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

/** Words that no compression finds again: a page of the worst kind. */
function unlikeWords(characters: number, seed: number): string {
  let state = seed;
  let text = '';
  while (text.length < characters) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    text += state % 6 === 0 ? ' ' : String.fromCodePoint(97 + ((state >> 8) % 26));
  }
  return text;
}

it('weighs no more than 8 KB with the structured data, whatever was written and said', async () => {
  const words = (at: number) => [{ text: unlikeWords(90, at), marks: { link: `https://exemple.fr/${at}` } }];
  const article = publishedArticle({
    headline: unlikeWords(300, 1),
    standfirst: unlikeWords(400, 2),
    commentCount: 400,
    body: {
      version: 1,
      blocks: Array.from({ length: 40 }, (_, at) => ({
        id: `p${at}`,
        type: 'paragraph',
        content: words(at),
      })),
    },
  });
  const threads = Array.from({ length: 30 }, (_, at) => saidThread(`c${at}`, unlikeWords(900, at + 50)));
  const publisher = await loadNewspaper();
  const siteUrl = 'http://localhost:3000';
  const share = shareData({ article, newspaper: publisher, siteUrl });
  const data = graphOf([articleJsonLd({ article, share, threads, siteUrl, publisher })]);
  const head = await headLines(await siteMetadata(), await articleHead(article));
  const bytes = gzipSync(head + jsonForScript(data)).length;
  expect(bytes).toBeLessThanOrEqual(8 * 1_024);
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
