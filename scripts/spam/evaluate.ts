import { getModerationSettings } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import { listSimilar, writeOutline } from '#features/readers/spam-filter/data/outline.store.ts';
import { getSpamModel } from '#features/readers/spam-filter/data/spam-model.queries.ts';
import { toFingerprint } from '#features/readers/spam-filter/near-duplicates.ts';
import { judge } from '#features/readers/spam-filter/pipeline.ts';
import { readText } from '#features/readers/spam-filter/text-reading.ts';
import type { Candidate, JudgePorts, Verdict } from '#features/readers/spam-filter/verdict.ts';
import { learnFromModerators } from '#features/readers/spam-filter/use-cases/learn-from-moderators.ts';
import { systemActor } from '#lib/actor.ts';
import type { EvalRow } from '#scripts/spam/read-rows.ts';
import { db } from '#server/db/client.ts';
import { createPublished } from '#tests/factories/articles.ts';
import { uniqueWord } from '#tests/factories/people.ts';

export type JudgedRow = { row: EvalRow; verdict: Verdict; isWarm: boolean };

const minute = 60_000;
/** Where time begins for rows that do not say when they were written. */
const firstInstant = Date.parse('2026-01-01T08:00:00Z');

/**
 * Sends rows through the pipeline in their order, each as the first comment of a new reader through a form that was
 * open for a minute; the labels of the first `warm` are then decided as moderators would, and learned. Limits are not
 * counted: everything here comes from one place.
 */
export async function evaluate(
  rows: readonly EvalRow[],
  { warm }: { warm: number },
  tell: (judged: JudgedRow) => void,
): Promise<void> {
  const { article } = await createPublished({ headline: 'Évaluation' });
  let before = firstInstant;
  for (const [at, row] of rows.entries()) {
    if (at === warm && warm > 0) await learnFromModerators({ actor: systemActor('évaluation'), input: null });
    before = toInstant(row, before);
    const candidate = await toCandidate(row, { articleId: article.id, at, submittedAt: new Date(before) });
    const verdict = await judge(candidate, ports);
    await keep(candidate, row, at < warm);
    tell({ row, verdict, isWarm: at < warm });
  }
}

const ports: JudgePorts = {
  settings: getModerationSettings,
  whyClosed: () => Promise.resolve(null),
  takeTurn: () => Promise.resolve(0),
  findSimilar: (fingerprint, since) => listSimilar(fingerprint, { since, exceptId: null }),
  model: getSpamModel,
  askAkismet: () => Promise.resolve(null),
};

/** Never back in time: what says no date, or an earlier one, comes a minute after the one before. */
const toInstant = ({ date }: EvalRow, before: number): number => {
  const said = date ? Date.parse(date) : Number.NaN;
  return said > before ? said : before + minute;
};

async function toCandidate(
  row: EvalRow,
  { articleId, at, submittedAt }: { articleId: string; at: number; submittedAt: Date },
): Promise<Candidate> {
  const name = row.author?.trim() || `Lecteur ${at + 1}`;
  const email = `lecteur-${at}-${uniqueWord()}@essai.test`;
  const { id } = await db().user.create({ data: { email, name: `${name} ${at + 1}` }, select: { id: true } });
  return {
    articleId,
    text: row.content.toWellFormed().replaceAll('\0', ''),
    author: {
      id,
      name,
      email,
      createdAt: submittedAt,
      approvedCount: 0,
      recentDecided: 0,
      recentRefused: 0,
      isStaff: false,
      url: row.author_url ?? null,
    },
    addressPrefix: '192.0.2.1',
    userAgent: 'Mozilla/5.0',
    referrer: null,
    replyToId: null,
    honeypot: '',
    formToken: { issuedAt: new Date(submittedAt.getTime() - minute), isUsed: false },
    submittedAt,
  };
}

/** The comment as it would stand in the database, and the decision of whoever read it. */
async function keep(candidate: Candidate, row: EvalRow, isDecided: boolean): Promise<void> {
  const { articleId, author, submittedAt } = candidate;
  const text = candidate.text.slice(0, 20_000);
  const data = { articleId, authorId: author.id, text, status: 'waiting', createdAt: submittedAt } as const;
  const { id: commentId } = await db().comment.create({ data, select: { id: true } });
  await writeOutline(db(), commentId, toFingerprint(readText(text).words));
  await db().commentOutline.update({ where: { commentId }, data: { createdAt: submittedAt } });
  if (!isDecided) return;
  const kind = row.label === 'spam' ? 'spam' : 'approve';
  await db().commentDecision.create({
    data: { commentId, kind, statusBefore: 'waiting', decidedAt: submittedAt },
  });
}
