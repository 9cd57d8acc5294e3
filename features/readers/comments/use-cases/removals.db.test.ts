import { describe, expect, it } from 'vitest';
import { legalGrounds, type ReportGround, toldAfterMs } from '#features/readers/comments/comment-reports.ts';
import { listReported } from '#features/readers/reports/data/report.queries.ts';
import { getCommentAuthor } from '#features/readers/comments/data/posting.queries.ts';
import {
  getStatementFor,
  listAppeals,
  listModerators,
} from '#features/readers/reports/data/statement.queries.ts';
import { decideAppeal } from '#features/readers/reports/use-cases/decide-appeal.ts';
import { decideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import { deleteComment } from '#features/readers/comments/use-cases/delete-comment.ts';
import { keepReported } from '#features/readers/reports/use-cases/keep-reported.ts';
import {
  reportSettledHandler,
  restorationHandler,
  statementHandler,
} from '#features/readers/reports/use-cases/tell-of-decision.ts';
import { undoDecision } from '#features/readers/moderation/use-cases/undo-decision.ts';
import { anonymous, type Person } from '#lib/actor.ts';
import { reportFaults, reportRefusals } from '#words/readers/comments/comment-reports.ts';
import { db } from '#server/db/client.ts';
import {
  appealOf,
  createAppealed,
  createModerated,
  mailsIn,
  nobody,
  report,
  reportsOf,
} from '#tests/factories/reports.ts';
import { createPerson, uniqueWord } from '#tests/factories/people.ts';
import { codeOf, valueOf } from '#tests/factories/stories.ts';

const { articleId, moderator, other, written, remove } = await createModerated();
const appealed = () => createAppealed(articleId, moderator);
const decide = (actor: Person, appealId: string, outcome: 'restored' | 'upheld', answer = '') =>
  decideAppeal({ actor, input: { appealId, outcome, answer } });

const statusOf = async (id: string) => (await db().comment.findUniqueOrThrow({ where: { id } })).status;

async function removed(ground: ReportGround = 'insult') {
  const comment = await written();
  valueOf(await remove(comment.id, ground));
  return comment;
}

/** What of this kind waits in the outbox for one thing. */
const queued = (kind: string, payload: Record<string, string>) =>
  db().outboxMessage.findMany({
    where: {
      kind,
      AND: Object.entries(payload).map(([name, equals]) => ({ payload: { path: [name], equals } })),
    },
  });

describe('a decision on what was reported', () => {
  it('removes, states why, settles the reports with the time it took, and tells both sides once it stands', async () => {
    const { id, author } = await written();
    const email = `${uniqueWord()}@exemple.fr`;
    valueOf(await report(id, { email, ground: 'hatred' }));
    expect((await listReported({ isSettled: false })).some((comment) => comment.id === id)).toBe(true);
    expect(valueOf(await remove(id, undefined, 'Le second mot.'))).toMatchObject({ isTold: true });
    const [row] = await reportsOf(id);
    expect(row).toMatchObject({ outcome: 'removed', decidedById: moderator.userId });
    expect((row?.decidedAt?.getTime() ?? 0) - (row?.createdAt.getTime() ?? 0)).toBeGreaterThanOrEqual(0);
    const statement = await getStatementFor(id, author.userId);
    expect(statement).toMatchObject({
      ground: 'hatred',
      facts: 'Le second mot.',
      isReported: true,
      isAutomated: false,
    });
    expect(await getStatementFor(id, other.userId)).toBeNull();

    const [told] = await queued('comment.removed', { statementId: statement?.id ?? '' });
    expect((told?.availableAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(toldAfterMs - 20_000);
    const [mail] = mailsIn(await statementHandler.deliver({ id: 'x', payload: told?.payload }));
    expect(mail).toMatchObject({ quote: expect.stringContaining('Dit de') });
    expect(mail?.lines.join(' ')).toContain('Le second mot.');
    const [settled] = await queued('comment.report_settled', { reportId: row?.id ?? '' });
    const [answer] = mailsIn(await reportSettledHandler.deliver({ id: 'x', payload: settled?.payload }));
    expect(answer?.to.email).toBe(email);
    expect(await db().journalEntry.count({ where: { action: 'comment.remove', subjectId: id } })).toBe(1);
  });

  it('keeps, with a word to whoever reported, and once', async () => {
    const { id } = await written();
    valueOf(await report(id));
    const input = { commentId: id, note: 'C’est une opinion.' };
    valueOf(await keepReported({ actor: moderator, input }));
    const [row] = await reportsOf(id);
    expect(row).toMatchObject({ outcome: 'kept', note: 'C’est une opinion.' });
    expect(await statusOf(id)).toBe('published');
    const [mail] = mailsIn(await reportSettledHandler.deliver({ id: 'x', payload: { reportId: row?.id } }));
    expect(mail?.quote).toBe('C’est une opinion.');
    expect(codeOf(await keepReported({ actor: moderator, input }))).toBe('bad_state');
  });

  it('taken back leaves no statement, opens the reports again and is told to nobody', async () => {
    const { id, author } = await written();
    valueOf(await report(id));
    valueOf(await remove(id));
    const statement = await getStatementFor(id, author.userId);
    valueOf(await undoDecision({ actor: moderator, input: { commentId: id } }));
    expect(await getStatementFor(id, author.userId)).toBeNull();
    expect(await reportsOf(id)).toMatchObject([{ outcome: null, decidedAt: null }]);
    const payload = { statementId: statement?.id };
    expect(await statementHandler.deliver({ id: 'x', payload })).toBeUndefined();
    const [row] = await reportsOf(id);
    expect(await reportSettledHandler.deliver({ id: 'x', payload: { reportId: row?.id } })).toBeUndefined();
  });

  it('of its author, who deletes it, ends the reports too', async () => {
    const { id, author } = await written();
    valueOf(await report(id));
    valueOf(await deleteComment({ actor: author, input: { id } }));
    expect(await reportsOf(id)).toMatchObject([{ outcome: 'gone' }]);
  });

  it('states nothing for commercial spam in bulk, and says so', async () => {
    const { id, author } = await written();
    expect(valueOf(await remove(id, 'spam'))).toMatchObject({ status: 'removed', isTold: false });
    expect(await getStatementFor(id, author.userId)).toBeNull();
    const row = await db().commentStatement.findFirstOrThrow({ where: { commentId: id } });
    expect(await queued('comment.removed', { statementId: row.id })).toEqual([]);
    expect(codeOf(await appealOf(author, id))).toBe('bad_state');
  });

  it('says what the law forbids where the ground does not', async () => {
    const { id } = await written();
    expect(await remove(id, 'other_illegal')).toMatchObject({
      error: { code: 'invalid', fields: { facts: reportFaults.facts } },
    });
    valueOf(await remove(id, 'other_illegal', 'Vente de tabac.'));
  });

  it('drops what the law forbids from the last good copies too', async () => {
    for (const [ground, isHard] of [
      ['off_topic', false],
      [legalGrounds[3], true],
    ] as const) {
      const { id } = await written();
      valueOf(await remove(id, ground));
      const [purge] = await db().purge.findMany({ orderBy: { id: 'desc' }, take: 1 });
      expect(purge, ground).toMatchObject({ isHard });
    }
  });

  it('by a moderator who changes their mind puts the comment back and tells its author', async () => {
    const { id, author } = await removed();
    const approve = { commentId: id, decision: 'approve' as const, seenEditedAt: null };
    valueOf(await decideComment({ actor: moderator, input: approve }));
    const statement = await getStatementFor(id, author.userId);
    expect(statement?.liftedAt).not.toBeNull();
    const payload = { statementId: statement?.id };
    expect(await statementHandler.deliver({ id: 'x', payload })).toBeUndefined();
    expect(mailsIn(await restorationHandler.deliver({ id: 'x', payload }))[0]?.subject).toContain(
      'de nouveau',
    );
    valueOf(await undoDecision({ actor: moderator, input: { commentId: id } }));
    expect((await getStatementFor(id, author.userId))?.liftedAt).toBeNull();
  });
});

describe('an appeal', () => {
  it('is the author’s alone, once, within six months, and reaches the other moderators', async () => {
    const { id, author } = await removed();
    expect(codeOf(await appealOf(anonymous, id))).toBe('not_signed_in');
    expect(codeOf(await appealOf(other, id))).toBe('forbidden');
    expect(codeOf(await appealOf(author, nobody))).toBe('not_found');
    expect(await appealOf(author, id, ' ')).toMatchObject({
      error: { fields: { text: reportFaults.appeal } },
    });
    const late = new Date(Date.now() + 190 * 86_400_000);
    expect(codeOf(await appealOf(author, id, 'Trop tard.', late))).toBe('bad_state');
    valueOf(await appealOf(author, id));
    expect(codeOf(await appealOf(author, id))).toBe('already_sent');
    const row = await db().commentAppeal.findFirstOrThrow({ where: { statement: { commentId: id } } });
    const notice = await db().outboxMessage.findFirstOrThrow({
      where: { dedupeKey: `comment-appeal:${row.id}` },
    });
    const told = (notice.payload as { to: { userIds: string[] } }).to.userIds;
    expect(told).toContain(other.userId);
    expect(told).not.toContain(moderator.userId);
    expect((await listAppeals({ isSettled: false })).some(({ commentId }) => commentId === id)).toBe(true);
    const published = await written();
    expect(codeOf(await appealOf(published.author, published.id))).toBe('bad_state');
  });

  it('is never decided by whoever removed the comment, through no door', async () => {
    const { id, appealId } = await appealed();
    expect(await decide(moderator, appealId, 'restored')).toMatchObject({
      error: { code: 'forbidden', detail: reportRefusals.ownRemoval },
    });
    const approve = { commentId: id, decision: 'approve' as const, seenEditedAt: null };
    expect(codeOf(await decideComment({ actor: moderator, input: approve }))).toBe('bad_state');
    expect(codeOf(await undoDecision({ actor: other, input: { commentId: id } }))).toBe('bad_state');
    expect(await statusOf(id)).toBe('removed');
    expect((await listModerators()).length).toBeGreaterThan(1);
  });

  it('puts the comment back for good, and tells its author', async () => {
    const { id, author, appealId } = await appealed();
    expect(valueOf(await decide(other, appealId, 'restored', 'Vous aviez raison.'))).toMatchObject({
      status: 'published',
    });
    expect(await statusOf(id)).toBe('published');
    const { userId } = author;
    expect(await getCommentAuthor(userId, { articleId, days: 7 })).toMatchObject({ recentRefused: 0 });
    expect(await getStatementFor(id, author.userId)).toMatchObject({
      liftedAt: expect.any(Date),
      appeal: { outcome: 'restored', answer: 'Vous aviez raison.' },
    });
    const mail = await db().outboxMessage.findFirst({
      where: { dedupeKey: `comment-appeal-decided:${appealId}` },
    });
    expect(mail?.payload).toMatchObject({ to: { kind: 'address' }, quote: 'Vous aviez raison.' });
    expect(codeOf(await decide(other, appealId, 'upheld', 'Non.'))).toBe('bad_state');
    expect(codeOf(await undoDecision({ actor: other, input: { commentId: id } }))).toBe('bad_state');
  });

  it('is refused with a reason only', async () => {
    const { id, appealId } = await appealed();
    expect(codeOf(await decide(other, appealId, 'upheld'))).toBe('invalid');
    valueOf(await decide(other, appealId, 'upheld', 'Le mot est là.'));
    expect(await statusOf(id)).toBe('removed');
    expect(codeOf(await decide(other, appealId, 'restored'))).toBe('bad_state');
  });

  it('is decided by one of two who decide at once', async () => {
    const { id, appealId } = await appealed();
    const third = await createPerson('editor_in_chief');
    const outcomes = await Promise.all([
      decide(other, appealId, 'restored'),
      decide(third, appealId, 'upheld', 'Non.'),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const { outcome } = await db().commentAppeal.findUniqueOrThrow({ where: { id: appealId } });
    expect(await statusOf(id)).toBe(outcome === 'restored' ? 'published' : 'removed');
  });
});
