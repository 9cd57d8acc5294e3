import { describe, expect, it } from 'vitest';
import { isSameStory, mergeArticleFields, resolveClashes } from '#features/articles/merging.ts';
import { newStory } from '#features/articles/new-story.ts';
import type { StoryFields } from '#features/articles/articles.schema.ts';
import type { Block } from '#features/body/body.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const base: StoryFields = {
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  headline: 'Base',
  bylines: [{ authorId: 'a' }],
  body: body(paragraph('p', 'Un.'), paragraph('q', 'Deux.')),
};
const merge = (mine: Partial<StoryFields>, theirs: Partial<StoryFields>) =>
  mergeArticleFields({ base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } });

describe('mergeArticleFields', () => {
  it('takes each side’s own changes, and one change made twice once', () => {
    const { fields, clashes } = merge(
      { headline: 'Moi', urgency: 2, subjectIds: ['s'] },
      { kicker: 'Toi', urgency: 2, bylines: [{ authorId: 'b' }] },
    );
    expect(clashes).toEqual([]);
    expect(fields).toEqual({
      ...base,
      headline: 'Moi',
      kicker: 'Toi',
      urgency: 2,
      subjectIds: ['s'],
      bylines: [{ authorId: 'b' }],
    });
  });

  it('does not take another order of keys, or an absent key, for a change', () => {
    const picture = { assetId: 'x', alt: 'y' };
    const mine = { leadPicture: { alt: 'y', assetId: 'x', caption: undefined } };
    expect(isSameStory({ ...base, leadPicture: picture }, { ...base, ...mine })).toBe(true);
  });

  it('clashes by field and by block, and settles each as chosen', () => {
    const mine = { headline: 'Moi', body: body(paragraph('p', 'Moi.'), paragraph('q', 'Deux bis.')) };
    const theirs = {
      headline: 'Toi',
      standfirst: 'Toi',
      body: body(paragraph('p', 'Toi.'), paragraph('q', 'Deux.')),
    };
    const { fields: merged, clashes } = merge(mine, theirs);
    expect(clashes.map(({ key, label, canKeepBoth }) => [key, label, canKeepBoth])).toEqual([
      ['headline', 'Titre', false],
      ['body:p', 'Texte', true],
    ]);
    expect(merged).toMatchObject({ headline: 'Moi', standfirst: 'Toi' });
    const settled = (choice: 'mine' | 'theirs' | 'both') =>
      resolveClashes({ merged, clashes, choices: { headline: 'theirs', 'body:p': choice } });
    const texts = (story: StoryFields) =>
      story.body.blocks.map((block) => (block.type === 'paragraph' ? block.content[0]?.text : ''));
    expect(settled('mine').headline).toBe('Toi');
    expect(texts(settled('mine'))).toEqual(['Moi.', 'Deux bis.']);
    expect(texts(settled('theirs'))).toEqual(['Toi.', 'Deux bis.']);
    expect(texts(settled('both'))).toEqual(['Moi.', 'Toi.', 'Deux bis.']);
    expect(new Set(settled('both').body.blocks.map(({ id }) => id)).size).toBe(3);
  });

  it('can take a block out where the other side had rewritten it', () => {
    const { fields: merged, clashes } = merge(
      { body: body(paragraph('p', 'Moi.'), paragraph('q', 'Deux.')) },
      { body: body(paragraph('q', 'Deux.')) },
    );
    expect(clashes).toMatchObject([{ key: 'body:p', mine: 'Moi.', theirs: '', canKeepBoth: false }]);
    const out = resolveClashes({ merged, clashes, choices: { 'body:p': 'theirs' } });
    expect(out.body).toEqual(body(paragraph('q', 'Deux.')));
  });
});
