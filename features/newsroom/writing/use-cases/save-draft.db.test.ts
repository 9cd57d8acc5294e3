import { beforeAll, describe, expect, it } from 'vitest';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { type Block, newParagraph } from '#features/newsroom/body/body.ts';
import type { Person } from '#lib/actor.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';

let chief: Person;
let other: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
  other = await createPerson('editor_in_chief');
});

type Fields = Parameters<typeof saveDraft>[0]['input']['fields'];
const save = (articleId: string, baseRevisionId: string, fields: Fields, actor = chief) =>
  saveDraft({ actor, input: { articleId, baseRevisionId, fields } });
const body = (...blocks: Block[]) => ({ version: 1 as const, blocks });
const edited = (block: Block, text: string): Block => ({ ...newParagraph(text), id: block.id });

describe('saveDraft', () => {
  it('adds a revision on its base, and nothing when nothing changed', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const saved = valueOf(await save(articleId, revisionId, { headline: 'Un autre titre' }));
    expect(saved).toMatchObject({ number: 2, isMerged: false, fields: { headline: 'Un autre titre' } });
    const again = valueOf(await save(articleId, saved.revisionId, { headline: 'Un autre titre' }));
    expect(again.revisionId).toBe(saved.revisionId);
    expect(await db().revision.count({ where: { articleId } })).toBe(2);
    const row = await db().revision.findUniqueOrThrow({ where: { id: saved.revisionId } });
    expect(row).toMatchObject({ baseRevisionId: revisionId, createdById: chief.userId, kind: 'autosave' });
  });

  it('answers a save whose first answer was lost with what it then made', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const first = valueOf(await save(articleId, revisionId, { headline: 'Titre sauvé' }));
    const second = valueOf(await save(articleId, revisionId, { headline: 'Titre sauvé' }));
    expect(second).toMatchObject({ revisionId: first.revisionId, isMerged: false });
  });

  it('merges by field and by block what two people wrote from one version', async () => {
    const [one, two] = [newParagraph('Un.'), newParagraph('Deux.')];
    const { articleId, revisionId } = await createReadyDraft(chief, { body: body(one, two) });
    valueOf(
      await save(articleId, revisionId, { headline: 'À moi', body: body(edited(one, 'Un bis.'), two) }),
    );
    const added = newParagraph('Trois.');
    const merged = valueOf(
      await save(articleId, revisionId, { kicker: 'À toi', body: body(one, two, added) }, other),
    );
    expect(merged).toMatchObject({ isMerged: true, mergedHand: { name: chief.name }, number: 3 });
    expect(merged.fields).toMatchObject({
      headline: 'À moi',
      kicker: 'À toi',
      body: body(edited(one, 'Un bis.'), two, added),
    });
  });

  it('refuses a clash with both texts and writes nothing', async () => {
    const [one, two] = [newParagraph('Un.'), newParagraph('Deux.')];
    const { articleId, revisionId } = await createReadyDraft(chief, { body: body(one, two) });
    const first = valueOf(
      await save(articleId, revisionId, { headline: 'À moi', body: body(edited(one, 'Moi.'), two) }),
    );
    const clash = await save(
      articleId,
      revisionId,
      { headline: 'À toi', kicker: 'Eau', body: body(edited(one, 'Toi.'), two) },
      other,
    );
    expect(clash).toMatchObject({
      ok: false,
      error: {
        code: 'conflict',
        data: {
          theirRevisionId: first.revisionId,
          theirHand: { name: chief.name, isSelf: false, at: expect.any(String) },
          theirs: { headline: 'À moi' },
          mine: { headline: 'À toi', kicker: 'Eau' },
          clashes: [
            { key: 'headline', mine: 'À toi', theirs: 'À moi' },
            { key: `body:${one.id}`, mine: 'Toi.', theirs: 'Moi.' },
          ],
        },
      },
    });
    expect(await db().revision.count({ where: { articleId } })).toBe(2);
  });

  it('loses no edit however saves interleave', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const changes: Fields[] = [
      { kicker: 'A' },
      { dateline: 'B' },
      { slugline: 'C' },
      { seoTitle: 'D' },
      { backstory: 'E' },
      { urgency: 2 },
    ];
    for (const outcome of await Promise.all(changes.map((fields) => save(articleId, revisionId, fields)))) {
      valueOf(outcome);
    }
    const working = await db().revision.findFirstOrThrow({
      where: { articleId },
      orderBy: { number: 'desc' },
    });
    expect(working).toMatchObject(Object.assign({ number: 7 }, ...changes));
  });

  it("does not open with another article's revision, nor for strangers", async () => {
    const one = await createReadyDraft(chief);
    const two = await createReadyDraft(chief);
    expect(codeOf(await save(one.articleId, two.revisionId, { headline: 'x' }))).toBe('invalid');
    const journalist = await createPerson('journalist');
    expect(codeOf(await save(one.articleId, one.revisionId, { headline: 'x' }, journalist))).toBe(
      'not_found',
    );
  });

  it('refuses authors, subjects and pictures that do not exist', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const nobody = chief.userId;
    const outcome = await save(articleId, revisionId, {
      bylines: [{ authorId: nobody }],
      subjectIds: [nobody],
      leadPicture: { assetId: nobody },
    });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'invalid' } });
    if (!outcome.ok)
      expect(Object.keys(outcome.error.fields ?? {})).toEqual(['bylines', 'subjectIds', 'body']);
  });

  it('leaves a scheduled text alone', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const at = new Date(Date.now() + 3_600_000).toISOString();
    valueOf(await scheduleArticle({ actor: chief, input: { articleId, at } }));
    const saved = valueOf(await save(articleId, revisionId, { headline: 'Après coup' }));
    expect(await db().article.findUniqueOrThrow({ where: { id: articleId } })).toMatchObject({
      scheduledRevisionId: revisionId,
      workingRevisionId: saved.revisionId,
    });
  });
});

describe('submitArticle', () => {
  it('moves the working copy to review once, and further writing stays in review', async () => {
    const contributor = await createPerson('contributor');
    const { articleId, revisionId } = await createReadyDraft(contributor);
    valueOf(await submitArticle({ actor: contributor, input: { articleId, revisionId } }));
    expect(codeOf(await submitArticle({ actor: contributor, input: { articleId } }))).toBe('bad_state');
    const saved = valueOf(await save(articleId, revisionId, { kicker: 'Eau' }, contributor));
    const row = await db().revision.findUniqueOrThrow({ where: { id: saved.revisionId } });
    expect(row.workflowState).toBe('in_review');
  });
});

describe('two tabs of one person', () => {
  it('never conflict: the last one stands, what the other wrote is a named version', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    const inTab = (tabId: string, headline: string) =>
      saveDraft({
        actor: chief,
        input: { articleId, baseRevisionId: revisionId, fields: { headline }, tabId },
      });
    const first = valueOf(await inTab('ongletaaaa', 'Du premier onglet'));
    const second = valueOf(await inTab('ongletbbbb', 'Du second onglet'));
    expect(second).toMatchObject({ isOverOtherTab: true, fields: { headline: 'Du second onglet' } });
    const kept = await db().revision.findUniqueOrThrow({ where: { id: first.revisionId } });
    expect(kept).toMatchObject({ kind: 'named', name: versionMessages.names.otherTab });
  });

  it('are still told when somebody else wrote in between', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief);
    valueOf(await save(articleId, revisionId, { headline: 'D’une autre' }, other));
    const fields = { headline: 'De moi' };
    const outcome = await saveDraft({
      actor: chief,
      input: { articleId, baseRevisionId: revisionId, fields, tabId: 'ongletaaaa' },
    });
    expect(codeOf(outcome)).toBe('conflict');
  });
});

describe('what a save takes out', () => {
  const long = newParagraph(Array.from({ length: 60 }, (_, at) => `mot${at}`).join(' '));

  it('keeps a named version before more than half of the text goes', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief, { body: body(long) });
    const saved = valueOf(await save(articleId, revisionId, { body: body(newParagraph('Rien.')) }));
    const rows = await db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ kind, name }) => [kind, name])).toEqual([
      ['named', versionMessages.names.beforeLoss(60)],
      ['autosave', null],
    ]);
    expect(saved.fields.body).toEqual(body(expect.objectContaining({ type: 'paragraph' })));
  });

  it('leaves small cuts unnamed, and a milestone its own name', async () => {
    const { articleId, revisionId } = await createReadyDraft(chief, { body: body(long) });
    const input = {
      articleId,
      baseRevisionId: revisionId,
      fields: { kicker: 'Eau' },
      name: 'Avant le bouclage',
    };
    const named = valueOf(await saveDraft({ actor: chief, input }));
    valueOf(await save(articleId, named.revisionId, { body: body() }));
    const rows = await db().revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });
    expect(rows.map(({ name }) => name)).toEqual([null, 'Avant le bouclage', null]);
  });
});

describe('a base that was thinned out', () => {
  it('answers both texts where they differ, and saves what does not', async () => {
    const [one, two] = [newParagraph('Un.'), newParagraph('Deux.')];
    const { articleId } = await createReadyDraft(chief, { body: body(one) });
    const gone = '01900000-0000-7000-8000-00000000dead';
    expect(await save(articleId, gone, { headline: 'Le mien', body: body(one, two) })).toMatchObject({
      ok: false,
      error: { code: 'conflict', data: { clashes: [{ key: 'headline' }], merged: { body: body(one, two) } } },
    });
    const saved = valueOf(await save(articleId, gone, { body: body(one, two) }));
    expect(saved).toMatchObject({ isMerged: false, fields: { body: body(one, two) } });
  });
});
