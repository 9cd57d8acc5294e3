import { beforeAll, describe, expect, it } from 'vitest';
import { listPublishedReplies } from '#features/newsroom/requests/data/published-reply.queries.ts';
import { listDeskReplies } from '#features/newsroom/requests/data/request.queries.ts';
import { publishReply } from '#features/newsroom/requests/use-cases/publish-reply.ts';
import { receiveReply } from '#features/newsroom/requests/use-cases/receive-reply.ts';
import { refuseReply } from '#features/newsroom/requests/use-cases/refuse-reply.ts';
import { reopenReply } from '#features/newsroom/requests/use-cases/reopen-reply.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { tags } from '#lib/tags.ts';
import { db } from '#server/db/client.ts';
import { createPerson } from '#tests/factories/people.ts';
import { codeOf, createReadyDraft, publishReadyStory, valueOf } from '#tests/factories/stories.ts';
import { createSection } from '#tests/factories/taxonomy.ts';

let chief: Person;
beforeAll(async () => {
  chief = await createPerson('editor_in_chief');
});

const hour = 3_600_000;
const letter = (articleId: string, hoursAgo = 1) => ({
  articleId,
  requesterName: 'La mairie de Port-Valmer',
  requesterContact: 'maire@exemple.fr',
  receivedAt: new Date(Date.now() - hoursAgo * hour).toISOString(),
  text: 'Nous contestons ce chiffre.\nIl est de douze.',
});

async function received(fields: { sectionId?: string } = {}) {
  const story = await publishReadyStory(chief, fields);
  const { replyId } = valueOf(await receiveReply({ actor: chief, input: letter(story.articleId) }));
  return { ...story, replyId };
}
const underArticle = { placement: 'under_article', linkedArticleId: null } as const;
const lastPurge = async () => (await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).tags;

describe('a right of reply', () => {
  it('is due three days after its reception, and the section’s editors are told', async () => {
    const { articleId } = await publishReadyStory(chief);
    const input = letter(articleId);
    const { replyId, dueAt } = valueOf(await receiveReply({ actor: chief, input }));
    expect(Date.parse(dueAt) - Date.parse(input.receivedAt)).toBe(72 * hour);
    const notice = await db().outboxMessage.findFirstOrThrow({
      where: { kind: 'notice.send' },
      orderBy: { createdAt: 'desc' },
    });
    expect(notice.payload).toMatchObject({
      to: { kind: 'section_editors' },
      exceptUserIds: [chief.userId],
      action: { path: `/redaction/demandes#demande-${replyId}` },
    });
    const later = { ...input, receivedAt: new Date(Date.now() + hour).toISOString() };
    expect(codeOf(await receiveReply({ actor: chief, input: later }))).toBe('invalid');
    const draft = await createReadyDraft(chief);
    expect(codeOf(await receiveReply({ actor: chief, input: letter(draft.articleId) }))).toBe('bad_state');
  });

  it('is published under its article, and taken back', async () => {
    const { articleId, replyId } = await received();
    expect(await listPublishedReplies(articleId)).toEqual([]);
    valueOf(await publishReply({ actor: chief, input: { replyId, ...underArticle } }));
    expect(await listPublishedReplies(articleId)).toMatchObject([
      { id: replyId, placement: 'under_article', text: letter(articleId).text },
    ]);
    expect(await lastPurge()).toContain(tags.article(articleId));
    valueOf(await reopenReply({ actor: chief, input: { replyId } }));
    expect(await listPublishedReplies(articleId)).toEqual([]);
    expect(await db().purge.findFirstOrThrow({ orderBy: { id: 'desc' } })).toMatchObject({ isHard: true });
    expect(codeOf(await reopenReply({ actor: chief, input: { replyId } }))).toBe('conflict');
    const lines = await db().journalEntry.findMany({
      where: { subjectId: articleId, action: { startsWith: 'reply.' } },
      orderBy: { id: 'asc' },
    });
    expect(lines.map(({ action }) => action)).toEqual(['reply.receive', 'reply.publish', 'reply.reopen']);
  });

  it('may stand in another article that is online, and only there', async () => {
    const { articleId, replyId } = await received();
    const other = await publishReadyStory(chief);
    const draft = await createReadyDraft(chief);
    const linkTo = (linkedArticleId: string) =>
      publishReply({ actor: chief, input: { replyId, placement: 'linked', linkedArticleId } });
    expect(codeOf(await linkTo(draft.articleId))).toBe('invalid');
    expect(codeOf(await linkTo(articleId))).toBe('invalid');
    valueOf(await linkTo(other.articleId));
    expect(await listPublishedReplies(articleId)).toMatchObject([
      { placement: 'linked', link: { id: other.articleId, path: other.url } },
    ]);
  });

  it('is refused with a reason', async () => {
    const { articleId, replyId } = await received();
    valueOf(await refuseReply({ actor: chief, input: { replyId, reason: 'Hors délai.' } }));
    expect(await listPublishedReplies(articleId)).toEqual([]);
    const filter = { isSettled: true, articleId };
    expect(await listDeskReplies({ actor: chief, filter })).toMatchObject([
      { id: replyId, status: 'refused', refusalReason: 'Hors délai.', decidedByName: chief.name },
    ]);
    valueOf(await reopenReply({ actor: chief, input: { replyId } }));
    expect(await db().replyRequest.findUniqueOrThrow({ where: { id: replyId } })).toMatchObject({
      status: 'received',
      refusalReason: null,
      decidedAt: null,
    });
  });

  it('is decided once when two editors decide at the same time', async () => {
    const { replyId } = await received();
    const other = await createPerson('editor_in_chief');
    const outcomes = await Promise.all([
      publishReply({ actor: chief, input: { replyId, ...underArticle } }),
      refuseReply({ actor: other, input: { replyId, reason: 'Hors délai.' } }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error.code]))).toEqual(['conflict']);
  });

  it('is decided by the section’s editors alone, and seen by whoever sees the story', async () => {
    const section = await createSection();
    const { articleId, replyId } = await received({ sectionId: section.id });
    const editor = await createPerson('section_editor', { sectionId: section.id });
    const elsewhere = await createPerson('section_editor', { sectionId: (await createSection()).id });
    const outsiders = [
      anonymous,
      elsewhere,
      await createPerson('journalist'),
      await createPerson('moderator'),
    ];
    for (const actor of outsiders) {
      expect(codeOf(await receiveReply({ actor, input: letter(articleId) }))).toBe('not_found');
      expect(codeOf(await publishReply({ actor, input: { replyId, ...underArticle } }))).toBe('not_found');
      expect(codeOf(await refuseReply({ actor, input: { replyId, reason: 'Non.' } }))).toBe('not_found');
      expect(codeOf(await reopenReply({ actor, input: { replyId } }))).toBe('not_found');
      expect(await listDeskReplies({ actor, filter: { isSettled: false, articleId } })).toEqual([]);
    }
    expect(await listDeskReplies({ actor: editor, filter: { isSettled: false } })).toMatchObject([
      { id: replyId, permission: { allowed: true } },
    ]);
    valueOf(await publishReply({ actor: editor, input: { replyId, ...underArticle } }));
  });

  it('leaves its writer with the reason in words', async () => {
    const writer = await createPerson('journalist');
    const { articleId } = await publishReadyStory(writer);
    const { replyId } = valueOf(await receiveReply({ actor: writer, input: letter(articleId) }));
    expect(codeOf(await publishReply({ actor: writer, input: { replyId, ...underArticle } }))).toBe(
      'forbidden',
    );
    expect(await listDeskReplies({ actor: writer, filter: { isSettled: false } })).toMatchObject([
      { id: replyId, permission: { allowed: false } },
    ]);
  });
});
