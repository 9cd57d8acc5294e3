import { expect, it } from 'vitest';
import { unnamedIds } from '#features/newsroom/writing/unnamed-ids.ts';

it('finds what a story names and its choices do not', () => {
  const fields = {
    sectionId: 's1',
    bylines: [{ authorId: 'a1' }, { authorId: 'a2' }],
    subjectIds: ['u1', 'u2'],
  };
  const choices = { sections: [{ id: 's1' }], authors: [{ id: 'a2' }], subjects: [{ id: 'u2' }] };
  expect(unnamedIds(fields, choices)).toEqual(['a1', 'u1']);
  expect(unnamedIds({ ...fields, bylines: [], subjectIds: [] }, choices)).toEqual([]);
});
