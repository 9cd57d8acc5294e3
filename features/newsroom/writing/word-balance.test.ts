import { describe, expect, it } from 'vitest';
import { newStory } from '#features/newsroom/articles/new-story.ts';
import { countWordsBeforeLoss, countWordsOnlyIn } from '#features/newsroom/writing/word-balance.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';

const story = (headline: string, ...paragraphs: string[]) => ({
  ...newStory('01900000-0000-7000-8000-0000000000aa'),
  headline,
  body: { version: 1 as const, blocks: paragraphs.map(newParagraph) },
});
const words = (count: number, stem = 'mot') =>
  Array.from({ length: count }, (_, at) => `${stem}${at}`).join(' ');

describe('countWordsOnlyIn', () => {
  it('counts each word as often as it is there', () => {
    expect(countWordsOnlyIn(story('La la', 'la mer'), story('', 'la mer'))).toBe(2);
    expect(countWordsOnlyIn(story('', 'la mer'), story('la', 'mer et vent'))).toBe(0);
  });
});

describe('countWordsBeforeLoss', () => {
  it('tells a text that more than half of is gone from', () => {
    expect(countWordsBeforeLoss(story('', words(40)), story('', words(19)))).toBe(40);
    expect(countWordsBeforeLoss(story('', words(40)), story(''))).toBe(40);
  });

  it('takes words put in their place for no consolation', () => {
    expect(countWordsBeforeLoss(story('', words(40)), story('', words(40, 'autre')))).toBe(40);
  });

  it('says nothing of half, of words moved, and of a few words tried out', () => {
    expect(countWordsBeforeLoss(story('', words(40)), story('', words(20)))).toBeNull();
    expect(
      countWordsBeforeLoss(story('', words(20), words(20, 'b')), story('', words(20, 'b'), words(20))),
    ).toBeNull();
    expect(countWordsBeforeLoss(story('', words(9)), story(''))).toBeNull();
  });
});
