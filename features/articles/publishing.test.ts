import { describe, expect, it } from 'vitest';
import type { ArticleFields } from '#features/articles/articles.ts';
import {
  findPublishingBlockers,
  isArticleSlug,
  proposeArticleSlug,
  type PublishingBlocker,
} from '#features/articles/publishing.ts';

const whole: Omit<ArticleFields<unknown>, 'body'> = {
  sectionId: '01900000-0000-7000-8000-0000000000aa',
  genre: 'article',
  urgency: 5,
  language: 'fr',
  slug: null,
  slugline: null,
  kicker: null,
  headline: 'La rivière remonte',
  shortHeadline: null,
  seoTitle: null,
  seoDescription: null,
  socialTitle: null,
  socialDescription: null,
  standfirst: 'Après trois ans de sécheresse, le débit retrouve sa moyenne.',
  dateline: null,
  editorNote: 'TK relire avec Paul',
  backstory: null,
  sponsor: null,
  aiDisclosure: false,
  commentsMode: 'open',
  commentsUntil: null,
  bylines: [{ authorId: '01900000-0000-7000-8000-0000000000bb' }],
  bylineNote: null,
  subjectIds: [],
  leadPicture: null,
};
const now = new Date('2026-11-24T12:00:00Z');

describe('findPublishingBlockers', () => {
  const blockers = (
    fields: Partial<typeof whole>,
    more: { bodyText?: string; embargoedUntil?: Date } = {},
  ): PublishingBlocker[] =>
    findPublishingBlockers({
      fields: { ...whole, ...fields },
      bodyText: more.bodyText ?? 'Le texte.',
      embargoedUntil: more.embargoedUntil ?? null,
      now,
    });

  it('lets a whole text out, the note of the desk left aside', () => {
    expect(blockers({})).toEqual([]);
  });
  it.each<[string, Partial<typeof whole>, PublishingBlocker[]]>([
    ['no headline', { headline: '  ' }, ['no_headline']],
    ['no standfirst', { standfirst: '' }, ['no_standfirst']],
    ['a brief without standfirst', { genre: 'brief', standfirst: '' }, []],
    ['no byline', { bylines: [] }, ['no_byline']],
    ['a byline note alone', { bylines: [], bylineNote: 'Avec AFP' }, []],
    ['TK in the headline', { headline: 'TK morts' }, ['placeholder']],
    ['TK in a caption', { leadPicture: { assetId: 'x', caption: 'TK à gauche' } }, ['placeholder']],
    ['a reserved slug', { slug: 'page' }, ['bad_slug']],
    ['a slug with capitals', { slug: 'Rivière' }, ['bad_slug']],
  ])('%s', (_name, fields, expected) => {
    expect(blockers(fields)).toEqual(expected);
  });
  it('wants a body without gaps', () => {
    expect(blockers({}, { bodyText: ' \n ' })).toEqual(['no_body']);
    expect(blockers({}, { bodyText: 'Il y a XXX ans.' })).toEqual(['placeholder']);
  });
  it('holds an embargo to its instant', () => {
    expect(blockers({}, { embargoedUntil: new Date(now.getTime() + 1) })).toEqual(['embargoed']);
    expect(blockers({}, { embargoedUntil: now })).toEqual([]);
  });
});

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
