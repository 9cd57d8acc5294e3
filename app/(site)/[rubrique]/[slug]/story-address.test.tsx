import { expect, it } from 'vitest';
import { Absent, Moved } from '#app/(site)/absent.tsx';
import { StoryElsewhere } from '#app/(site)/[rubrique]/[slug]/story-address.tsx';
import { GonePage } from '#features/newsroom/reading/site/gone-page.tsx';
import { tags } from '#lib/tags.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';

const below = (story: string): string => `${story}/commentaires`;
const asked = '/monde/crue';
const known = [tags.absent(below(asked)), tags.article('a1')];

it('leads below the new address of a story that moved', () => {
  const answer = { kind: 'moved', path: '/climat/crue', articleId: 'a1', sectionId: 's1' } as const;
  expect(StoryElsewhere({ answer, path: asked, pathBelow: below })).toMatchObject({
    type: Moved,
    props: { path: '/climat/crue/commentaires', alsoTags: [...known, tags.section('s1')] },
  });
  expect(StoryElsewhere({ answer, path: asked })).toMatchObject({ props: { path: '/climat/crue' } });
});

it('says with 410 that a story was withdrawn', async () => {
  const answer = {
    kind: 'gone',
    articleId: 'a1',
    headline: 'La crue',
    notice: 'Faux.',
    withdrawnAt: new Date(0),
    section: { id: 's1', slug: 'monde', name: 'Monde', path: '/monde', tint: 'encre' },
  } as const;
  const { result, facts } = await collectPageFacts(async () =>
    StoryElsewhere({ answer, path: asked, pathBelow: below }),
  );
  expect(result).toMatchObject({ type: GonePage, props: { gone: answer } });
  expect(facts).toEqual({ status: 410, tags: new Set(known) });
});

it('has nothing where no story ever stood', () => {
  expect(StoryElsewhere({ answer: null, path: asked, pathBelow: below })).toMatchObject({
    type: Absent,
    props: { path: below(asked) },
  });
});
