import { describe, expect, it } from 'vitest';
import { genres } from '#features/newsroom/articles/articles.ts';
import type { PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import type { Thread } from '#features/readers/comments/comments.ts';
import { awkwardHeadlines, publishedArticle } from '#tests/factories/published-article.ts';
import { saidThread } from '#tests/factories/said-threads.ts';
import { faultsOfThing, missingForGoogle } from '#tests/schema-org.ts';
import { articleJsonLd } from './article-json-ld.ts';
import { commentsPageJsonLd } from './comment-json-ld.ts';
import { graphOf, jsonForScript, type Publisher } from './json-ld.ts';
import { shareData } from './share-data.ts';

const siteUrl = 'https://journal.example';
const at = new Date('2026-11-24T17:05:00Z');
const logo = { url: `${siteUrl}/icone.png`, width: 512, height: 512, type: 'image/png', alt: 'Nouvelles' };
const newspaper = {
  name: 'Nouvelles',
  description: 'Un journal.',
  image: { ...logo, url: `${siteUrl}/partage.png`, width: 1_200, height: 630 },
  legalName: 'Nouvelles SAS',
  logo,
  sameAs: ['https://www.facebook.com/nouvelles'],
} satisfies Publisher & Parameters<typeof shareData>[0]['newspaper'];

const dataOf = (article: PublishedArticle, threads: Thread[] = []) =>
  articleJsonLd({
    article,
    share: shareData({ article, newspaper, siteUrl }),
    threads,
    siteUrl,
    publisher: newspaper,
  });

const kept: Thread = {
  id: 'k',
  opening: { kind: 'kept', place: { id: 'k', why: 'removed', createdAt: at } },
  replies: [],
  replyCount: 1,
};

describe('the structured data of a story', () => {
  it('says what it is, who made it, when, and what was wrong', () => {
    expect(dataOf(publishedArticle())).toMatchObject({
      '@type': ['NewsArticle', 'ReportageNewsArticle'],
      mainEntityOfPage: `${siteUrl}/monde/le-pont`,
      inLanguage: 'fr-FR',
      keywords: ['Ponts'],
      datePublished: '2026-11-24T17:05:00.000Z',
      dateModified: '2026-11-25T09:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Ana Morel', url: `${siteUrl}/auteurs/ana-morel` },
        { '@type': 'Person', name: 'Bruno Lac', url: `${siteUrl}/auteurs/bruno-lac` },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        legalName: 'Nouvelles SAS',
        logo: { width: 512, height: 512 },
        correctionsPolicy: `${siteUrl}/corrections#comment-nous-corrigeons`,
      },
      isAccessibleForFree: true,
      wordCount: 640,
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'Le pont a neuf ans, et non dix.',
          datePublished: '2026-11-25T09:00:00.000Z',
        },
      ],
    });
  });

  it('names what the text rests on, and nothing of ours', () => {
    const { citation } = dataOf(publishedArticle());
    expect(citation).toContainEqual({
      '@type': 'CreativeWork',
      name: 'deux digues',
      url: 'https://exemple.fr/digues',
    });
    expect(JSON.stringify(citation)).not.toContain(siteUrl);
  });

  it('says whose its picture is', () => {
    expect(dataOf(publishedArticle()).image).toMatchObject([
      {
        '@type': 'ImageObject',
        creditText: 'B. Durand',
        copyrightNotice: '© B. Durand, 2026',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        digitalSourceType: 'https://schema.org/DigitalCaptureDigitalSource',
      },
    ]);
  });

  it.each([
    [{ genre: 'article', kicker: 'Décryptage' }, ['NewsArticle', 'BackgroundNewsArticle']],
    [
      { genre: 'analysis', kicker: 'repères' },
      ['NewsArticle', 'AnalysisNewsArticle', 'BackgroundNewsArticle'],
    ],
    [{ genre: 'article', kicker: 'Repères de nidification' }, 'NewsArticle'],
    [{ genre: 'live', kicker: null }, 'NewsArticle'],
  ] as const)('names the kind of text, an explainer by its kicker: %j', (story, types) => {
    expect(dataOf(publishedArticle(story))['@type']).toEqual(types);
  });

  it('calls a paid text what it is, and nothing else', () => {
    expect(dataOf(publishedArticle({ sponsor: 'Ponts & Cie' }))).toMatchObject({
      '@type': 'AdvertiserContentArticle',
      sponsor: { '@type': 'Organization', name: 'Ponts & Cie' },
    });
  });

  it('tells how many comments there are, and what the page shows of them', () => {
    const threads = [kept, saidThread('a', 'Oui.'), saidThread('b', 'mot '.repeat(500))];
    expect(dataOf(publishedArticle({ commentCount: 4 }), threads)).toMatchObject({
      commentCount: 4,
      comment: [
        {
          '@type': 'Comment',
          url: `${siteUrl}/monde/le-pont/commentaires?fil=a#commentaire-a`,
          text: 'Oui.',
          dateCreated: at.toISOString(),
          author: { '@type': 'Person', name: 'Lise' },
          upvoteCount: 2,
        },
        { text: expect.stringMatching(/mot…$/) as string },
      ],
    });
    expect(dataOf(publishedArticle())).not.toHaveProperty('commentCount');
  });

  it('tells on a page of the conversation what that page shows', () => {
    const article = publishedArticle({ commentCount: 4 });
    const path = '/monde/le-pont/commentaires?page=2';
    const page = commentsPageJsonLd({ article, threads: [kept, saidThread('a', 'Oui.')], path, siteUrl });
    expect(page).toMatchObject({ '@type': 'WebPage', url: siteUrl + path, comment: [{ text: 'Oui.' }] });
    expect(faultsOfThing(page)).toEqual([]);
  });
});

const bare = {
  authors: [],
  lead: null,
  subjects: [],
  standfirst: '',
  body: { version: 1, blocks: [] },
} as const;

describe('whatever the story is', () => {
  const stories: [string, PublishedArticle][] = [
    ...genres.map((genre): [string, PublishedArticle] => [genre, publishedArticle({ genre })]),
    ['an explainer', publishedArticle({ kicker: 'Décryptage' })],
    ['a paid text', publishedArticle({ sponsor: 'Ponts & Cie' })],
    ['nobody, no picture, no subject', publishedArticle({ ...bare, authors: [], subjects: [] } as never)],
    ['another language', publishedArticle({ language: 'en' })],
    ...awkwardHeadlines.map((headline): [string, PublishedArticle] => [
      headline.slice(0, 20),
      publishedArticle({ headline, standfirst: headline }),
    ]),
  ];
  it.each(stories)('%s: schema.org takes all of it, Google misses nothing', (_, article) => {
    const data = dataOf({ ...article, commentCount: 2 }, [saidThread('a', 'Oui </script>.')]);
    expect(faultsOfThing(data)).toEqual([]);
    expect(missingForGoogle(data)).toEqual([]);
  });

  it.each(awkwardHeadlines)('%j can’t leave its script element', (headline) => {
    const text = jsonForScript(graphOf([dataOf(publishedArticle({ headline, standfirst: headline }))]));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ headline }] });
  });
});
