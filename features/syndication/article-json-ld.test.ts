import { describe, expect, it } from 'vitest';
import type { PublishedArticle } from '#features/articles/published-article.ts';
import type { Thread } from '#features/comments/comments.ts';
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
  commentCount: 0,
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

  it('tells how many comments there are, and what the page shows of them', () => {
    const said = (id: string, text: string): Thread => ({
      id,
      opening: {
        kind: 'comment',
        comment: {
          id,
          authorName: 'Lise',
          answersName: null,
          mark: null,
          isPick: false,
          text,
          usefulCount: 2,
          createdAt: at,
          editedAt: null,
        },
      },
      replies: [],
      replyCount: 0,
    });
    const kept: Thread = {
      id: 'k',
      opening: { kind: 'kept', place: { id: 'k', why: 'removed', createdAt: at } },
      replies: [],
      replyCount: 1,
    };
    const threads = [kept, said('a', 'Oui.'), said('b', 'mot '.repeat(500))];
    const data = articleJsonLd({ article: { ...article, commentCount: 4 }, threads, ...given });
    expect(data).toMatchObject({
      commentCount: 4,
      comment: [
        {
          '@type': 'Comment',
          url: 'https://journal.example/monde/pont/commentaires?fil=a#commentaire-a',
          text: 'Oui.',
          dateCreated: at.toISOString(),
          author: { '@type': 'Person', name: 'Lise' },
          upvoteCount: 2,
        },
        { text: expect.stringMatching(/mot…$/) as string },
      ],
    });
    const none = articleJsonLd({ article: { ...article, commentCount: 0 }, ...given });
    expect(none).not.toHaveProperty('commentCount');
  });

  it('can’t leave its script element', () => {
    const text = jsonForScript(articleJsonLd({ article, ...given }));
    expect(text).not.toMatch(/[<>]/);
    expect(JSON.parse(text)).toMatchObject({ headline: article.headline });
  });
});
