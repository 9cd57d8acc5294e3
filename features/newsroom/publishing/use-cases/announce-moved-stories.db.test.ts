import { beforeAll, expect, it } from 'vitest';
import { announceMovedStoriesHandler } from '#features/newsroom/publishing/use-cases/announce-moved-stories.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import type { Person } from '#lib/actor.ts';
import { sectionMovedKind } from '#features/newsroom/taxonomy/section-move.ts';
import type { StoryAnnouncement } from '#features/newsroom/publishing/story-announcement.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const save = async (input: Parameters<typeof saveSection>[0]['input']) =>
  valueOf(await saveSection({ actor: chief, input }));

/** What became known of a section's moves, oldest first. */
const movesOf = (sectionId: string) =>
  db().outboxMessage.findMany({
    where: { kind: sectionMovedKind, payload: { path: ['sectionId'], equals: sectionId } },
    orderBy: { id: 'asc' },
  });

async function toldBy(message: { id: string; payload: unknown }): Promise<StoryAnnouncement[]> {
  const entries = (await announceMovedStoriesHandler.deliver(message)) ?? [];
  return entries.map(({ payload }) => payload as unknown as StoryAnnouncement);
}

it('tells of each public story of a section under its new address, and once of the section', async () => {
  const section = await createSection();
  const stories = [
    await publishReadyStory(chief, { sectionId: section.id }),
    await publishReadyStory(chief, { sectionId: section.id }),
    await publishReadyStory(chief, { sectionId: section.id }),
  ];
  const [older, newer, gone] = stories;
  valueOf(await withdrawArticle({ actor: chief, input: { articleId: gone?.articleId ?? '', notice: null } }));
  const slug = `ailleurs-${uniqueWord()}`;
  await save({ sectionId: section.id, name: 'Ailleurs', slug });
  const [message, ...more] = await movesOf(section.id);
  expect(more).toEqual([]);
  const told = await toldBy(message ?? { id: '', payload: null });
  expect(told.map(({ articleId }) => articleId)).toEqual([newer?.articleId, older?.articleId]);
  expect(told.every(({ act }) => act === 'moved')).toBe(true);
  expect(told[0]).toMatchObject({
    pathBefore: newer?.url,
    pathAfter: newer?.url.replace(section.slug, slug),
    formerPaths: [`/${slug}`, `/${section.slug}`],
    topics: [],
  });
  expect(told[1]).toMatchObject({ pathBefore: older?.url, formerPaths: [] });
  // Delivered again it has the same names, by which receivers and our own log know it.
  expect(await toldBy(message ?? { id: '', payload: null })).toEqual(told);
});

it('tells nothing of another name at the same address, nor of a section that is back where it was', async () => {
  const section = await createSection();
  await publishReadyStory(chief, { sectionId: section.id });
  await save({ sectionId: section.id, name: 'Autre nom' });
  expect(await movesOf(section.id)).toEqual([]);
  await save({ sectionId: section.id, name: 'Autre nom', slug: `un-jour-${uniqueWord()}` });
  await save({ sectionId: section.id, name: 'Autre nom', slug: section.slug });
  const [away] = await movesOf(section.id);
  expect(await toldBy(away ?? { id: '', payload: null })).toEqual([]);
});
