import { expect, it } from 'vitest';
import { changesOf } from '#features/newsroom/media/desk/changed-fields.ts';

it.each([
  ['nothing', { title: 'A', credit: '' }, { title: 'A', credit: '' }, null],
  ['absent as null', {}, { title: null }, null],
  [
    'one of two',
    { title: 'A', credit: 'X', id: '1' },
    { title: 'B', credit: 'X' },
    { base: { title: 'A' }, values: { title: 'B' } },
  ],
  [
    'lists',
    { keywords: ['a'] },
    { keywords: ['a', 'b'] },
    { base: { keywords: ['a'] }, values: { keywords: ['a', 'b'] } },
  ],
  [
    'seconds that a form does not know',
    { at: '2026-11-24T09:00:31.000Z' },
    { at: '2026-11-24T09:00:00.000Z' },
    null,
  ],
  [
    'another minute',
    { at: '2026-11-24T09:00:31.000Z' },
    { at: '2026-11-24T09:01:00.000Z' },
    { base: { at: '2026-11-24T09:00:31.000Z' }, values: { at: '2026-11-24T09:01:00.000Z' } },
  ],
] as const)('finds what was changed: %s', (_, read, typed, changes) => {
  expect(changesOf(read, typed)).toEqual(changes);
});
