import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import {
  excusesIdentity,
  isReportGround,
  type ReportGround,
  reportLimits,
  reportNumberBytes,
  toReportNumber,
} from '#features/readers/comments/comment-reports.ts';
import type { reportCommentSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { lockComment } from '#features/readers/comments/data/comment.store.ts';
import {
  getReportableComment,
  type ReportableComment,
} from '#features/readers/reports/data/report.queries.ts';
import {
  deleteKeptReport,
  insertReport,
  insertThreat,
} from '#features/readers/comments/data/report.store.ts';
import { tellChiefsOfThreat, tellModerators } from '#features/readers/reports/use-cases/tell-newsroom.ts';
import type { Actor } from '#lib/actor.ts';
import { cleanLine, cleanParagraph } from '#lib/clean-text.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { urls } from '#lib/urls.ts';
import { reportNotices } from '#words/readers/comments/comment-report-notices.ts';
import { reportFaults as faults, reportRefusals as words } from '#words/readers/comments/comment-reports.ts';
import { retryIn } from '#messages/errors.ts';
import { attempt } from '#server/transaction/attempt.ts';
import { hashSecret, seal } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { noticeEntry } from '#server/http/notice.ts';
import { takePoint } from '#server/http/take-points.ts';

type Sent = z.output<typeof reportCommentSchema>;
type ReportCall = { actor: Actor; input: Sent; addressPrefix: string; now?: Date };

/** What whoever reports is given: the number, and when. */
export type Received = { number: string; receivedAt: Date };

const newNumber = (): string => toReportNumber(randomBytes(reportNumberBytes));

/**
 * Anybody says that a comment should not stand (article 16). It waits in the desk's list; a receipt is mailed where there
 * is an address, the moderators hear of it, and of a threat to somebody's life the editors-in-chief do at once. What
 * fills the hidden field is thanked and forgotten.
 */
export async function reportComment({
  actor,
  input,
  addressPrefix,
  now = new Date(),
}: ReportCall): Promise<Outcome<Received>> {
  const comment = await getReportableComment(input.id);
  if (!comment) return refused('not_found', { detail: words.noComment });
  if (input.site !== '') return done({ number: newNumber(), receivedAt: now });
  if (comment.status !== 'published') return refused('bad_state', { detail: words.gone });
  const read = readReport(input);
  if (!read.ok) return refused('invalid', { fields: read.faults });
  const { report } = read;
  // Here and not at the door: what a form typed has been read by now, and is kept for its sender.
  const { isWithin, retryAfterSeconds } = await takePoint('commentReport', addressPrefix);
  if (!isWithin)
    return refused('too_many_requests', { detail: retryIn(retryAfterSeconds), data: { retryAfterSeconds } });
  return attempt(actor, async (open) => {
    const held = await lockComment(open.sql, comment.id);
    if (held?.status !== 'published') return refused('bad_state', { detail: words.gone });
    const written = await insertReport(open.sql, {
      number: newNumber(),
      commentId: comment.id,
      place: comment.place,
      ground: report.ground,
      explanation: report.explanation,
      reporterName: report.name,
      reporterEmail: report.email,
      senderHash: seal(`report:${report.email?.toLowerCase() ?? addressPrefix}`, getConfig().authSecret),
      createdAt: now,
    });
    const { number, createdAt } = written;
    if (input.kept !== '') await deleteKeptReport(open.sql, hashSecret(input.kept));
    if (!written.isNew) return done({ number, receivedAt: createdAt });
    await open.journal({
      action: 'comment.report',
      subjectType: 'comment',
      subjectId: comment.id,
      after: { number, ground: report.ground },
    });
    if (report.email)
      await open.outbox(
        noticeEntry({
          to: { kind: 'address', email: report.email, name: report.name ?? '' },
          words: reportNotices.received({ number, ground: report.ground, at: now }),
          path: urls.reportReceipt(number),
          dedupeKey: `comment-report:${written.id}`,
        }),
      );
    await tellNewsroom(open, { comment, ground: report.ground, now });
    return done({ number, receivedAt: createdAt });
  });
}

type Read = {
  ground: ReportGround;
  explanation: string;
  name: string | null;
  email: string | null;
};

const email = z.email().max(reportLimits.email);
const agreed: readonly unknown[] = [true, 'true', 'oui', 'on'];

/** A report out of what was typed, or one sentence for each field that is missing: all of them at once. */
export function readReport(
  sent: Pick<Sent, 'ground' | 'explanation' | 'name' | 'email' | 'goodFaith'>,
): { ok: true; report: Read } | { ok: false; faults: Record<string, string> } {
  const [explanation, name, mail] = [
    cleanParagraph(sent.explanation),
    cleanLine(sent.name),
    cleanLine(sent.email),
  ];
  const isExcused = excusesIdentity(sent.ground);
  const checks: [field: string, isFine: boolean, sentence: string][] = [
    ['ground', isReportGround(sent.ground), faults.ground],
    ['explanation', explanation !== '', faults.explanation],
    ['explanation', explanation.length <= reportLimits.explanation, faults.tooLong(reportLimits.explanation)],
    ['name', name !== '' || isExcused, faults.name],
    ['name', name.length <= reportLimits.name, faults.tooLong(reportLimits.name)],
    ['email', mail !== '' || isExcused, faults.email],
    ['email', mail === '' || email.safeParse(mail).success, faults.badEmail],
    ['goodFaith', agreed.includes(sent.goodFaith), faults.goodFaith],
  ];
  const found = checks.filter(([, isFine]) => !isFine).map(([field, , sentence]) => [field, sentence]);
  if (found.length > 0 || !isReportGround(sent.ground))
    return { ok: false, faults: Object.fromEntries(found) };
  return {
    ok: true,
    report: { ground: sent.ground, explanation, name: name || null, email: mail || null },
  };
}

type Open = Parameters<Parameters<typeof attempt>[1]>[0];

async function tellNewsroom(
  open: Open,
  { comment, ground, now }: { comment: ReportableComment; ground: ReportGround; now: Date },
): Promise<void> {
  const { id: commentId, headline, text } = comment;
  await tellModerators(open, { words: reportNotices.waiting({ ground, headline }), now });
  if (ground !== 'life_threat') return;
  if (await insertThreat(open.sql, { commentId, raisedById: null }))
    await tellChiefsOfThreat(open, { commentId, headline, text });
}
