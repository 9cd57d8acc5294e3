import { keepText } from '#features/readers/comments/use-cases/keep-text.ts';
import type { AppError } from '#lib/errors.ts';
import { errorSentence } from '#messages/errors.ts';
import { log } from '#server/log/log.ts';

type RefusedForm = {
  error: AppError;
  /** The fields as they were sent. */
  raw: Record<string, unknown>;
  /** The address that the form was sent to: it names the article. */
  path: string;
  addressPrefix: string;
};

/**
 * Keeps what a form typed that was refused before anybody read it: too many sends, a character that can't be stored, a
 * site under maintenance. Null when there is nothing to keep, or nowhere.
 */
export async function keepRefusedForm({
  error,
  raw,
  path,
  addressPrefix,
}: RefusedForm): Promise<string | null> {
  const { text, replyTo, kept } = raw;
  if (typeof text !== 'string' || text === '') return null;
  try {
    return await keepText({
      articleId: path.split('/').at(-2) ?? '',
      repliesToId: typeof replyTo === 'string' ? replyTo : null,
      text,
      problem: errorSentence(error),
      ...(typeof kept === 'string' && kept !== '' && kept.length <= 100 ? { reference: kept } : {}),
      addressPrefix,
    });
  } catch (reason) {
    // Also where the database is away: the page that is gone back to has the text still.
    log().warn({ err: reason instanceof Error ? reason.message : reason }, 'a refused comment was not kept');
    return null;
  }
}
