import { describe, expect, it } from 'vitest';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import { type ClashChoice, resolveClashes } from '#features/newsroom/writing/clash-choices.ts';
import { mergeArticleFields } from '#features/newsroom/articles/merging.ts';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import type { Block } from '#features/newsroom/body/body.ts';

const paragraph = (id: string, text: string): Block => ({ id, type: 'paragraph', content: [{ text }] });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const base: StoryFields = {
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  headline: 'Base',
  bylines: [{ authorId: 'a' }],
  body: body(paragraph('p', 'Un.'), paragraph('q', 'Deux.')),
};
const settle = (
  mine: Partial<StoryFields>,
  theirs: Partial<StoryFields>,
  choices: Record<string, ClashChoice>,
) => {
  const sides = { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } };
  const { fields: merged, clashes } = mergeArticleFields(sides);
  return { clashes, story: resolveClashes({ merged, clashes, choices }) };
};

describe('a clash of fields', () => {
  const sides = [{ headline: 'Le mien' }, { headline: 'Le sien' }] as const;
  it.each([
    ['mine', 'Le mien'],
    ['theirs', 'Le sien'],
    ['both', 'Le mien / Le sien'],
    [{ text: 'Un troisième' }, 'Un troisième'],
  ] as const)('%j', (choice, expected) => {
    expect(settle(...sides, { headline: choice }).story.headline).toBe(expected);
  });

  it('keeps both lists without repetition, and offers no both where there is none', () => {
    const { clashes, story } = settle(
      { bylines: [{ authorId: 'a' }, { authorId: 'b' }], sectionId: 'x' },
      { bylines: [{ authorId: 'c' }, { authorId: 'a' }], sectionId: 'y' },
      { bylines: 'both' },
    );
    expect(story.bylines.map(({ authorId }) => authorId)).toEqual(['a', 'b', 'c']);
    expect(clashes.map(({ key, canKeepBoth, isText }) => [key, canKeepBoth, isText])).toEqual([
      ['sectionId', false, false],
      ['bylines', true, false],
    ]);
  });
});

describe('a clash of blocks', () => {
  const mine = { body: body(paragraph('p', 'Un, à moi.'), paragraph('q', 'Deux.')) };
  const theirs = { body: body(paragraph('p', 'Un, à toi.'), paragraph('q', 'Deux.')) };
  const texts = (choice: ClashChoice) =>
    settle(mine, theirs, { 'body:p': choice }).story.body.blocks.map((block) =>
      'content' in block ? block.content.map(({ text }) => text).join('') : '',
    );
  it.each([
    ['mine', ['Un, à moi.', 'Deux.']],
    ['theirs', ['Un, à toi.', 'Deux.']],
    ['both', ['Un, à moi.', 'Un, à toi.', 'Deux.']],
    [{ text: 'Un, à nous.' }, ['Un, à nous.', 'Deux.']],
    [{ text: ' ' }, ['Deux.']],
  ] as const)('%j', (choice, expected) => {
    expect(texts(choice)).toEqual(expected);
  });
});
