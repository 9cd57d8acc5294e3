import { beforeAll, expect, it } from 'vitest';
import { getEndingRights } from '#features/newsroom/media/data/ending-rights.queries.ts';
import { tellOfEndingRights } from '#features/newsroom/media/use-cases/tell-of-ending-rights.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection } from '#tests/factories/taxonomy.ts';

const endsAt = new Date('2031-06-10T22:00:00Z');
const at = (day: string) => new Date(`2031-06-${day}T04:23:00Z`);

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const run = async (now: Date) =>
  valueOf(await tellOfEndingRights({ actor: systemActor('tests'), input: { now } }));
const noticesOf = (assetId: string) =>
  db().outboxMessage.findMany({
    where: { dedupeKey: { contains: assetId } },
    orderBy: { createdAt: 'asc' },
    select: { dedupeKey: true, payload: true },
  });

it('tells each section once within seven days, and once on the last day, whatever runs again', async () => {
  const [parent, other] = [await createSection(), await createSection()];
  const section = await createSection({ parentId: parent.id });
  const assetId = await createAsset({ rightsExpireAt: endsAt, title: 'Le pont' });
  const story = await publishReadyStory(chief, { sectionId: section.id, leadPicture: { assetId } });
  await publishReadyStory(chief, { sectionId: other.id, leadPicture: { assetId } });
  await run(at('02'));
  expect(await noticesOf(assetId)).toEqual([]);
  for (const day of ['04', '05', '09']) await run(at(day));
  const soon = await noticesOf(assetId);
  expect(soon).toHaveLength(2);
  const mine = soon.find(({ dedupeKey }) => dedupeKey?.endsWith(section.id));
  expect(mine?.payload).toMatchObject({
    to: { kind: 'section_editors', sectionPath: [section.id, parent.id] },
    subject: 'Droits d’image jusqu’au 10\u00a0juin 2031\u00a0: Le pont',
  });
  expect(JSON.stringify(mine?.payload)).toContain(story.story.headline);
  for (const day of ['10', '11', '12']) await run(at(day));
  const all = await noticesOf(assetId);
  expect(all).toHaveLength(4);
  expect(all.filter(({ dedupeKey }) => dedupeKey?.startsWith('rights:last_day:'))).toHaveLength(2);
});

it('tells again when the rights get another end, and nothing of what no story shows', async () => {
  const assetId = await createAsset({ rightsExpireAt: endsAt });
  await createReadyDraft(chief, { leadPicture: { assetId } });
  await run(at('09'));
  expect(await noticesOf(assetId)).toEqual([]);
  const shown = await createAsset({ rightsExpireAt: endsAt });
  await publishReadyStory(chief, { leadPicture: { assetId: shown } });
  await run(at('09'));
  await db().asset.update({
    where: { id: shown },
    data: { rightsExpireAt: new Date('2031-06-12T22:00:00Z') },
  });
  await run(at('10'));
  expect(await noticesOf(shown)).toHaveLength(2);
});

it('lists on the desk what ends soon or has ended while it is online, and no longer what is withdrawn', async () => {
  const [ending, ended, gone, later] = [
    await createAsset({ rightsExpireAt: endsAt }),
    await createAsset({ rightsExpireAt: new Date('2030-01-01T00:00:00Z') }),
    await createAsset({ rightsExpireAt: endsAt }),
    await createAsset({ rightsExpireAt: new Date('2031-08-01T00:00:00Z') }),
  ];
  const own = new Set([ending, ended, gone, later]);
  await db().asset.updateMany({ where: { id: ended }, data: { rightsExpireAt: null } });
  for (const assetId of own) await publishReadyStory(chief, { leadPicture: { assetId } });
  await db().asset.update({
    where: { id: ended },
    data: { rightsExpireAt: new Date('2030-01-01T00:00:00Z') },
  });
  await db().asset.update({ where: { id: gone }, data: { withdrawnAt: at('01') } });
  const found = (await getEndingRights(at('09'))).map(({ assetId }) => assetId).filter((id) => own.has(id));
  expect(found).toEqual([ended, ending]);
});

it('tells the editors-in-chief of a portrait, once somebody who has it signs what is online', async () => {
  const assetId = await createAsset({ rightsExpireAt: endsAt, title: 'Portrait' });
  const author = await createAuthor({ portraitId: assetId });
  await run(at('09'));
  expect(await noticesOf(assetId)).toEqual([]);
  await publishReadyStory(chief, { bylines: [{ authorId: author.id }] });
  for (const day of ['09', '10']) await run(at(day));
  const [soon, lastDay, ...more] = await noticesOf(assetId);
  expect(more).toEqual([]);
  expect(soon?.payload).toMatchObject({ to: { kind: 'role', role: 'editor_in_chief' } });
  expect(JSON.stringify(soon?.payload)).toContain(`Elle sert de portrait (${author.name}).`);
  expect(lastDay?.dedupeKey).toMatch(/^rights:last_day:.*:portrait$/);
  expect((await getEndingRights(at('09'))).find((one) => one.assetId === assetId)).toMatchObject({
    portraitOf: [author.name],
    stories: [],
  });
});
