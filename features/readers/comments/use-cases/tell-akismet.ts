import { z } from 'zod';
import { getAkismetSubject, getStandingDecision } from '#features/readers/comments/data/akismet.queries.ts';
import { getLastReasons } from '#features/readers/comments/data/posting.store.ts';
import type { Verdict } from '#features/readers/spam-filter/verdict.ts';
import { applyRecheck } from '#features/readers/comments/use-cases/apply-recheck.ts';
import { askAkismet, correctAkismet } from '#features/readers/comments/use-cases/ask-akismet.ts';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import type { OutboxEntry } from '#server/transaction/outbox.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

const recheckKind = 'akismet.recheck';
const correctionKind = 'akismet.correction';
const patienceMs = 10_000;
/** A decision can be taken back for a few seconds: Akismet is told of what stands. */
const undoMs = 30_000;

const recheckSchema = z.object({ commentId: z.uuid() });
const correctionSchema = z.object({ commentId: z.uuid(), isSpam: z.boolean() });

/** Akismet failed, or said itself that it has not finished: the worker asks it again in time. */
export async function queueRecheck(
  { outbox }: Pick<Transaction, 'outbox'>,
  { commentId, reasons }: { commentId: string; reasons: Verdict['reasons'] },
): Promise<void> {
  const seconds = reasons.find(({ step }) => step === 'akismet')?.recheckAfterSeconds;
  if (seconds !== undefined) await outbox(toRecheck(commentId, seconds));
}

const toRecheck = (commentId: string, seconds: number): OutboxEntry => ({
  kind: recheckKind,
  payload: { commentId },
  availableAt: new Date(Date.now() + seconds * 1_000),
});

/** A moderator decided otherwise than Akismet: it is told. */
export async function queueCorrection(
  { sql, outbox }: Pick<Transaction, 'sql' | 'outbox'>,
  { commentId, isSpam }: { commentId: string; isSpam: boolean },
): Promise<void> {
  if (getConfig().akismet === null) return;
  const said = (await getLastReasons(sql, commentId)).find(({ step }) => step === 'akismet');
  const wasSpam = said !== undefined && said.recheckAfterSeconds === undefined;
  if (wasSpam === isSpam) return;
  const availableAt = new Date(Date.now() + undoMs);
  await outbox({ kind: correctionKind, payload: { commentId, isSpam }, availableAt });
}

/** Asks again. What was decided or taken back meanwhile is left alone; no answer means another try later. */
export const akismetRecheckHandler: OutboxHandler = {
  kind: recheckKind,
  deliver: async ({ payload }) => {
    const { commentId } = recheckSchema.parse(payload);
    const subject = await getAkismetSubject(commentId);
    if (!subject) return undefined;
    const answer = await askAkismet({ ...subject, isRecheck: true }, AbortSignal.timeout(patienceMs));
    const seconds = answer?.kind === 'honest' ? answer.recheckAfterSeconds : null;
    if (seconds !== null) return [toRecheck(commentId, seconds)];
    await applyRecheck({ commentId, answer });
    return undefined;
  },
};

export const akismetCorrectionHandler: OutboxHandler = {
  kind: correctionKind,
  deliver: async ({ payload }) => {
    const { commentId, isSpam } = correctionSchema.parse(payload);
    const decision = await getStandingDecision(commentId);
    if (decision !== (isSpam ? 'spam' : 'approve')) return undefined;
    const subject = await getAkismetSubject(commentId);
    if (subject) await correctAkismet(subject, { isSpam, signal: AbortSignal.timeout(patienceMs) });
    return undefined;
  },
};
