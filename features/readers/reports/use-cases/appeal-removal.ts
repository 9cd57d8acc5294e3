import type { z } from 'zod';
import { reportLimits } from '#features/readers/comments/comment-reports.ts';
import type { appealRemovalSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { getHeadline } from '#features/readers/comments/data/posting.store.ts';
import { listModerators } from '#features/readers/reports/data/statement.queries.ts';
import { getStandingStatement, insertAppeal } from '#features/readers/comments/data/statement.store.ts';
import { firstHolders } from '#features/readers/reports/use-cases/tell-newsroom.ts';
import type { Actor } from '#lib/actor.ts';
import { cleanParagraph } from '#lib/clean-text.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { statementNotices } from '#words/readers/comments/comment-report-notices.ts';
import { reportFaults as faults, reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { noticeEntry } from '#server/http/notice.ts';

type AppealCall = { actor: Actor; input: z.output<typeof appealRemovalSchema>; now?: Date };

/**
 * The author of a removed comment contests its removal, once, within six months (article 20). Those who may read it hear
 * of it: the other moderators, or the editors-in-chief where there is no other.
 */
export const appealRemoval = ({
  actor,
  input,
  now = new Date(),
}: AppealCall): Promise<Outcome<{ id: string }>> =>
  attempt(actor, async (open) => {
    const text = cleanParagraph(input.text);
    const held = await lockComment(open.sql, input.id);
    if (!held) return refused('not_found', { detail: words.noComment });
    if (actor.kind !== 'person') return refused('not_signed_in');
    if (held.authorId !== actor.userId) return refused('forbidden', { detail: words.notYours });
    const statement = held.status === 'removed' ? await getStandingStatement(open.sql, held.id) : null;
    if (!statement?.isTold) return refused('bad_state', { detail: words.noStatement });
    if (statement.appeal) return refused('already_sent', { detail: words.appealedAlready });
    if (statement.appealUntil <= now)
      return refused('bad_state', { detail: words.appealOver(statement.appealUntil) });
    if (text === '') return refused('invalid', { fields: { text: faults.appeal } });
    if (text.length > reportLimits.explanation)
      return refused('invalid', { fields: { text: faults.tooLong(reportLimits.explanation) } });
    const appealId = await insertAppeal(open.sql, { statementId: statement.id, text, createdAt: now });
    await open.journal({
      action: 'comment.appeal',
      subjectType: 'comment',
      subjectId: held.id,
      after: { ground: statement.ground },
    });
    const people = await listModerators();
    const others = people.filter(({ userId }) => userId !== statement.decidedById);
    const roles = ['moderator', 'editor_in_chief', 'administrator'] as const;
    await open.outbox(
      noticeEntry({
        to: { kind: 'people', userIds: firstHolders(others.length > 0 ? others : people, roles) },
        words: statementNotices.appealed({ headline: await getHeadline(open.sql, held.articleId) }),
        path: urls.deskReports(),
        dedupeKey: `comment-appeal:${appealId}`,
      }),
    );
    return done({ id: held.id });
  });
