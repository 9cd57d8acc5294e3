import { describe, expect, it } from 'vitest';
import { locate, type TextBlock } from '#features/newsroom/review/review.ts';

const blocks: TextBlock[] = [
  { id: 'headline', text: 'La crue' },
  { id: 'b1', text: 'Le pont a cédé à l’aube.' },
  { id: 'b2', text: 'Trois familles\u00a0sont relogées.' },
];

describe('where a remark’s passage stands now', () => {
  it.each([
    ['the whole story', { blockId: null, quote: null }, { state: 'story' }],
    ['a block', { blockId: 'b1', quote: null }, { state: 'found', blockId: 'b1' }],
    ['words of a block', { blockId: 'b1', quote: 'a cédé' }, { state: 'found', blockId: 'b1' }],
    ['a field', { blockId: 'headline', quote: null }, { state: 'found', blockId: 'headline' }],
    [
      'words that the typography helper dressed',
      { blockId: 'b2', quote: 'familles sont' },
      { state: 'found', blockId: 'b2' },
    ],
    ['an apostrophe made French', { blockId: 'b1', quote: "à l'aube" }, { state: 'found', blockId: 'b1' }],
    ['words that moved', { blockId: 'b1', quote: 'Trois familles' }, { state: 'found', blockId: 'b2' }],
    ['words whose block is gone', { blockId: 'b9', quote: 'a cédé' }, { state: 'found', blockId: 'b1' }],
    [
      'words that the headline says too',
      { blockId: 'b1', quote: 'La crue' },
      { state: 'changed', blockId: 'b1' },
    ],
    ['words written otherwise', { blockId: 'b1', quote: 'a tenu' }, { state: 'changed', blockId: 'b1' }],
    ['a block taken out', { blockId: 'b9', quote: null }, { state: 'gone' }],
    ['words taken out with their block', { blockId: 'b9', quote: 'a tenu' }, { state: 'gone' }],
  ])('%s', (_, anchor, place) => {
    expect(locate(anchor, blocks)).toEqual(place);
  });
});
