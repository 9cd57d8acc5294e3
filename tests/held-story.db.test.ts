import { prerender } from 'react-dom/static';
import { beforeAll, expect, it } from 'vitest';
import { GET as apiArticle } from '#app/api/v1/articles/[id]/route.ts';
import { GET as apiComments } from '#app/api/v1/articles/[id]/comments/route.ts';
import { POST as apiReports } from '#app/api/v1/articles/[id]/reports/route.ts';
import StoryPage from '#app/(site)/[rubrique]/[slug]/page.tsx';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';
import {
  createSurroundings,
  placedFields,
  placingActor as actor,
  surround,
} from '#tests/factories/placed-story.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { placesThatSay, type PlacedStory } from '#tests/public-places.ts';

/**
 * What waits for its hour is nowhere: in no list, feed or answer, whatever rows name it already, and no door tells its
 * id or its address to come from one that nobody ever gave.
 */
const inTwoDays = new Date(Date.now() + 48 * 3_600_000).toISOString();
const unknownId = '01900000-0000-7000-8000-00000000dead';

let scheduled: PlacedStory;
let embargoed: PlacedStory;

beforeAll(async () => {
  const hold = async (word: string, holdIt: (articleId: string, revisionId: string) => Promise<unknown>) => {
    const around = await createSurroundings();
    const slug = `la-${word}-a-venir`;
    const draft = await createReadyDraft(actor, { ...placedFields(around, word), slug });
    await holdIt(draft.articleId, draft.revisionId);
    return surround({ articleId: draft.articleId, slug, word, isShown: false }, around);
  };
  scheduled = await hold('posidonie', async (articleId, revisionId) =>
    valueOf(await scheduleArticle({ actor, input: { articleId, revisionId, at: inTwoDays } })),
  );
  embargoed = await hold('salicorne', async (articleId) =>
    valueOf(await setEmbargo({ actor, input: { articleId, until: inTwoDays } })),
  );
});

it('stands nowhere while it is scheduled or under embargo', async () => {
  for (const story of [scheduled, embargoed]) {
    const { articleId, slug, word } = story;
    expect(await placesThatSay(story, articleId, slug, word)).toEqual([]);
  }
});

it('is absent at the address that it will have, as any address is that nobody gave', async () => {
  for (const { child, slug, articleId } of [scheduled, embargoed]) {
    const params = Promise.resolve({ rubrique: child.slug, slug });
    const { result, facts } = await collectPageFacts(async () => {
      const { prelude } = await prerender(await StoryPage({ params }));
      return new Response(prelude).text();
    });
    expect(facts.status).toBe(404);
    expect(result).not.toContain(articleId);
    expect(result).not.toContain(`/${child.slug}/${slug}`);
  }
});

it('has an id that no door tells from one that was never given', async () => {
  const answers = async (id: string) => {
    const context = { params: Promise.resolve({ id }) };
    const at = `http://localhost:3000/api/v1/articles/${id}`;
    const report = new Request(`${at}/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'Le chiffre du deuxième paragraphe est faux.' }),
    });
    const all = [
      await apiArticle(new Request(at), context),
      await apiComments(new Request(`${at}/comments`), context),
      await apiReports(report, context),
    ];
    return Promise.all(
      all.map(async (answer) => ({ status: answer.status, code: codeIn(await answer.text()) })),
    );
  };
  const never = await answers(unknownId);
  expect(never.every(({ status }) => status >= 400)).toBe(true);
  for (const { articleId } of [scheduled, embargoed]) expect(await answers(articleId)).toEqual(never);
});

const codeIn = (body: string): unknown => (JSON.parse(body) as { code?: unknown }).code;

it('shows nothing of the text that a public story will have', async () => {
  const around = await createSurroundings();
  const made = await publishReadyStory(actor, placedFields(around, 'laminaire'));
  const { articleId } = made;
  const fields = { ...made.story, headline: 'Le goémon prend sa place', slug: 'le-goemon-prend-sa-place' };
  const input = { articleId, baseRevisionId: made.revisionId, fields };
  const { revisionId } = valueOf(await saveDraft({ actor, input }));
  const planned = { articleId, revisionId, at: inTwoDays, isSubstantive: true };
  valueOf(await scheduleUpdate({ actor, input: planned }));
  const word = { articleId, slug: made.url.split('/')[2] ?? '', word: 'laminaire', isShown: true };
  const story = await surround(word, around);
  const asked = { ...story, word: 'goémon', slug: 'le-goemon-prend-sa-place' };
  expect(await placesThatSay(asked, 'goémon', 'goemon')).toEqual([]);
  expect((await placesThatSay(story, 'laminaire')).length).toBeGreaterThan(10);
});
