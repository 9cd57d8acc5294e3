import { beforeAll, expect, it } from 'vitest';
import { findRedirectEnd } from '#app/(site)/redirect-end.ts';
import * as lists from '#features/newsroom/reading/data/article-lists.queries.ts';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { getFrontPage } from '#features/newsroom/front/data/front.queries.ts';
import { placeArticle } from '#features/newsroom/front/use-cases/place-article.ts';
import { listSubjects } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { db } from '#server/db/client.ts';
import {
  createSurroundings,
  placedFields,
  placingActor as actor,
  surround,
} from '#tests/factories/placed-story.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { placesThatSay, type PlacedStory, publicPlaces, readStoryAt } from '#tests/public-places.ts';

/**
 * A story that is withdrawn leaves every list and answer that readers and machines get, says so at each of its
 * addresses, and comes back to all of them when it is restored.
 */
let story: PlacedStory;
let url: string;
/** Where it stood before, and an address of the site before ours that leads to it. */
let formerUrl: string;
const oldAddress = '/2019/03/05/la-zostere.html';

beforeAll(async () => {
  const around = await createSurroundings();
  const fields = placedFields(around, 'zostère');
  const made = await publishReadyStory(actor, { ...fields, slug: 'une-ancienne-adresse' });
  formerUrl = made.url;
  const { articleId } = made;
  const changed = { ...made.story, slug: 'la-zostere-revient' };
  valueOf(await saveDraft({ actor, input: { articleId, baseRevisionId: made.revisionId, fields: changed } }));
  ({ url } = valueOf(await updateArticle({ actor, input: { articleId, isSubstantive: false } })));
  await db().redirect.create({ data: { fromPath: oldAddress, toPath: formerUrl } });
  const text = 'La baie est close.';
  const words = { articleId, type: 'correction', placement: 'after_body', text } as const;
  valueOf(await addCorrection({ actor, input: words }));
  story = await surround({ articleId, slug: 'la-zostere-revient', word: 'zostère', isShown: true }, around);
  const front = await db().front.findUniqueOrThrow({ where: { slug: 'une' } });
  const place = { front: 'une' as const, version: front.version, position: 0, articleId, endsAt: null };
  valueOf(await placeArticle({ actor, input: place }));
});

const placesNow = (): Promise<string[]> => placesThatSay(story, story.articleId, url);
const everywhere = (): string[] => Object.keys(publicPlaces(story));
const standsAt = async (path: string): Promise<string | undefined> => (await readStoryAt(path))?.kind;

it('stands everywhere when it is published', async () => {
  expect(await placesNow()).toEqual(everywhere());
  expect((await getFrontPage()).stories[0]?.id).toBe(story.articleId);
  expect([await standsAt(url), await standsAt(formerUrl)]).toEqual(['found', 'moved']);
  expect(await findRedirectEnd(oldAddress)).toMatchObject({ path: url });
});

it('leaves every list when it is withdrawn, and takes nothing else along', async () => {
  const { articleId, witness, subject } = story;
  valueOf(await withdrawArticle({ actor, input: { articleId, notice: 'Nous nous trompions.' } }));
  expect(await placesNow()).toEqual([]);
  expect(await db().frontCard.count({ where: { articleId } })).toBe(0);
  const latest = await lists.listLatest({ page: 1, size: 20 });
  expect(latest.items.map(({ id }) => id)).toContain(witness.articleId);
  expect(await listSubjects(100)).toMatchObject([{ path: `/sujets/${subject.slug}` }]);
});

it('says so with its notice at each address that it ever had', async () => {
  expect(await readStoryAt(url)).toMatchObject({ kind: 'gone', notice: 'Nous nous trompions.' });
  expect(await readStoryAt(formerUrl)).toMatchObject({ kind: 'gone', notice: 'Nous nous trompions.' });
  expect(await findRedirectEnd(oldAddress)).toMatchObject({ gone: { notice: 'Nous nous trompions.' } });
});

it('comes back to all of them when it is restored, at its old date', async () => {
  valueOf(await restoreArticle({ actor, input: { articleId: story.articleId } }));
  expect(await placesNow()).toEqual(everywhere());
  expect([await standsAt(url), await standsAt(formerUrl)]).toEqual(['found', 'moved']);
  expect((await findRedirectEnd(oldAddress))?.gone).toBeUndefined();
});
