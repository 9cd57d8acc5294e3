import { beforeAll, describe, expect, it } from 'vitest';
import { listBin } from '#features/newsroom/articles/data/bin.queries.ts';
import { getDeskArticle } from '#features/newsroom/articles/data/desk-article.queries.ts';
import { getPublishedArticle } from '#features/newsroom/reading/data/published-article.queries.ts';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { deleteArticle } from '#features/newsroom/articles/use-cases/delete-article.ts';
import { emptyBin } from '#features/newsroom/articles/use-cases/empty-bin.ts';
import { undeleteArticle } from '#features/newsroom/articles/use-cases/undelete-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { anonymous, type Person, systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const later = (days: number) => new Date(Date.now() + days * 86_400_000);
const sweep = async (days: number) =>
  valueOf(await emptyBin({ actor: systemActor('corbeille'), input: { now: later(days) } })).emptied;
const idsIn = async (actor: Person) => (await listBin({ actor })).map(({ id }) => id);

describe('the bin', () => {
  it('takes a draft and gives it back as it was', async () => {
    const { articleId, story } = await createReadyDraft(chief);
    valueOf(await deleteArticle({ actor: chief, input: { articleId } }));
    expect(await getDeskArticle({ actor: chief, articleId })).toBeNull();
    expect(await idsIn(chief)).toContain(articleId);
    expect(codeOf(await deleteArticle({ actor: chief, input: { articleId } }))).toBe('not_found');
    valueOf(await undeleteArticle({ actor: chief, input: { articleId } }));
    expect((await getDeskArticle({ actor: chief, articleId }))?.fields).toEqual(story);
    expect(codeOf(await undeleteArticle({ actor: chief, input: { articleId } }))).toBe('not_found');
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['article.delete', 'article.undelete']),
    );
  });

  it('refuses what readers see, and strangers', async () => {
    const { articleId } = await publishReadyStory(chief);
    const refusal = await deleteArticle({ actor: chief, input: { articleId } });
    expect(codeOf(refusal)).toBe('forbidden');
    const draft = await createReadyDraft(chief);
    const stranger = await createPerson('journalist');
    for (const actor of [anonymous, stranger]) {
      expect(codeOf(await deleteArticle({ actor, input: { articleId: draft.articleId } }))).toBe('not_found');
    }
    valueOf(await deleteArticle({ actor: chief, input: { articleId: draft.articleId } }));
    for (const actor of [anonymous, stranger]) {
      expect(codeOf(await undeleteArticle({ actor, input: { articleId: draft.articleId } }))).toBe(
        'not_found',
      );
    }
  });

  it('is seen by whoever sees the story', async () => {
    const section = await createSection();
    const editor = await createPerson('section_editor', { sectionId: section.id });
    const writer = await createPerson('contributor');
    const { articleId } = await createReadyDraft(writer, { sectionId: section.id });
    valueOf(await deleteArticle({ actor: writer, input: { articleId } }));
    expect(await idsIn(writer)).toEqual([articleId]);
    expect(await idsIn(editor)).toEqual([articleId]);
    expect(await idsIn(await createPerson('journalist'))).toEqual([]);
  });

  it('empties after thirty days, with a line in the journal; not a day before', async () => {
    const { articleId, story } = await createReadyDraft(chief);
    valueOf(await deleteArticle({ actor: chief, input: { articleId } }));
    await sweep(29);
    expect(await db().article.count({ where: { id: articleId } })).toBe(1);
    await Promise.all([sweep(31), sweep(31)]);
    expect(await db().article.count({ where: { id: articleId } })).toBe(0);
    expect(await db().revision.count({ where: { articleId } })).toBe(0);
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId, action: 'article.empty' },
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]?.before).toEqual({ headline: story.headline, wasPublic: false });
  });

  it('keeps the addresses of a story that was public: they answer that it is gone', async () => {
    const { articleId, url } = await publishReadyStory(chief);
    const correction = { articleId, type: 'correction', placement: 'after_body', text: 'Faux.' } as const;
    valueOf(
      await addCorrection({
        actor: chief,
        input: correction,
      }),
    );
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: 'Retiré.' } }));
    valueOf(await deleteArticle({ actor: chief, input: { articleId } }));
    await sweep(31);
    expect(await db().revision.count({ where: { articleId } })).toBe(0);
    expect(await db().correction.count({ where: { articleId } })).toBe(0);
    const [, sectionSlug = '', slug = ''] = url.split('/');
    expect(await getPublishedArticle({ sectionSlug, slug })).toMatchObject({
      kind: 'gone',
      notice: 'Retiré.',
      headline: null,
    });
    expect(await idsIn(chief)).not.toContain(articleId);
    expect(codeOf(await undeleteArticle({ actor: chief, input: { articleId } }))).toBe('not_found');
  });
});
