import type { restoreRuleSchema } from '#features/newsroom/articles/articles.schema.ts';
import { deleteOverride } from '#features/newsroom/articles/data/checklist.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import { done, refused, type UseCase } from '#lib/use-case.ts';
import { setAsideMessages } from '#words/newsroom/articles/checklist.ts';
import { attempt } from '#server/transaction/attempt.ts';
import type { z } from 'zod';

/** The rule counts again for this article. */
export const restoreRule: UseCase<z.output<typeof restoreRuleSchema>, { articleId: string }> = ({
  actor,
  input,
}) =>
  attempt(actor, async (open) => {
    const { articleId, rule } = input;
    const opened = await openArticle(open.sql, { actor, articleId, verb: 'override' });
    if (!opened.ok) return opened;
    const reason = await deleteOverride(open.sql, { articleId, rule });
    if (reason === null) return refused('bad_state', { detail: setAsideMessages.notSetAside });
    await open.journal({
      action: 'article.restore_rule',
      subjectType: 'article',
      subjectId: articleId,
      before: { rule, reason },
    });
    return done({ articleId });
  });
