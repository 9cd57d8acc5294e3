import { beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { publishByApi } from '#features/newsroom/writing/use-cases/move-by-api.ts';
import { scheduleByApi } from '#features/newsroom/writing/use-cases/schedule-by-api.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { anonymous, type Actor, type Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const embargo = (articleId: string, until: string | null, actor: Actor = chief) =>
  setEmbargo({ actor, input: { articleId, until } });
const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } });

describe('an embargo', () => {
  it('closes every door of a text that has not appeared, and opens them when it is lifted', async () => {
    const { articleId } = await createReadyDraft(chief);
    valueOf(await embargo(articleId, inMinutes(60)));
    const doors = [
      await publishArticle({ actor: chief, input: { articleId } }),
      await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(59) } }),
      await publishByApi({ actor: { ...chief, via: 'token' }, input: { substantive: false, id: articleId } }),
      await scheduleByApi({
        actor: { ...chief, via: 'token' },
        input: { id: articleId, act: 'publication', at: inMinutes(59) },
      }),
    ];
    expect(doors.map(codeOf)).toEqual(['invalid', 'invalid', 'invalid', 'invalid']);
    expect(await row(articleId)).toMatchObject({ publicationState: 'none', firstPublishedAt: null });
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at: inMinutes(61) } }));
    valueOf(await embargo(articleId, null));
    valueOf(await publishArticle({ actor: chief, input: { articleId } }));
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['article.embargo', 'article.lift_embargo']),
    );
  });

  it('holds back the next text of a live story, which readers go on reading as it is', async () => {
    const { articleId, revisionId } = await publishReadyStory(chief);
    const input = { articleId, baseRevisionId: revisionId, fields: { headline: 'La suite' } };
    valueOf(await saveDraft({ actor: chief, input }));
    valueOf(await embargo(articleId, inMinutes(60)));
    const doors = [
      await updateArticle({ actor: chief, input: { articleId, isSubstantive: true } }),
      await scheduleUpdate({ actor: chief, input: { articleId, at: inMinutes(30), isSubstantive: true } }),
      await publishByApi({ actor: { ...chief, via: 'token' }, input: { substantive: false, id: articleId } }),
    ];
    expect(doors.map(codeOf)).toEqual(['invalid', 'invalid', 'invalid']);
    expect(await row(articleId)).toMatchObject({
      publicationState: 'published',
      liveRevisionId: revisionId,
    });
    valueOf(await withdrawArticle({ actor: chief, input: { articleId, notice: null } }));
    expect(codeOf(await restoreArticle({ actor: chief, input: { articleId } }))).toBe('invalid');
  });

  it('is not set for the past, on a withdrawn story, or over an hour that is planned', async () => {
    const draft = await createReadyDraft(chief);
    expect(codeOf(await embargo(draft.articleId, inMinutes(-1)))).toBe('invalid');
    valueOf(
      await scheduleArticle({ actor: chief, input: { articleId: draft.articleId, at: inMinutes(30) } }),
    );
    expect(codeOf(await embargo(draft.articleId, inMinutes(31)))).toBe('bad_state');
    valueOf(await embargo(draft.articleId, inMinutes(29)));
    const gone = await publishReadyStory(chief);
    valueOf(await withdrawArticle({ actor: chief, input: { articleId: gone.articleId, notice: null } }));
    expect(codeOf(await embargo(gone.articleId, inMinutes(60)))).toBe('bad_state');
  });

  it('is set and lifted by editors alone', async () => {
    const journalist = await createPerson('journalist');
    const { articleId, story } = await createReadyDraft(journalist);
    expect(codeOf(await embargo(articleId, inMinutes(60), journalist))).toBe('forbidden');
    expect(codeOf(await embargo(articleId, inMinutes(60), anonymous))).toBe('not_found');
    const elsewhere = await createPerson('section_editor', {
      sectionId: (await createReadyDraft(chief)).story.sectionId,
    });
    expect(codeOf(await embargo(articleId, inMinutes(60), elsewhere))).toBe('not_found');
    const here = await createPerson('section_editor', { sectionId: story.sectionId });
    valueOf(await embargo(articleId, inMinutes(60), here));
    expect(codeOf(await embargo(articleId, null, journalist))).toBe('forbidden');
    expect((await row(articleId)).embargoedUntil).not.toBeNull();
  });
});
