import { restoreRevisionSchema, type StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import {
  advanceWorkingCopy,
  getHeldRevision,
  keepRevision,
} from '#features/newsroom/articles/data/article.store.ts';
import { followMergedSubjects } from '#features/newsroom/writing/data/merged-subjects.queries.ts';
import { isSameStory } from '#features/newsroom/articles/merging.ts';
import {
  checkReferences,
  checkSection,
  openArticle,
} from '#features/newsroom/articles/use-cases/open-article.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { attempt } from '#server/transaction/attempt.ts';

export type RestoredText = {
  revisionId: string;
  number: number;
  fields: StoryFields;
  /** What was the working copy until now: going back to it undoes this. */
  previousRevisionId: string;
};

/** The text of an older version becomes the working copy, as a new version; the one that it replaces is kept by name. */
export const restoreRevision = defineUseCase({
  name: 'restoreRevision',
  input: restoreRevisionSchema,
  run: ({ actor, input }): Promise<Outcome<RestoredText>> =>
    attempt(actor, async (open) => {
      const { articleId, revisionId } = input;
      const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
      if (!opened.ok) return opened;
      const held = opened.value;
      const { working } = held;
      const wanted = await getHeldRevision(open.sql, { articleId, revisionId });
      if (!wanted) return refused('not_found', { detail: versionMessages.unknown });
      const subjectIds = await followMergedSubjects(open.sql, wanted.fields.subjectIds);
      const fields = { ...wanted.fields, subjectIds };
      if (isSameStory(fields, working.fields))
        return refused('bad_state', { detail: versionMessages.alreadyThere });
      const section = await checkSection(open.sql, { actor, held, fields, verb: 'edit' });
      if (!section.ok) return section;
      const references = await checkReferences(open.sql, fields);
      if (!references.ok) return references;
      await keepRevision(open.sql, working, versionMessages.names.beforeRestore(wanted.number));
      const { id, number } = await advanceWorkingCopy(open.sql, held, {
        fields,
        createdById: actor.kind === 'person' ? actor.userId : null,
        workflowState: working.workflowState === 'approved' ? 'draft' : working.workflowState,
        kind: 'named',
        name: versionMessages.names.restored(wanted.number),
      });
      await open.journal({
        action: 'article.restore_version',
        subjectType: 'article',
        subjectId: articleId,
        before: { revision: working.number },
        after: { revision: number, restored: wanted.number },
      });
      return done({ revisionId: id, number, fields, previousRevisionId: working.id });
    }),
});
