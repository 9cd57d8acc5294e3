import { expect, it } from 'vitest';
import type { Block } from './body.ts';
import { misplacedHeadings } from './heading-order.ts';

const heading = (id: string, level: 2 | 3): Block => ({
  id,
  type: 'subheading',
  level,
  content: [{ text: `Titre ${id}` }],
});

it('wants a subheading before a small one', () => {
  expect(misplacedHeadings([heading('a', 2), heading('b', 3), heading('c', 2), heading('d', 3)])).toEqual([]);
  expect(misplacedHeadings([heading('a', 3), heading('b', 3), heading('c', 2), heading('d', 3)])).toEqual([
    { blockId: 'a', text: 'Titre a' },
    { blockId: 'b', text: 'Titre b' },
  ]);
});
