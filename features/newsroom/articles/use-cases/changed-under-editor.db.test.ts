import { beforeAll, describe, expect, it } from 'vitest';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { withdrawAsset } from '#features/newsroom/media/use-cases/withdraw-asset.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreRevision } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import {
  listAuthorChoices,
  listSectionChoices,
  listSubjectChoices,
} from '#features/newsroom/taxonomy/data/desk-taxonomy.queries.ts';
import { archiveAuthor } from '#features/newsroom/taxonomy/use-cases/archive-author.ts';
import { archiveSection } from '#features/newsroom/taxonomy/use-cases/archive-section.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import type { Person } from '#lib/actor.ts';
import { articleMessages } from '#words/newsroom/articles/articles.ts';
import { db } from '#server/db/client.ts';
import { createAsset } from '#tests/factories/assets.ts';
import { createPerson } from '#tests/factories/people.ts';
import { createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createAuthor, createSection, createSubject } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

type Draft = { articleId: string; revisionId: string };
type Fields = Parameters<typeof saveDraft>[0]['input']['fields'];
const save = ({ articleId, revisionId }: Draft, fields: Fields) =>
  saveDraft({ actor: chief, input: { articleId, baseRevisionId: revisionId, fields } });
const refusalOf = async (outcome: ReturnType<typeof save>) => {
  const answer = await outcome;
  return answer.ok ? null : answer.error;
};

describe('a section archived while a text stands open in it', () => {
  it('still takes what is typed, and lets nothing out', async () => {
    const { id: sectionId } = await createSection();
    const draft = await createReadyDraft(chief, { sectionId });
    valueOf(await archiveSection({ actor: chief, input: { sectionId, isArchived: true } }));
    const saved = valueOf(await save(draft, { sectionId, headline: 'Tapé après' }));
    expect(saved.fields).toMatchObject({ sectionId, headline: 'Tapé après' });
    const published = await publishArticle({ actor: chief, input: { articleId: draft.articleId } });
    expect(published.ok ? null : JSON.stringify(published.error)).toMatch(/rubrique/i);
    expect((await listSectionChoices()).some(({ id }) => id === sectionId)).toBe(false);
    const named = await listSectionChoices({ chosen: [sectionId] });
    expect(named.find(({ id }) => id === sectionId)?.isArchived).toBe(true);
  });

  it('keeps what appeared in it: a live story is updated, and put back, where it stands', async () => {
    const { id: sectionId } = await createSection();
    const { articleId, url } = await publishReadyStory(chief, { sectionId });
    valueOf(await archiveSection({ actor: chief, input: { sectionId, isArchived: true } }));
    const { workingRevisionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    valueOf(await save({ articleId, revisionId: workingRevisionId ?? '' }, { headline: 'Corrigé après' }));
    const update = { articleId, isSubstantive: false };
    expect(valueOf(await updateArticle({ actor: chief, input: update })).url).toBe(url);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: 'Le temps de vérifier.' } }));
    expect(valueOf(await restoreArticle({ actor: chief, input: { articleId } })).url).toBe(url);
  });

  it('takes no story that stands elsewhere, in words', async () => {
    const draft = await createReadyDraft(chief);
    const { id: sectionId } = await createSection({ archivedAt: new Date() });
    expect((await refusalOf(save(draft, { sectionId })))?.fields).toEqual({
      sectionId: articleMessages.unknownSection,
    });
  });
});

describe('a signature', () => {
  it('archived meanwhile still signs, is named, and is offered no longer', async () => {
    const { id: authorId } = await createAuthor();
    const draft = await createReadyDraft(chief, { bylines: [{ authorId }] });
    valueOf(await archiveAuthor({ actor: chief, input: { authorId, isArchived: true } }));
    valueOf(await save(draft, { bylines: [{ authorId, role: 'texte' }], headline: 'Tapé après' }));
    expect((await listAuthorChoices()).some(({ id }) => id === authorId)).toBe(false);
    const named = await listAuthorChoices({ chosen: [authorId] });
    expect(named.find(({ id }) => id === authorId)?.isArchived).toBe(true);
  });

  it('that is gone for good is told in words that say what to do', async () => {
    const { id: authorId } = await createAuthor();
    const draft = await createReadyDraft(chief, { bylines: [{ authorId }] });
    await db().author.delete({ where: { id: authorId } });
    expect((await refusalOf(save(draft, { headline: 'Tapé après' })))?.fields).toEqual({
      bylines: articleMessages.goneAuthor,
    });
    valueOf(await save(draft, { bylines: [], headline: 'Tapé après' }));
  });
});

describe('a picture withdrawn while a text shows it', () => {
  it('costs nothing of what is typed, and lets nothing out', async () => {
    const assetId = await createAsset();
    const draft = await createReadyDraft(chief, { leadPicture: { assetId } });
    valueOf(await withdrawAsset({ actor: chief, input: { assetId, reason: 'Plainte' } }));
    valueOf(await save(draft, { headline: 'Tapé après' }));
    const published = await publishArticle({ actor: chief, input: { articleId: draft.articleId } });
    expect(published.ok ? null : published.error.detail).toMatch(/image.* a été retirée/i);
  });
});

describe('a subject merged meanwhile', () => {
  it('never comes back by a window that still names it, nor by an old version', async () => {
    const [from, into] = [await createSubject(), await createSubject()];
    const draft = await createReadyDraft(chief, { subjectIds: [from.id, into.id] });
    const before = valueOf(await save(draft, { headline: 'Avant la fusion' }));
    valueOf(await mergeSubject({ actor: chief, input: { subjectId: from.id, intoId: into.id } }));
    const saved = valueOf(
      await save(
        { ...draft, revisionId: before.revisionId },
        {
          subjectIds: [from.id, into.id],
          headline: 'Tapé après',
        },
      ),
    );
    expect(saved.fields.subjectIds).toEqual([into.id]);
    const { articleId, revisionId } = draft;
    const restored = valueOf(await restoreRevision({ actor: chief, input: { articleId, revisionId } }));
    expect(restored.fields.subjectIds).toEqual([into.id]);
    const [named] = await listSubjectChoices({ chosen: [from.id], limit: 1 });
    expect(named).toMatchObject({ id: from.id, name: into.name });
  });
});
