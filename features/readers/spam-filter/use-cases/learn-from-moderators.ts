import { getModerationSettings } from '#features/readers/spam-filter/data/moderation-settings.queries.ts';
import {
  getLearnedUntil,
  insertSpamModel,
  listDecided,
  lockLearning,
} from '#features/readers/spam-filter/data/spam-model.store.ts';
import { learn } from '#features/readers/spam-filter/model/learning.ts';
import { hasRole } from '#lib/actor.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { transaction } from '#server/transaction/transaction.ts';

export type Lesson = {
  /** The new version; null when nothing was learned: too few decisions, none new, or another process is at it. */
  version: number | null;
};

/** A few thousand comments take seconds; nobody else waits for this transaction. */
const timeoutMs = 5 * 60_000;

/** Learns the newspaper's own model anew from its moderators' decisions, when there are any that it does not know. */
export const learnFromModerators: UseCase<null, Lesson> = async ({ actor }) => {
  if (!hasRole(actor, [])) return refused('forbidden');
  const { figures } = await getModerationSettings();
  return transaction(
    actor,
    async ({ sql, journal }) => {
      if (!(await lockLearning(sql))) return done({ version: null });
      const { decided, until } = await listDecided(sql, figures.model.mostDecisions);
      const known = await getLearnedUntil(sql);
      if (until === null || (known !== null && known >= until)) return done({ version: null });
      const learned = learn(decided, figures.model);
      if (learned === null) return done({ version: null });
      const version = await insertSpamModel(sql, { learned, until });
      const { spamCount, honestCount, measure } = learned;
      await journal({
        action: 'comment.model_learned',
        subjectType: 'spam_model',
        subjectId: String(version),
        after: { spamCount, honestCount, ...measure },
      });
      return done({ version });
    },
    { timeoutMs },
  );
};
