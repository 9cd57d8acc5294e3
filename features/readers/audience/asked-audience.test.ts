import { expect, it } from 'vitest';
import { readAsked } from '#features/readers/audience/asked-audience.ts';

const sections = [
  { id: 's1', slug: 'monde', parentId: null },
  { id: 's2', slug: 'europe', parentId: 's1' },
  { id: 's3', slug: 'sports', parentId: null },
];

it.each([
  [{}, { window: '24h', slug: undefined, sectionIds: undefined }],
  [
    { periode: '7d', rubrique: 'monde' },
    { window: '7d', slug: 'monde', sectionIds: ['s1', 's2'] },
  ],
  [
    { periode: '24h', rubrique: 'europe' },
    { window: '24h', slug: 'europe', sectionIds: ['s2'] },
  ],
  [
    { periode: 'toujours', rubrique: "x' OR 1=1" },
    { window: '24h', slug: undefined, sectionIds: undefined },
  ],
])('%j asks for %j', (query, asked) => expect(readAsked(query, sections)).toEqual(asked));
