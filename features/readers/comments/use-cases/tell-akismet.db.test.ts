import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import type { Reason } from '#features/readers/spam-filter/verdict.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import {
  akismetCorrectionHandler,
  akismetRecheckHandler,
  queueRecheck,
} from '#features/readers/comments/use-cases/tell-akismet.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
import { systemActor } from '#lib/actor.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import { deliverMessage } from '#server/jobs/deliver-outbox.ts';
import { transaction } from '#server/transaction/transaction.ts';
import { type AkismetFake, startAkismetFake } from '#tests/akismet-fake.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { createComment } from '#tests/factories/comments.ts';
import { createPerson } from '#tests/factories/people.ts';

let fake: AkismetFake;
let articleId: string;
beforeAll(async () => {
  fake = await startAkismetFake();
  articleId = (await createPublished()).article.id;
});
afterAll(() => fake.close());
beforeEach(() => {
  fake.mood = 'honest';
  fake.heard.length = 0;
  getConfig().akismet = { key: 'abc123', url: fake.url };
});

const failed: Reason = {
  step: 'akismet',
  outcome: 'waiting',
  words: 'Cette vérification n’a pas abouti.',
  recheckAfterSeconds: 60,
};
const newcomer: Reason = { step: 'newcomer', outcome: 'waiting', words: 'Nouveau venu.' };

/** A comment that waits for these reasons, as posting leaves it. */
async function waitingFor(...reasons: Reason[]): Promise<string> {
  const commentId = await createComment({ articleId, status: 'waiting' });
  await transaction(systemActor('essai'), async (open) => {
    await insertVerdict(open.sql, commentId, { outcome: 'waiting', reasons, sentence: 'Attendez.' });
    await queueRecheck(open, { commentId, reasons });
  });
  return commentId;
}

const messagesOf = (kind: string, commentId: string) =>
  db().outboxMessage.findMany({
    where: { kind, payload: { path: ['commentId'], equals: commentId }, deliveredAt: null },
  });
async function deliver(kind: 'akismet.recheck' | 'akismet.correction', commentId: string): Promise<string> {
  const [message] = await messagesOf(kind, commentId);
  return message ? deliverMessage([akismetRecheckHandler, akismetCorrectionHandler], message.id) : 'none';
}
const statusOf = async (id: string) => (await db().comment.findUnique({ where: { id } }))?.status;

describe('a comment that Akismet did not judge', () => {
  it('is asked about again in time, and published when nothing else made it wait', async () => {
    const commentId = await waitingFor(failed);
    const [message] = await messagesOf('akismet.recheck', commentId);
    expect((message?.availableAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(50_000);
    expect(await deliver('akismet.recheck', commentId)).toBe('delivered');
    expect(fake.heard[0]?.fields.get('recheck_reason')).toBe('recheck');
    expect(fake.heard[0]?.fields.get('permalink')).toMatch(/^http:\/\/localhost:3000\/.+\/.+/);
    expect(await statusOf(commentId)).toBe('published');
  });

  it('goes on waiting for what else made it wait', async () => {
    const commentId = await waitingFor(newcomer, failed);
    await deliver('akismet.recheck', commentId);
    expect(await statusOf(commentId)).toBe('waiting');
    const verdicts = await db().commentVerdict.findMany({
      where: { commentId },
      orderBy: { createdAt: 'asc' },
    });
    expect(verdicts.at(-1)?.reasons).toMatchObject([{ step: 'newcomer' }]);
  });

  it.each([
    ['spam', 'waiting'],
    ['blatant', 'refused'],
  ] as const)('that turns out %s is %s', async (mood, status) => {
    const commentId = await waitingFor(failed);
    fake.mood = mood;
    await deliver('akismet.recheck', commentId);
    expect(await statusOf(commentId)).toBe(status);
  });

  it('is asked about once more when it says so again, or still fails', async () => {
    const commentId = await waitingFor(failed);
    fake.mood = 'error';
    expect(await deliver('akismet.recheck', commentId)).toBe('failed');
    fake.mood = 'provisional';
    expect(await deliver('akismet.recheck', commentId)).toBe('delivered');
    expect(await messagesOf('akismet.recheck', commentId)).toHaveLength(1);
    expect(await statusOf(commentId)).toBe('waiting');
  });

  it('stays as a moderator decided meanwhile', async () => {
    const commentId = await waitingFor(failed);
    const actor = await createPerson('moderator');
    await decideComment({ actor, input: { commentId, decision: 'refuse', seenEditedAt: null } });
    await deliver('akismet.recheck', commentId);
    expect(await statusOf(commentId)).toBe('refused');
  });
});

describe('a moderator’s decision', () => {
  const saidSpam: Reason = { step: 'akismet', outcome: 'waiting', words: 'Akismet y voit du spam.' };
  const decide = async (commentId: string, decision: 'approve' | 'spam' | 'refuse') => {
    const actor = await createPerson('moderator');
    await decideComment({ actor, input: { commentId, decision, seenEditedAt: null } });
    return actor;
  };

  it.each([
    ['spam', newcomer, 'submit-spam'],
    ['approve', saidSpam, 'submit-ham'],
    ['spam', saidSpam, undefined],
    ['approve', newcomer, undefined],
    ['refuse', saidSpam, undefined],
  ] as const)('"%s" tells Akismet what it got wrong', async (decision, said, verb) => {
    const commentId = await waitingFor(said);
    await decide(commentId, decision);
    await deliver('akismet.correction', commentId);
    expect(fake.heard[0]?.verb).toBe(verb);
  });

  it('that was taken back is not told', async () => {
    const commentId = await waitingFor(newcomer);
    const actor = await decide(commentId, 'spam');
    await undoDecision({ actor, input: { commentId } });
    expect(await deliver('akismet.correction', commentId)).toBe('delivered');
    expect(fake.heard).toEqual([]);
  });

  it('is told to nobody without a key', async () => {
    getConfig().akismet = null;
    const commentId = await waitingFor(newcomer);
    await decide(commentId, 'spam');
    expect(await deliver('akismet.correction', commentId)).toBe('none');
  });
});
