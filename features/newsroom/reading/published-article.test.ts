import { describe, expect, it } from 'vitest';
import { articleTags, type PublishedArticle } from '#features/newsroom/reading/published-article.ts';
import { tags } from '#lib/tags.ts';

const id = (end: number): string => `01900000-0000-7000-8000-${String(end).padStart(12, '0')}`;

const article = {
  id: id(1),
  section: { id: id(2), parent: { id: id(3) } },
  authors: [{ id: id(4) }],
  subjects: [{ id: id(5) }],
  leadAssetId: id(6),
  body: {
    version: 1,
    blocks: [
      { id: 'a', type: 'picture', assetId: id(7), width: 'measure' },
      { id: 'b', type: 'relatedLink', articleId: id(8) },
    ],
  },
  pictures: {},
  related: {},
} as unknown as PublishedArticle;

describe('the tags of a story’s page', () => {
  it('name everything that it shows, and what its body names although it is not to be seen yet', () => {
    expect(articleTags(article)).toEqual([
      tags.article(id(1)),
      tags.related(id(1)),
      tags.section(id(2)),
      tags.section(id(3)),
      tags.author(id(4)),
      tags.subject(id(5)),
      tags.asset(id(6)),
      tags.asset(id(7)),
      tags.article(id(8)),
    ]);
  });

  it('never name a list: a story elsewhere does not empty this page', () => {
    expect(articleTags(article)).not.toContain(tags.latest());
    expect(articleTags(article)).not.toContain(tags.sectionList(id(2)));
  });
});
