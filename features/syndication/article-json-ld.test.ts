import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import { articleJsonLd, jsonForScript } from './article-json-ld.ts';

const at = new Date('2026-11-24T17:05:00Z');
const article = {
  path: '/monde/pont',
  genre: 'report',
  language: 'fr',
  headline: 'Le pont </script><b>',
  standfirst: 'Un chapô.',
  section: { name: 'Monde' },
  authors: [{ name: 'Ana', path: '/auteurs/ana' }],
  corrections: [{ id: 'c', type: 'correction', text: 'Faux.', publishedAt: at }],
  firstPublishedAt: at,
  updatedAt: null,
  lead: null,
} as unknown as PublishedArticle;
const given = { siteUrl: 'https://journal.example', newspaper: 'Nouvelles' };

describe('the structured data of a story', () => {
  it('tells machines of its corrections', () => {
    expect(articleJsonLd({ article, ...given })).toMatchObject({
      '@type': 'ReportageNewsArticle',
      dateModified: at.toISOString(),
      author: [{ '@type': 'Person', name: 'Ana', url: 'https://journal.example/auteurs/ana' }],
      correction: [{ '@type': 'CorrectionComment', text: 'Faux.', datePublished: at.toISOString() }],
    });
    const without = articleJsonLd({ article: { ...article, corrections: [] }, ...given });
    expect(without).not.toHaveProperty('correction');
  });

  it('can’t leave its script element', () => {
    const text = jsonForScript(articleJsonLd({ article, ...given }));
    expect(text).not.toMatch(/[<>]/);
    expect(JSON.parse(text)).toMatchObject({ headline: article.headline });
  });
});
