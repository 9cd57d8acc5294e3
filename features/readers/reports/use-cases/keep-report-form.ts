import { keptReportHours } from '#features/readers/comments/comment-reports.ts';
import { textToShowAgain } from '#features/readers/comments/comment-typing.ts';
import { writeKeptReport } from '#features/readers/comments/data/report.store.ts';
import type { AppError } from '#lib/errors.ts';
import { isId } from '#lib/ids.ts';
import { errorSentence } from '#messages/errors.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { log } from '#server/log/log.ts';
import { takePoint } from '#server/http/take-points.ts';

type RefusedForm = {
  error: AppError;
  /** The fields as they were sent. */
  raw: Record<string, unknown>;
  commentId: string;
  addressPrefix: string;
};

const hourMs = 3_600_000;
const keptFields = ['ground', 'explanation', 'name', 'email', 'goodFaith', 'text'] as const;

/** Keeps what a refused form of a report or an appeal held, under a reference; null when it can't be kept. */
export async function keepReportForm({
  error,
  raw,
  commentId,
  addressPrefix,
}: RefusedForm): Promise<string | null> {
  try {
    if (!isId(commentId) || !(await takePoint('keptComment', addressPrefix)).isWithin) return null;
    const known = raw['kept'];
    const reference = typeof known === 'string' && known !== '' && known.length <= 100 ? known : newSecret();
    const fields = keptFields.flatMap((name) => {
      const value = raw[name];
      return typeof value === 'string' ? [[name, textToShowAgain(value)] as const] : [];
    });
    if (fields.length === 0) return null;
    const isKept = await writeKeptReport({
      tokenHash: hashSecret(reference),
      commentId,
      fields: Object.fromEntries(fields),
      faults: error.fields ?? {},
      problem: error.fields ? null : errorSentence(error),
      expiresAt: new Date(Date.now() + keptReportHours * hourMs),
    });
    return isKept ? reference : null;
  } catch (reason) {
    // Also where the database is away: the page that is gone back to has the text still.
    log().warn({ err: reason instanceof Error ? reason.message : reason }, 'a refused report was not kept');
    return null;
  }
}
