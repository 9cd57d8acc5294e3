import { beforeAll, describe, expect, it } from 'vitest';
import { getPreview, listOpenPreviewLinks } from '#features/newsroom/writing/data/preview.queries.ts';
import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { approveArticle } from '#features/newsroom/writing/use-cases/approve-article.ts';
import { createPreviewLink } from '#features/newsroom/writing/use-cases/create-preview-link.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { revokePreviewLink } from '#features/newsroom/writing/use-cases/revoke-preview-link.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { listDeskArticles } from '#features/newsroom/articles/data/desk-list.queries.ts';
import {
  getDeskArticle,
  getRevisionFields,
  listRevisions,
} from '#features/newsroom/articles/data/desk-article.queries.ts';
import type { Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

describe('preview links', () => {
  const now = () => new Date();
  const tokenOf = (path: string) => path.split('/').at(-1) ?? '';

  it('follow the working copy or stay on a revision, and keep no token', async () => {
    const { articleId, revisionId, story } = await createReadyDraft(chief);
    const open = async (pinned: boolean) =>
      valueOf(
        await createPreviewLink({
          actor: chief,
          input: { articleId, hours: 24, ...(pinned ? { revisionId } : {}) },
        }),
      );
    const [following, pinned] = [await open(false), await open(true)];
    const input = { articleId, baseRevisionId: revisionId, fields: { headline: 'Neuf' } };
    valueOf(await saveDraft({ actor: chief, input }));
    const shown = async (path: string) =>
      (await getPreview({ token: tokenOf(path), now: now() }))?.fields.headline;
    expect(await shown(following.path)).toBe('Neuf');
    expect(await shown(pinned.path)).toBe(story.headline);
    const kept = await db().previewLink.findMany({ where: { articleId }, select: { tokenHash: true } });
    for (const { tokenHash } of kept)
      expect([tokenOf(following.path), tokenOf(pinned.path)]).not.toContain(tokenHash);
    const later = new Date(Date.now() + 25 * 3_600_000);
    expect(await getPreview({ token: tokenOf(pinned.path), now: later })).toBeNull();
  });

  it('end at once when revoked, and belong to those who see the article', async () => {
    const { articleId } = await createReadyDraft(chief);
    const link = valueOf(await createPreviewLink({ actor: chief, input: { articleId, hours: 168 } }));
    const { previewLinkId } = link;
    const journalist = await createPerson('journalist');
    expect(codeOf(await createPreviewLink({ actor: journalist, input: { articleId, hours: 168 } }))).toBe(
      'not_found',
    );
    expect(codeOf(await revokePreviewLink({ actor: journalist, input: { previewLinkId } }))).toBe(
      'not_found',
    );
    const links = () => listOpenPreviewLinks({ articleId, now: now() });
    expect(await links()).toMatchObject([{ id: previewLinkId, revisionNumber: null }]);
    valueOf(await revokePreviewLink({ actor: chief, input: { previewLinkId } }));
    expect(await links()).toEqual([]);
    expect(await getPreview({ token: tokenOf(link.path), now: now() })).toBeNull();
    expect(await getPreview({ token: 'x', now: now() })).toBeNull();
  });
});

describe('corrections', () => {
  it('stand on the live revision and drop the pages that show them', async () => {
    const { articleId, revisionId } = await publishReadyStory(chief);
    const input = {
      articleId,
      type: 'correction',
      placement: 'after_body',
      text: 'Le débit était faux.',
    } as const;
    const { correctionId } = valueOf(await addCorrection({ actor: chief, input }));
    expect(await db().correction.findUniqueOrThrow({ where: { id: correctionId } })).toMatchObject({
      revisionId,
    });
    const { tags: purged } = await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } });
    expect(purged).toEqual(
      expect.arrayContaining([tags.article(articleId), tags.corrections(), tags.latest()]),
    );
    const draft = await createReadyDraft(chief);
    expect(
      codeOf(await addCorrection({ actor: chief, input: { ...input, articleId: draft.articleId } })),
    ).toBe('bad_state');
  });
});

describe('review', () => {
  it('goes from draft to review, back, and to approval', async () => {
    const section = await createSection();
    const contributor = await createPerson('contributor');
    const editor = await createPerson('section_editor', { sectionId: section.id });
    const { articleId } = await createReadyDraft(contributor, { sectionId: section.id });
    const state = async () => (await getDeskArticle({ actor: editor, articleId }))?.workflowState;
    valueOf(await submitArticle({ actor: contributor, input: { articleId } }));
    valueOf(await returnArticle({ actor: editor, input: { articleId, note: 'Vérifier le débit.' } }));
    expect(await state()).toBe('needs_changes');
    valueOf(await submitArticle({ actor: contributor, input: { articleId } }));
    expect(codeOf(await approveArticle({ actor: contributor, input: { articleId } }))).toBe('forbidden');
    valueOf(await approveArticle({ actor: editor, input: { articleId } }));
    expect(await state()).toBe('approved');
  });
});

describe('the desk', () => {
  it('lists what a person may see: own, signed, and own sections with their sub-sections', async () => {
    const word = uniqueWord();
    const section = await createSection();
    const child = await createSection({ parentId: section.id });
    const journalist = await createPerson('journalist');
    const editor = await createPerson('section_editor', { sectionId: section.id });
    const profile = await db().author.create({
      data: { slug: `j-${word}`, name: word, userId: journalist.userId },
    });
    const headline = (name: string) => ({ headline: `${name} ${word}` });
    await createReadyDraft(chief, headline('ailleurs'));
    await createReadyDraft(chief, { ...headline('sous'), sectionId: child.id });
    await createReadyDraft(chief, { ...headline('signé'), bylines: [{ authorId: profile.id }] });
    await createReadyDraft(journalist, headline('propre'));
    const seen = async (actor: Person) => {
      const { rows, total } = await listDeskArticles({ actor, filter: { search: word.toUpperCase() } });
      expect(total).toBe(rows.length);
      return rows.map((row) => row.headline.split(' ')[0] ?? '').sort((a, b) => a.localeCompare(b));
    };
    expect(await seen(chief)).toEqual(['ailleurs', 'propre', 'signé', 'sous']);
    expect(await seen(editor)).toEqual(['sous']);
    expect(await seen(journalist)).toEqual(['propre', 'signé']);
    expect(await seen(await createPerson('moderator'))).toEqual([]);
  });

  it('shows a story with its rights and history to those alone who may see it', async () => {
    const { articleId, revisionId, story, url } = await publishReadyStory(chief);
    const input = {
      articleId,
      baseRevisionId: revisionId,
      fields: { kicker: 'Eau' },
      name: 'Avant relecture',
    };
    valueOf(await saveDraft({ actor: chief, input }));
    const shown = await getDeskArticle({ actor: chief, articleId });
    expect(shown).toMatchObject({
      path: url,
      liveRevisionId: revisionId,
      revisionNumber: 2,
      savedByName: chief.name,
    });
    expect(shown?.fields).toEqual({ ...story, kicker: 'Eau' });
    expect(shown?.permissions.withdraw).toEqual({ allowed: true });
    expect(await listRevisions({ actor: chief, articleId })).toMatchObject([
      { number: 2, kind: 'named', name: 'Avant relecture' },
      { number: 1, kind: 'published' },
    ]);
    const first = { articleId, revisionId };
    expect(await getRevisionFields({ actor: chief, ...first })).toEqual(story);
    const stranger = await createPerson('journalist');
    expect(await getRevisionFields({ actor: stranger, ...first })).toBeNull();
    expect(await getDeskArticle({ actor: stranger, articleId })).toBeNull();
    expect(await listRevisions({ actor: stranger, articleId })).toEqual([]);
  });
});
