import { describe, expect, it } from 'vitest';
import { addRemarkSchema } from '#features/newsroom/review/review.schema.ts';

const articleId = '0192f0c1-0000-7000-8000-000000000001';
const remark = { articleId, blockId: 'abc123', quote: 'mot', text: 'Un mot.' };
const parse = (change: object) => addRemarkSchema.safeParse({ ...remark, ...change });

describe('a remark that comes in', () => {
  it('may speak of a block, a field or the whole story', () => {
    for (const blockId of ['abc123', 'headline', null]) expect(parse({ blockId }).success).toBe(true);
    expect(parse({ quote: '' }).data?.quote).toBeNull();
  });

  it.each([
    ['nothing said', { text: ' \n ' }],
    ['too much said', { text: 'a'.repeat(4_001) }],
    ['a quotation without end', { quote: 'a'.repeat(601) }],
    ['a block that is none', { blockId: '<b>' }],
    ['a field of its own invention', { isResolved: true }],
  ])('is refused with %s', (_, change) => {
    expect(parse(change).success).toBe(false);
  });
});
