import { beforeAll, describe, expect, it } from 'vitest';
import { approveArticle } from '#features/newsroom/writing/use-cases/approve-article.ts';
import { assignArticle } from '#features/newsroom/writing/use-cases/assign-article.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { noticeSchema } from '#server/http/notice.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let sectionId: string;
let writer: Person;
let editor: Person;
let other: Person;
beforeAll(async () => {
  sectionId = (await createSection()).id;
  writer = await createPerson('contributor');
  editor = await createPerson('section_editor', { sectionId });
  other = await createPerson('section_editor', { sectionId });
});

const begin = () => createReadyDraft(writer, { sectionId });
const submit = (
  articleId: string,
  note: string | null = null,
  actor: Parameters<typeof submitArticle>[0]['actor'] = writer,
) => submitArticle({ actor, input: { articleId, note } });
const read = async (articleId: string) => {
  const { assigneeId, workingRevision } = await db().article.findUniqueOrThrow({
    where: { id: articleId },
    select: {
      assigneeId: true,
      workingRevision: { select: { workflowState: true, workflowNote: true, kind: true } },
    },
  });
  return { assigneeId, ...workingRevision };
};
async function lastNotice() {
  const { payload } = await db().outboxMessage.findFirstOrThrow({
    where: { kind: 'notice.send' },
    orderBy: { id: 'desc' },
  });
  return noticeSchema.parse(payload);
}

describe('submitting', () => {
  it('keeps the note and tells the section’s editors, with a link to the review', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId, 'Vérifier le second chiffre.'));
    expect(await read(articleId)).toMatchObject({
      assigneeId: null,
      workflowState: 'in_review',
      workflowNote: 'Vérifier le second chiffre.',
      kind: 'submitted',
    });
    expect(await lastNotice()).toMatchObject({
      to: { kind: 'section_editors', sectionPath: [sectionId] },
      exceptUserIds: [writer.userId],
      quote: 'Vérifier le second chiffre.',
      action: { path: `/redaction/articles/${articleId}?volet=relecture` },
    });
  });

  it('refuses strangers and whoever may not know of the text', async () => {
    const { articleId } = await begin();
    expect(codeOf(await submit(articleId, null, anonymous))).toBe('not_found');
    for (const role of ['reader', 'moderator', 'ad_manager', 'contributor', 'journalist'] as const) {
      expect(codeOf(await submit(articleId, null, await createPerson(role))), role).toBe('not_found');
    }
  });
});

describe('taking a text', () => {
  it('gives it to one of two, and tells the other who has it', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    const take = (actor: Person) => assignArticle({ actor, input: { articleId, isTaken: true, seen: null } });
    const outcomes = await Promise.all([take(editor), take(other)]);
    const refusal = outcomes.find((outcome) => !outcome.ok);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusal).toMatchObject({ error: { code: 'conflict' } });
    const { assigneeId } = await read(articleId);
    expect([editor.userId, other.userId]).toContain(assigneeId);
  });

  it('may be taken over by whoever has seen who has it, and handed back', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    valueOf(await assignArticle({ actor: editor, input: { articleId, isTaken: true, seen: null } }));
    const over = { articleId, isTaken: true, seen: editor.userId };
    expect(valueOf(await assignArticle({ actor: other, input: over })).assignee?.name).toBe(other.name);
    const back = { articleId, isTaken: false, seen: other.userId };
    expect(valueOf(await assignArticle({ actor: other, input: back })).assignee).toBeNull();
  });

  it('is for the section’s editors alone', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    const input = { articleId, isTaken: true, seen: null };
    expect(codeOf(await assignArticle({ actor: writer, input }))).toBe('forbidden');
    const elsewhere = await createPerson('section_editor', { sectionId: (await createSection()).id });
    for (const actor of [anonymous, elsewhere, await createPerson('journalist')]) {
      expect(codeOf(await assignArticle({ actor, input }))).toBe('not_found');
    }
  });
});

describe('sending back', () => {
  it('says why, gives the turn to the writer and tells them; submitted again it goes to the same hands', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    valueOf(await returnArticle({ actor: editor, input: { articleId, note: 'La chute manque.' } }));
    expect(await read(articleId)).toMatchObject({
      assigneeId: writer.userId,
      workflowState: 'needs_changes',
      workflowNote: 'La chute manque.',
    });
    expect(await lastNotice()).toMatchObject({
      to: { kind: 'people', userIds: [writer.userId] },
      quote: 'La chute manque.',
    });
    valueOf(await submit(articleId, 'C’est fait.'));
    expect(await read(articleId)).toMatchObject({ assigneeId: editor.userId, workflowNote: 'C’est fait.' });
    expect((await lastNotice()).to).toEqual({ kind: 'people', userIds: [editor.userId] });
  });

  it('is not the writer’s to do', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    const input = { articleId, note: 'Non.' };
    expect(codeOf(await returnArticle({ actor: writer, input }))).toBe('forbidden');
    expect(codeOf(await returnArticle({ actor: anonymous, input }))).toBe('not_found');
  });
});

describe('approving', () => {
  it('tells the writer, and publishing leaves the story to nobody', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId, 'Un mot.'));
    valueOf(await approveArticle({ actor: editor, input: { articleId } }));
    expect(await read(articleId)).toMatchObject({
      assigneeId: editor.userId,
      workflowState: 'approved',
      workflowNote: null,
    });
    expect((await lastNotice()).subject).toMatch(/^Validé/);
    valueOf(await publishArticle({ actor: editor, input: { articleId } }));
    expect((await read(articleId)).assigneeId).toBeNull();
  });

  it('is refused to its writer and to strangers', async () => {
    const { articleId } = await begin();
    valueOf(await submit(articleId));
    expect(codeOf(await approveArticle({ actor: writer, input: { articleId } }))).toBe('forbidden');
    expect(codeOf(await approveArticle({ actor: anonymous, input: { articleId } }))).toBe('not_found');
  });
});
