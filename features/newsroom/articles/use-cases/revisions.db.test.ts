import { beforeAll, describe, expect, it } from 'vitest';
import { getComparison, listHistory } from '#features/newsroom/articles/data/revision-history.queries.ts';
import { diffStories } from '#features/newsroom/articles/story-diff.ts';
import { discardChanges } from '#features/newsroom/writing/use-cases/discard-changes.ts';
import { listVersions } from '#features/newsroom/writing/use-cases/list-versions.ts';
import { nameRevision } from '#features/newsroom/writing/use-cases/name-revision.ts';
import { restoreRevision } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
let stranger: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  stranger = await createPerson('journalist');
});

const save = async (articleId: string, baseRevisionId: string, headline: string) =>
  valueOf(await saveDraft({ actor: chief, input: { articleId, baseRevisionId, fields: { headline } } }));
const { names } = versionMessages;

describe('versions of a text', () => {
  it('are named by hand, listed newest first, and compared word by word', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief, { headline: 'La mer monte' });
    const second = await save(articleId, revisionId, 'La mer monte vite');
    valueOf(await nameRevision({ actor: chief, input: { articleId, revisionId, name: 'Première frappe' } }));
    const history = await listHistory({ actor: chief, articleId });
    expect(history).toMatchObject({
      headline: 'La mer monte vite',
      versions: [
        { number: 2, kind: 'autosave', isWorking: true, isLive: false, createdByName: chief.name },
        { number: 1, kind: 'named', name: 'Première frappe', isWorking: false },
      ],
    });
    const compared = await getComparison({ actor: chief, articleId, from: revisionId, to: 'travail' });
    expect(compared).toMatchObject({ from: { number: 1 }, to: { id: second.revisionId } });
    if (!compared) throw new Error('nothing compared');
    expect(diffStories(compared.from.fields, compared.to.fields, compared.names).fields).toEqual([
      {
        name: 'headline',
        words: [
          { kind: 'same', text: 'La mer monte' },
          { kind: 'added', text: ' vite' },
        ],
      },
    ]);
  });

  it('come back as a new version, and the way back is kept', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief, { headline: 'Avant' });
    const second = await save(articleId, revisionId, 'Après');
    const restored = valueOf(await restoreRevision({ actor: chief, input: { articleId, revisionId } }));
    expect(restored).toMatchObject({
      number: 3,
      fields: { headline: 'Avant' },
      previousRevisionId: second.revisionId,
    });
    const rows = await db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ kind, name }) => [kind, name])).toEqual([
      ['autosave', null],
      ['named', names.beforeRestore(1)],
      ['named', names.restored(1)],
    ]);
    const undone = await restoreRevision({
      actor: chief,
      input: { articleId, revisionId: restored.previousRevisionId },
    });
    expect(valueOf(undone)).toMatchObject({ number: 4, fields: { headline: 'Après' } });
    expect(
      codeOf(await restoreRevision({ actor: chief, input: { articleId, revisionId: second.revisionId } })),
    ).toBe('bad_state');
  });

  it('of another article do not open, and strangers see none', async () => {
    const one = await createReadyDraft(chief);
    const { revisionId } = await createReadyDraft(chief);
    const input = { articleId: one.articleId, revisionId };
    expect(codeOf(await restoreRevision({ actor: chief, input }))).toBe('not_found');
    expect(codeOf(await nameRevision({ actor: chief, input: { ...input, name: 'x' } }))).toBe('not_found');
    const own = { articleId: one.articleId, revisionId: one.revisionId };
    for (const actor of [stranger, anonymous]) {
      expect(codeOf(await restoreRevision({ actor, input: own }))).toBe('not_found');
      expect(codeOf(await nameRevision({ actor, input: { ...own, name: 'x' } }))).toBe('not_found');
      expect(codeOf(await discardChanges({ actor, input: { articleId: one.articleId } }))).toBe('not_found');
      expect(codeOf(await listVersions({ actor, input: { articleId: one.articleId } }))).toBe('not_found');
      expect(
        await getComparison({ actor, articleId: one.articleId, from: 'travail', to: 'travail' }),
      ).toBeNull();
    }
  });
});

describe('the working copy of a live story', () => {
  it('given up is what readers read, with nothing left unpublished; the way back is kept', async () => {
    const { articleId, revisionId, story } = await publishReadyStory(chief);
    expect(codeOf(await discardChanges({ actor: chief, input: { articleId } }))).toBe('bad_state');
    const changed = await save(articleId, revisionId, 'Pas encore');
    const before = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    const given = valueOf(await discardChanges({ actor: chief, input: { articleId } }));
    expect(given.fields).toEqual(story);
    const after = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    expect(after).toMatchObject({
      workingRevisionId: given.revisionId,
      liveRevisionId: given.revisionId,
      publishedAt: before.publishedAt,
      modifiedAt: before.modifiedAt,
    });
    const back = { articleId, revisionId: changed.revisionId };
    expect(valueOf(await restoreRevision({ actor: chief, input: back })).fields.headline).toBe('Pas encore');
  });

  it('published moves the date of change only for a substantive one, never the first date nor the address', async () => {
    const { articleId, revisionId } = await publishReadyStory(chief);
    const dates = () =>
      db().article.findUniqueOrThrow({
        where: { id: articleId },
        select: { firstPublishedAt: true, modifiedAt: true, slugs: { select: { slug: true } } },
      });
    const first = await dates();
    expect(first.modifiedAt).toBeNull();
    const typo = await save(articleId, revisionId, 'Un tout autre titre');
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: false } }));
    expect(await dates()).toEqual(first);
    await save(articleId, typo.revisionId, 'Un titre qui change le fond');
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }));
    const last = await dates();
    expect(last).toEqual({ ...first, modifiedAt: expect.any(Date) });
  });
});

describe('what belongs to the first publication', () => {
  it('is told to those who wrote it when it first appears, and never again', async () => {
    const writer = await createPerson('journalist');
    const { articleId, revisionId } = await createReadyDraft(writer);
    const dedupeKey = `first-publication:${articleId}`;
    const told = () =>
      db().outboxMessage.findMany({
        where: {
          OR: [{ dedupeKey }, { payload: { path: ['to', 'userIds'], array_contains: [writer.userId] } }],
        },
      });
    valueOf(await publishArticle({ actor: chief, input: { articleId } }));
    const first = await told();
    expect(first).toMatchObject([
      { kind: 'notice.send', dedupeKey, payload: { to: { userIds: [writer.userId] } } },
    ]);
    await save(articleId, revisionId, 'Une mise à jour');
    valueOf(await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }));
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    valueOf(await restoreArticle({ actor: chief, input: { articleId } }));
    expect(await told()).toEqual(first);
  });

  it('is told to nobody who published their own story', async () => {
    const { articleId } = await publishReadyStory(chief);
    expect(await db().outboxMessage.count({ where: { dedupeKey: `first-publication:${articleId}` } })).toBe(
      0,
    );
  });
});
