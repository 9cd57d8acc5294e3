import { beforeAll, describe, expect, it } from 'vitest';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { editCorrection } from '#features/newsroom/publishing/use-cases/edit-correction.ts';
import { performDueActs } from '#features/newsroom/publishing/use-cases/perform-due-acts.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { withdrawCorrection } from '#features/newsroom/publishing/use-cases/withdraw-correction.ts';
import type { StoryChanges } from '#features/newsroom/articles/articles.schema.ts';
import { type Person, systemActor } from '#lib/actor.ts';
import {
  type StoryAnnouncement,
  storyAnnouncedKind,
} from '#features/newsroom/publishing/story-announcement.ts';
import { db } from '#server/db/client.ts';
import { makeDue } from '#tests/factories/due-acts.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection, createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

/** What the world is told of a story, oldest first. */
async function toldOf(articleId: string): Promise<StoryAnnouncement[]> {
  const rows = await db().outboxMessage.findMany({
    where: { kind: storyAnnouncedKind, payload: { path: ['articleId'], equals: articleId } },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ payload }) => payload as unknown as StoryAnnouncement);
}
const actsOf = async (articleId: string) => (await toldOf(articleId)).map(({ act }) => act);
const workingId = async (id: string) =>
  (await db().article.findUniqueOrThrow({ where: { id } })).workingRevisionId ?? '';

/** Saves a change of a live story and brings it before readers. */
async function change(articleId: string, fields: StoryChanges, isSubstantive = false) {
  const baseRevisionId = await workingId(articleId);
  valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId, fields } }));
  return valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive } }));
}

describe('what the world is told of a story', () => {
  it('is its first publication, with its address and every feed that it stands in', async () => {
    const parent = await createSection();
    const section = await createSection({ parentId: parent.id });
    const subject = await createSubject({ name: 'Hydrologie' });
    const { articleId, revisionId, url } = await publishReadyStory(chief, {
      sectionId: section.id,
      subjectIds: [subject.id],
    });
    const [told, ...more] = await toldOf(articleId);
    expect(more).toEqual([]);
    expect(told).toMatchObject({
      event: `published:${revisionId}`,
      act: 'published',
      pathBefore: null,
      pathAfter: url,
      formerPaths: [],
    });
    const lists = ['', `/${section.slug}`, `/${parent.slug}`, `/sujets/${subject.slug}`];
    expect(told?.topics).toEqual(
      expect.arrayContaining(lists.flatMap((list) => [`${list}/rss.xml`, `${list}/feed.json`])),
    );
    expect(told?.topics.filter((path) => path.startsWith('/auteurs/'))).toHaveLength(2);
    expect(Date.now() - new Date(told?.at ?? 0).getTime()).toBeLessThan(60_000);
  });

  it('is told once, however many publish it at the same time', async () => {
    const { articleId } = await createReadyDraft(chief);
    await Promise.all(
      Array.from({ length: 4 }, () => publishArticle({ actor: chief, input: { articleId } })),
    );
    expect(await actsOf(articleId)).toEqual(['published']);
  });

  it('is a change that readers see, and not one that the newsroom keeps for itself', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    await change(articleId, { editorNote: 'Relire le chiffre.', urgency: 2 });
    expect(await actsOf(articleId)).toEqual(['published']);
    const { revisionId } = await change(articleId, { standfirst: 'Le débit a doublé en une nuit.' });
    const told = (await toldOf(articleId)).at(-1);
    expect(told).toMatchObject({ act: 'updated', pathBefore: url, pathAfter: url });
    expect(told?.event).toMatch(new RegExp(`^updated:${revisionId}:\\d+$`));
    // « Mis à jour » is seen too, though no word of the text is another.
    await change(articleId, { slugline: 'crue' }, true);
    expect(await actsOf(articleId)).toEqual(['published', 'updated', 'updated']);
  });

  it('is a move, from one address to the next, with the feeds of both sections', async () => {
    const [from, to] = [await createSection(), await createSection()];
    const { articleId, url } = await publishReadyStory(chief, { sectionId: from.id });
    const moved = await change(articleId, { sectionId: to.id, headline: 'Un autre titre' });
    const told = (await toldOf(articleId)).at(-1);
    expect(told).toMatchObject({ act: 'moved', pathBefore: url, pathAfter: moved.url });
    expect(told?.topics).toEqual(expect.arrayContaining([`/${from.slug}/rss.xml`, `/${to.slug}/rss.xml`]));
  });

  it('is its withdrawal and its return, also at the addresses that it had before', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    const moved = await change(articleId, { slug: `autre-adresse-${Date.now().toString(36)}` });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect((await toldOf(articleId)).at(-1)).toMatchObject({
      act: 'withdrawn',
      pathBefore: moved.url,
      pathAfter: null,
      formerPaths: [url],
    });
    valueOf(await restoreArticle({ actor: chief, input: { articleId } }));
    expect((await toldOf(articleId)).at(-1)).toMatchObject({
      act: 'published',
      pathBefore: moved.url,
      pathAfter: moved.url,
      formerPaths: [url],
    });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    valueOf(await restoreArticle({ actor: chief, input: { articleId } }));
    const events = (await toldOf(articleId)).map(({ event }) => event);
    expect(events).toHaveLength(6);
    expect(new Set(events).size).toBe(6);
  });

  it('is each correction, and one event when a text goes out with it', async () => {
    const { articleId } = await publishReadyStory(chief);
    const words = { type: 'correction', placement: 'after_body', text: 'Le débit était faux.' } as const;
    const first = valueOf(await addCorrection({ actor: chief, input: { articleId, ...words } }));
    expect((await toldOf(articleId)).at(-1)).toMatchObject({
      act: 'updated',
      event: `corrected:${first.correctionId}`,
    });
    const input = { correctionId: first.correctionId, ...words };
    valueOf(await editCorrection({ actor: chief, input }));
    expect(await actsOf(articleId)).toEqual(['published', 'updated']);
    valueOf(await editCorrection({ actor: chief, input: { ...input, text: 'Le débit était trop haut.' } }));
    valueOf(await withdrawCorrection({ actor: chief, input: { correctionId: first.correctionId } }));
    expect(await actsOf(articleId)).toEqual(['published', 'updated', 'updated', 'updated']);
    const fields = { standfirst: 'Douze mètres cubes par seconde.' };
    const saved = valueOf(
      await saveDraft({
        actor: chief,
        input: { articleId, baseRevisionId: await workingId(articleId), fields },
      }),
    );
    const corrected = { articleId, ...words, revisionId: saved.revisionId };
    valueOf(await addCorrection({ actor: chief, input: corrected }));
    const told = await toldOf(articleId);
    expect(told).toHaveLength(5);
    expect(told.at(-1)?.event).toMatch(/^updated:/);
  });

  it('is nothing before the hour of what is scheduled or under embargo, and then once', async () => {
    const { articleId } = await createReadyDraft(chief);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    valueOf(await setEmbargo({ actor: chief, input: { articleId, until: at } }));
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
    await performDueActs({ actor: systemActor('essai'), input: {} });
    expect(await toldOf(articleId)).toEqual([]);
    await db().article.update({ where: { id: articleId }, data: { embargoedUntil: null } });
    await makeDue(articleId, { text: 1 });
    const runs = [1, 2].map(() => performDueActs({ actor: systemActor('essai'), input: {} }));
    await Promise.all(runs);
    expect(await actsOf(articleId)).toEqual(['published']);
  });

  it('is nothing when the act is refused', async () => {
    const { articleId } = await createReadyDraft(chief, { headline: '' });
    await publishArticle({ actor: chief, input: { articleId } });
    expect(await toldOf(articleId)).toEqual([]);
  });
});
