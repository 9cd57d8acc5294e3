import { discardChangesSchema } from '#features/newsroom/articles/articles.schema.ts';
import {
  advanceWorkingCopy,
  getHeldRevision,
  keepRevision,
  updateArticle,
} from '#features/newsroom/articles/data/article.store.ts';
import { openArticle } from '#features/newsroom/articles/use-cases/open-article.ts';
import type { RestoredText } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { badMoveSentences } from '#words/newsroom/articles/articles.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { attempt } from '#server/transaction/attempt.ts';

/**
 * The working copy of a live story is what readers read again. The new version takes the live one's place too: it is
 * the same text to the last letter, so nothing changes for readers, and no change is left unpublished. What is given
 * up is kept by name: going back to it undoes this.
 */
export const discardChanges = defineUseCase({
  name: 'discardChanges',
  input: discardChangesSchema,
  run: ({ actor, input }): Promise<Outcome<RestoredText>> =>
    attempt(actor, async (open) => {
      const { articleId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const held = opened.value;
      const { article, working } = held;
      const { liveRevisionId } = article;
      if (article.publicationState !== 'published' || !liveRevisionId) {
        return refused('bad_state', { detail: badMoveSentences.update });
      }
      if (working.id === liveRevisionId)
        return refused('bad_state', { detail: versionMessages.nothingToDiscard });
      const live = await getHeldRevision(open.sql, { articleId, revisionId: liveRevisionId });
      if (!live) return refused('not_found', { detail: versionMessages.unknown });
      await keepRevision(open.sql, working, versionMessages.names.beforeDiscard);
      const { fields } = live;
      const { id, number } = await advanceWorkingCopy(open.sql, held, {
        fields,
        createdById: actor.kind === 'person' ? actor.userId : null,
        workflowState: 'approved',
        kind: 'published',
        name: versionMessages.names.discarded,
      });
      await updateArticle(open.sql, articleId, { liveRevisionId: id });
      await open.journal({
        action: 'article.discard_changes',
        subjectType: 'article',
        subjectId: articleId,
        before: { revision: working.number },
        after: { revision: number, restored: live.number },
      });
      return done({ revisionId: id, number, fields, previousRevisionId: working.id });
    }),
});
