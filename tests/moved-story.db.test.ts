import { prerender } from 'react-dom/static';
import { beforeAll, expect, it } from 'vitest';
import CommentsPage from '#app/(site)/[rubrique]/[slug]/commentaires/page.tsx';
import StoryPage, { generateMetadata } from '#app/(site)/[rubrique]/[slug]/page.tsx';
import { findRedirectEnd } from '#app/(site)/redirect-end.ts';
import { GET as siteRss } from '#app/(site)/rss.xml/route.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { absoluteUrl } from '#lib/urls.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { collectPageFacts } from '#server/page-cache/page-facts.ts';
import {
  createSurroundings,
  placedFields,
  placingActor as actor,
  surround,
} from '#tests/factories/placed-story.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';
import { placesThatSay, type PlacedStory } from '#tests/public-places.ts';

/**
 * A story that moved: every address that it ever had leads to the present one in one hop, and every list, feed and
 * sitemap gives the present one alone; what names it to feed readers stays.
 */
let story: PlacedStory;
let url: string;
const older: string[] = [];
const oldAddress = '/blog/2019/zostere.html';
const guids: string[] = [];

const guidsNow = async (): Promise<string[]> =>
  [...(await (await siteRss()).text()).matchAll(/<guid[^>]*>([^<]*)<\/guid>/g)].map(([, guid = '']) => guid);

beforeAll(async () => {
  const around = await createSurroundings();
  const made = await publishReadyStory(actor, { ...placedFields(around, 'zostère'), slug: 'premier-nom' });
  older.push(made.url);
  await db().redirect.create({ data: { fromPath: oldAddress, toPath: made.url } });
  guids.push(...(await guidsNow()));
  const other = await createSection();
  let { revisionId } = made;
  const { articleId } = made;
  for (const change of [
    { slug: 'deuxieme-nom' },
    { sectionId: other.id },
    { slug: 'troisieme-nom', sectionId: around.child.id },
  ]) {
    const fields = { ...made.story, ...change };
    ({ revisionId } = valueOf(
      await saveDraft({ actor, input: { articleId, baseRevisionId: revisionId, fields } }),
    ));
    older.push(valueOf(await updateArticle({ actor, input: { articleId, isSubstantive: false } })).url);
  }
  // Its section takes another name: every address below the old one moves again.
  const { id: sectionId } = around.child;
  const { name } = await db().section.findUniqueOrThrow({ where: { id: sectionId } });
  const slug = `littoral-${around.child.slug}`;
  valueOf(await saveSection({ actor, input: { sectionId, name, slug, parentId: around.parent.id } }));
  url = `/${slug}/troisieme-nom`;
  const named = { articleId, slug: 'troisieme-nom', word: 'zostère', isShown: true };
  story = await surround(named, { ...around, child: { id: sectionId, slug } });
});

/** What a page of an address states while it is drawn. */
async function factsAt(path: string, page: typeof StoryPage | typeof CommentsPage) {
  const [, rubrique = '', slug = ''] = path.split('/');
  const props = { params: Promise.resolve({ rubrique, slug }), searchParams: Promise.resolve({}) };
  const { facts } = await collectPageFacts(async () => prerender(await page(props)));
  return facts;
}

it('leads from every address that it ever had to the present one, in one hop', async () => {
  expect(new Set(older).size).toBe(4);
  for (const path of older) {
    expect((await factsAt(path, StoryPage)).redirect, path).toBe(url);
    expect((await factsAt(path, CommentsPage)).redirect, path).toBe(`${url}/commentaires`);
  }
  expect((await findRedirectEnd(oldAddress))?.path).toBe(url);
});

it('is known by its present address alone, in every place', async () => {
  expect(
    await placesThatSay(story, ...older.map((path) => `${path}"`), ...older.map((path) => `${path}<`)),
  ).toEqual([]);
  const [, rubrique = '', slug = ''] = url.split('/');
  const head = await generateMetadata({ params: Promise.resolve({ rubrique, slug }) });
  expect(head.alternates?.canonical).toBe(absoluteUrl(getConfig().siteUrl, url));
  expect(await (await siteRss()).text()).toContain(absoluteUrl(getConfig().siteUrl, url));
});

it('keeps the name that feed readers know it by', async () => {
  expect(guids).toHaveLength(1);
  expect(await guidsNow()).toContain(guids[0]);
});
