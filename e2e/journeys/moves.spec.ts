import { expect } from '@playwright/test';
import { jsonOf, test } from '#e2e/fixtures/stories.ts';
import { newWord } from '#e2e/fixtures/words.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { systemActor } from '#lib/actor.ts';
import { archive } from '#tests/factories/archive.ts';
import { valueOf } from '#tests/factories/stories.ts';

/** An address that people have written down keeps leading to what they read there. */
const actor = systemActor('e2e');

test('a story moves to another section under another name: every old address leads there in one hop', async ({
  api,
  publishStory,
  request,
  expectTrueCopies,
}) => {
  const { id, path, revision, word } = await publishStory();
  const change = async (baseRevision: unknown, data: Record<string, unknown>) => {
    const response = await api.patch(`/api/v1/articles/${id}`, {
      data: { ...data, baseRevision, publish: true },
    });
    expect(response.status(), await response.text()).toBe(200);
    return (await jsonOf(response)) as { revision: string; url: string };
  };
  const renamed = await change(revision, { slug: `canal-${word}` });
  const moved = await change(renamed.revision, { section: archive.section });
  const home = `/${archive.section}/canal-${word}`;
  expect(new URL(moved.url).pathname).toBe(home);
  expect((await request.get(home)).status()).toBe(200);
  for (const old of [path, new URL(renamed.url).pathname, `${path}/?utm_source=lettre`]) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect([old, answer.status(), pathOf(answer.headers().location)]).toEqual([old, 301, home]);
  }
  for (const list of [`/${archive.section}`, '/', `/${archive.section}/rss.xml`]) {
    expect(await (await request.get(list)).text(), list).toContain(home);
  }
  expect(await (await request.get(`/${path.split('/')[1]}`)).text()).not.toContain(word);
  await expectTrueCopies(path, home, `/${path.split('/')[1]}`, `/${archive.section}`, '/', '/sitemap.xml');
});

test('a section takes another name: its front, its stories and its feed are where they were, and where they are', async ({
  publishStory,
  request,
  expectTrueCopies,
}) => {
  const word = newWord();
  const section = (await jsonOf(await request.get('/api/v1/sections'))) as {
    items: { id: string; slug: string }[];
  };
  const parentId = section.items.find(({ slug }) => slug === archive.section)?.id ?? null;
  const made = valueOf(
    await saveSection({ actor, input: { name: `Canaux de ${word}`, slug: word, parentId } }),
  );
  await expect.poll(async () => (await request.get(`/${word}`)).status()).toBe(200);
  const story = await publishStory({ section: word });
  expect(story.path).toMatch(new RegExp(`^/${word}/`));
  const slug = `voies-${word}`;
  valueOf(
    await saveSection({
      actor,
      input: { sectionId: made.sectionId, name: `Voies de ${word}`, slug, parentId },
    }),
  );
  const home = story.path.replace(`/${word}/`, `/${slug}/`);
  await expect.poll(async () => (await request.get(home)).status()).toBe(200);
  // The new address was never kept, and answers before the change is heard: a kept page tells that it was.
  await expect.poll(async () => (await request.get('/plan-du-site')).text()).toContain(`Voies de ${word}`);
  for (const [old, now] of [
    [`/${word}`, `/${slug}`],
    [story.path, home],
    [`/${word}/rss.xml`, `/${slug}/rss.xml`],
    [`/${word}/page/2`, `/${slug}/page/2`],
  ] as const) {
    const answer = await request.get(old, { maxRedirects: 0 });
    expect([old, answer.status(), pathOf(answer.headers().location)]).toEqual([old, 301, now]);
  }
  expect(await (await request.get(home)).text()).toContain(`Voies de ${word}`);
  await expectTrueCopies(`/${word}`, `/${slug}`, story.path, home, '/', '/plan-du-site', `/${slug}/rss.xml`);
});

const pathOf = (location: string | undefined): string =>
  new URL(location ?? '', 'http://nulle-part').pathname;
