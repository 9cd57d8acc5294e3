import { permalinkOf } from '#features/readers/comments/data/akismet.queries.ts';
import { getModerationSettings } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import { listSimilar } from '#features/readers/spam-filter/data/outline.store.ts';
import type { CommentedArticle } from '#features/readers/comments/data/posting.queries.ts';
import { getSpamModel } from '#features/readers/spam-filter/data/spam-model.queries.ts';
import {
  defaultModerationSettings,
  type ModerationFigures,
} from '#features/readers/spam-filter/moderation-settings.ts';
import type { JudgePorts } from '#features/readers/spam-filter/verdict.ts';
import { askAkismet } from '#features/readers/comments/use-cases/ask-akismet.ts';
import { closedWords } from '#words/readers/comments/comments.ts';
import { takePointOf } from '#server/http/take-points.ts';

/**
 * Where the steps get what is not in the comment, for one that is sent here and now. `exceptId` is the comment itself,
 * when its words are mended.
 */
export const judgePorts = (article: CommentedArticle, exceptId: string | null = null): JudgePorts => ({
  settings: getModerationSettings,
  whyClosed: () => Promise.resolve(article.openness.isOpen ? null : closedWords[article.openness.why]),
  takeTurn,
  findSimilar: (fingerprint, since) => listSimilar(fingerprint, { since, exceptId }),
  model: getSpamModel,
  askAkismet: (candidate, signal) =>
    askAkismet({ ...candidate, permalink: permalinkOf(article.path) }, signal),
});

/** One point of each limit, of the account and of the address; the longest wait of those that are spent. */
const takeTurn: JudgePorts['takeTurn'] = async ({ authorId, addressPrefix, limits }) => {
  const whose = [`account:${authorId}`, `address:${addressPrefix}`];
  const taken = await Promise.all(
    Object.entries(limits).flatMap(([name, limit]) =>
      whose.map((key) => takePointOf(limit, `comment:${name}:${key}`)),
    ),
  );
  return Math.max(0, ...taken.map(({ isWithin, retryAfterSeconds }) => (isWithin ? 0 : retryAfterSeconds)));
};

/** The figures in force; the usual ones when what is stored can't be read, for then the comment waits anyway. */
export const readFigures = (): Promise<ModerationFigures> =>
  getModerationSettings().then(
    ({ figures }) => figures,
    () => defaultModerationSettings.figures,
  );
