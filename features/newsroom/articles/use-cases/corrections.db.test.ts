import { beforeAll, describe, expect, it } from 'vitest';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { editCorrection } from '#features/newsroom/publishing/use-cases/edit-correction.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawCorrection } from '#features/newsroom/publishing/use-cases/withdraw-correction.ts';
import { newParagraph } from '#features/newsroom/body/body.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const words = { type: 'correction', placement: 'after_body', text: 'Le débit était faux.' } as const;

async function published() {
  const story = await publishReadyStory(chief);
  const write = async (text: string, baseRevisionId: string) => {
    const fields = { body: { version: 1 as const, blocks: [newParagraph(text)] } };
    const input = { articleId: story.articleId, baseRevisionId, fields };
    return valueOf(await saveDraft({ actor: chief, input })).revisionId;
  };
  return { ...story, write };
}
const rowOf = (id: string) => db().correction.findUniqueOrThrow({ where: { id } });
const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;

describe('a correction', () => {
  it('brings the corrected text with it and remembers what readers saw before', async () => {
    const { articleId, revisionId: before, write } = await published();
    const after = await write('Le débit est de douze mètres cubes.', before);
    const input = { articleId, ...words, revisionId: after };
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input }));
    expect(await rowOf(correctionId)).toMatchObject({ revisionId: after, previousRevisionId: before });
    const article = await db().article.findUniqueOrThrow({ where: { id: articleId } });
    expect(article).toMatchObject({ liveRevisionId: after, modifiedAt: null });
    expect(await db().revision.findUniqueOrThrow({ where: { id: after } })).toMatchObject({
      kind: 'corrected',
    });
  });

  it('is refused whole when that text is no longer the one that the person read', async () => {
    const { articleId, revisionId: before, write } = await published();
    const read = await write('Une première main.', before);
    await write('Une seconde main.', read);
    const input = { articleId, ...words, revisionId: read };
    expect(codeOf(await addCorrection({ actor: chief, input }))).toBe('conflict');
    expect(await db().correction.count({ where: { articleId } })).toBe(0);
  });

  it('shows the last change when the text went out before it, and nothing unless asked', async () => {
    const { articleId, revisionId: before, write } = await published();
    const after = await write('Le débit est de douze mètres cubes.', before);
    const update = { articleId, revisionId: after, isSubstantive: true };
    valueOf(await updateArticle({ actor: chief, input: update }));
    const asked = { articleId, ...words, showsLastChange: true };
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input: asked }));
    expect(await rowOf(correctionId)).toMatchObject({ revisionId: after, previousRevisionId: before });
    const bare = valueOf(await addCorrection({ actor: chief, input: { articleId, ...words } }));
    expect((await rowOf(bare.correctionId)).previousRevisionId).toBeNull();
  });

  it('can be corrected and taken away, with both texts in the journal', async () => {
    const { articleId } = await published();
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input: { articleId, ...words } }));
    const edit = { correctionId, ...words, type: 'clarification', text: 'Le débit était juste.' } as const;
    valueOf(await editCorrection({ actor: chief, input: edit }));
    expect(await rowOf(correctionId)).toMatchObject({ type: 'clarification', text: edit.text });
    expect(await lastPurge()).toEqual(
      expect.arrayContaining([tags.article(articleId), tags.corrections(), tags.latest()]),
    );
    valueOf(await withdrawCorrection({ actor: chief, input: { correctionId } }));
    expect(await db().correction.count({ where: { articleId } })).toBe(0);
    expect(await lastPurge()).toEqual(expect.arrayContaining([tags.article(articleId), tags.corrections()]));
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId, action: { startsWith: 'correction.' } },
      orderBy: { id: 'asc' },
    });
    expect(lines).toMatchObject([
      { action: 'correction.edit', before: { text: words.text }, after: { text: edit.text } },
      { action: 'correction.withdraw', before: { text: edit.text } },
    ]);
    expect(codeOf(await editCorrection({ actor: chief, input: edit }))).toBe('not_found');
    expect(codeOf(await withdrawCorrection({ actor: chief, input: { correctionId } }))).toBe('not_found');
  });

  it('is taken away once by two editors at the same time', async () => {
    const { articleId } = await published();
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input: { articleId, ...words } }));
    const other = await createPerson('editor_in_chief');
    const outcomes = await Promise.all(
      [chief, other].map((actor) => withdrawCorrection({ actor, input: { correctionId } })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is out of reach for strangers', async () => {
    const { articleId } = await published();
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input: { articleId, ...words } }));
    const outsiders = [anonymous, await createPerson('journalist'), await createPerson('moderator')];
    for (const actor of outsiders) {
      expect(codeOf(await editCorrection({ actor, input: { correctionId, ...words } }))).toBe('not_found');
      expect(codeOf(await withdrawCorrection({ actor, input: { correctionId } }))).toBe('not_found');
    }
  });
});
