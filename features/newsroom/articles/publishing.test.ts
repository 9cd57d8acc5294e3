import { describe, expect, it } from 'vitest';
import { isArticleSlug, proposeArticleSlug, proposedPath } from '#features/newsroom/articles/publishing.ts';

describe('proposeArticleSlug', () => {
  const articleId = '01900000-0000-7000-8000-00001234abcd';
  it.each([
    [{ slug: 'demande', headline: 'Titre', slugline: null }, 'demande'],
    [{ slug: null, headline: 'L’été à Paris', slugline: null }, 'ete-a-paris'],
    [{ slug: 'Pas Bon', headline: 'Titre', slugline: null }, 'titre'],
    [{ slug: null, headline: 'Page', slugline: 'eau seine' }, 'eau-seine'],
    [{ slug: null, headline: '日本', slugline: null }, 'article-1234abcd'],
    [{ slug: 'rss', headline: 'Feed', slugline: 'page' }, 'article-1234abcd'],
  ])('%j → %s', (asked, slug) => {
    expect(proposeArticleSlug({ articleId, ...asked })).toBe(slug);
    expect(isArticleSlug(slug)).toBe(true);
  });
});

it('an address that is to come stands under the section that is chosen, by the headline as it is', () => {
  const story = { articleId: '01900000-0000-7000-8000-00001234abcd', slug: null, slugline: null };
  expect(proposedPath({ ...story, headline: 'La digue cède' }, 'climat')).toBe('/climat/la-digue-cede');
});
