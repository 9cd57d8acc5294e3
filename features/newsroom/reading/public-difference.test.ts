import { describe, expect, it } from 'vitest';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { publicDifference } from './public-difference.ts';

const paragraph = newParagraph('Le débit est de dix mètres cubes.');
const story = {
  ...newStory('0190a000-0000-7000-8000-000000000001'),
  headline: 'Une rivière',
  body: { version: 1 as const, blocks: [paragraph, newParagraph('La suite ne change pas.')] },
};

describe('what readers see of a change', () => {
  it('is the words that were added and removed, in the blocks that changed alone', () => {
    const content = newParagraph('Le débit est de douze mètres cubes.').content;
    const [, next] = story.body.blocks;
    const after = {
      ...story,
      headline: 'La rivière',
      body: { version: 1 as const, blocks: [{ ...paragraph, content }, ...(next ? [next] : [])] },
    };
    const { fields, blocks } = publicDifference(story, after);
    expect(fields.map(({ name }) => name)).toEqual(['headline']);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]?.words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'dix' },
      { kind: 'added', text: 'douze' },
    ]);
  });

  it('never holds what the newsroom keeps to itself', () => {
    const after = {
      ...story,
      editorNote: 'secret',
      slugline: 'secret',
      seoTitle: 'secret',
      socialDescription: 'secret',
      slug: 'secret',
    };
    expect(publicDifference(story, after)).toEqual({ fields: [], blocks: [] });
  });
});
