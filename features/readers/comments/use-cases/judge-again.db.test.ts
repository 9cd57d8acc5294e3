import { beforeAll, describe, expect, it } from 'vitest';
import { insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import type { Reason } from '#features/readers/spam-filter/verdict.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { judgeAgainHandler, queueJudgingAgain } from '#features/readers/comments/use-cases/judge-again.ts';
import { systemActor } from '#lib/actor.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

const failed: Reason = {
  step: 'duplicate',
  outcome: 'waiting',
  words: 'Cette vérification n’a pas abouti.',
  isFailure: true,
};
const settingsKey = 'comments.moderation';
let articleId = '';
beforeAll(async () => {
  articleId = (await createPublished()).article.id;
});

/** A reader whom the moderators know, or who is new. */
async function reader(approved = 2): Promise<string> {
  const { userId } = await createPerson('reader');
  await db().user.update({ where: { id: userId }, data: { emailVerified: new Date() } });
  for (let count = 0; count < approved; count += 1) {
    const commentId = await createComment({ articleId, authorId: userId });
    await db().commentDecision.create({ data: { commentId, kind: 'approve', statusBefore: 'waiting' } });
  }
  return userId;
}

/** A comment that waits because a check failed, as posting leaves it. */
async function heldBy(
  reasons: Reason[],
  { authorId, text }: { authorId?: string; text?: string } = {},
): Promise<string> {
  const commentId = await createComment({
    articleId,
    authorId: authorId ?? (await reader()),
    status: 'waiting',
    text: text ?? 'La passerelle est fermée depuis mars, et personne ne sait quand elle rouvrira.',
  });
  await transaction(systemActor('essai'), async (open) => {
    await insertVerdict(open.sql, commentId, { outcome: 'waiting', reasons, sentence: 'Attendez.' });
    await queueJudgingAgain(open, { commentId, reasons });
  });
  return commentId;
}

const messageOf = (commentId: string) =>
  db().outboxMessage.findFirst({
    where: { kind: judgeAgainHandler.kind, payload: { path: ['commentId'], equals: commentId } },
  });
const deliver = async (commentId: string): Promise<string> => {
  const message = await messageOf(commentId);
  return message ? deliverMessage([judgeAgainHandler], message.id) : 'none';
};
const statusOf = async (id: string) => (await db().comment.findUnique({ where: { id } }))?.status;

describe('a comment that waits because a check failed', () => {
  it('is checked again in time, and published when nothing speaks against it', async () => {
    const commentId = await heldBy([failed]);
    expect(((await messageOf(commentId))?.availableAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000);
    expect(await deliver(commentId)).toBe('delivered');
    expect(await statusOf(commentId)).toBe('published');
    expect(
      await db().journalEntry.findFirst({ where: { action: 'comment.approve', subjectId: commentId } }),
    ).toMatchObject({ before: { status: 'waiting' }, after: { status: 'published' } });
  });

  it('goes on waiting for what the checks find now', async () => {
    const commentId = await heldBy([failed], { authorId: await reader(0) });
    expect(await deliver(commentId)).toBe('delivered');
    expect(await statusOf(commentId)).toBe('waiting');
    const last = await db().commentVerdict.findFirst({
      where: { commentId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    });
    expect(last?.reasons).toMatchObject([{ step: 'newcomer' }]);
  });

  it('is refused when they find what is refused', async () => {
    const commentId = await heldBy([failed], { text: 'Retour affectif garanti, consultez le maître.' });
    expect(await deliver(commentId)).toBe('delivered');
    expect(await statusOf(commentId)).toBe('refused');
  });

  it('is tried again later while the check still fails, and waits for people meanwhile', async () => {
    const commentId = await heldBy([failed]);
    await db().setting.create({ data: { key: settingsKey, value: { bannedWords: 'not a list' } } });
    expect(await deliver(commentId)).toBe('failed');
    expect(await statusOf(commentId)).toBe('waiting');
    expect((await messageOf(commentId))?.lastError).toContain('settings');
    await db().setting.delete({ where: { key: settingsKey } });
    expect(await deliver(commentId)).toBe('delivered');
    expect(await statusOf(commentId)).toBe('published');
  });

  it('stays as a moderator decided meanwhile', async () => {
    const actor = await createPerson('moderator');
    const decided = await heldBy([failed]);
    await decideComment({ actor, input: { commentId: decided, decision: 'refuse', seenEditedAt: null } });
    await deliver(decided);
    expect(await statusOf(decided)).toBe('refused');
  });

  it('waits for its author’s mail to be confirmed all the same', async () => {
    const commentId = await heldBy([failed]);
    await db().comment.update({ where: { id: commentId }, data: { awaitsConfirmation: true } });
    await deliver(commentId);
    expect(await statusOf(commentId)).toBe('waiting');
  });
});

it('is not queued for a check that spoke, nor for Akismet, which has its own', async () => {
  const commentId = await heldBy([
    { step: 'newcomer', outcome: 'waiting', words: 'Nouveau venu.' },
    { ...failed, step: 'akismet', recheckAfterSeconds: 60 },
  ]);
  expect(await messageOf(commentId)).toBeNull();
});
