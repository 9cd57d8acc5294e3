import { keptDays, textToShowAgain } from '#features/readers/comments/comment-typing.ts';
import { writeKeptText } from '#features/readers/comments/data/posting.store.ts';
import { isId } from '#lib/ids.ts';
import { hashSecret, newSecret } from '#server/auth/secret.ts';
import { takePoint } from '#server/http/take-points.ts';

type TextToKeep = {
  articleId: string;
  repliesToId: string | null;
  text: string;
  /** Why it was not posted; null when it only has to be read again. */
  problem: string | null;
  /** The reference that it already has. */
  reference?: string | undefined;
  addressPrefix: string;
};

const dayMs = 86_400_000;

/**
 * Keeps what somebody typed and could not post, under a reference that only they hold: none of it is in an address.
 * Null when it can't be kept (too many from one address, no such article).
 */
export async function keepText(kept: TextToKeep): Promise<string | null> {
  const { articleId, repliesToId, text, problem, reference = newSecret(), addressPrefix } = kept;
  if (!isId(articleId) || !(await takePoint('keptComment', addressPrefix)).isWithin) return null;
  const isKept = await writeKeptText({
    tokenHash: hashSecret(reference),
    articleId,
    repliesToId: repliesToId !== null && isId(repliesToId) ? repliesToId : null,
    text: textToShowAgain(text),
    problem,
    expiresAt: new Date(Date.now() + keptDays * dayMs),
  });
  return isKept ? reference : null;
}
