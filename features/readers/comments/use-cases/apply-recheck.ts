import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import { getLastReasons, insertVerdict } from '#features/readers/comments/data/posting.store.ts';
import { toAkismetFinding } from '#features/readers/spam-filter/judging-steps.ts';
import { worstOf } from '#features/readers/spam-filter/pipeline.ts';
import type { AkismetAnswer, Reason } from '#features/readers/spam-filter/verdict.ts';
import { settleHeld } from '#features/readers/comments/use-cases/settle-held.ts';
import { systemActor } from '#lib/actor.ts';
import { authorSentences } from '#words/readers/spam-filter/comment-verdicts.ts';
import { transaction } from '#server/transaction/transaction.ts';

/**
 * Puts Akismet's last word (null: no key any more) in the place of the one that was missing. A comment that waited for
 * nothing else is published; one that somebody has decided on stays as it is.
 */
export async function applyRecheck({
  commentId,
  answer,
}: {
  commentId: string;
  answer: AkismetAnswer | null;
}): Promise<void> {
  await transaction(systemActor('Akismet'), async (open) => {
    const held = await lockComment(open.sql, commentId);
    if (held?.status !== 'waiting') return;
    const others = (await getLastReasons(open.sql, commentId)).filter(({ step }) => step !== 'akismet');
    const finding = answer && toAkismetFinding(answer);
    const reasons: Reason[] = finding ? [...others, { step: 'akismet', ...finding }] : others;
    const outcome = worstOf(reasons);
    await insertVerdict(open.sql, commentId, { outcome, reasons, sentence: authorSentences[outcome] });
    await settleHeld(open, held, { outcome, reasons });
  });
}
