import type { RevisionKind, WorkflowState } from '#features/articles/articles.ts';
import type { saveDraftSchema, StoryFields } from '#features/articles/articles.schema.ts';
import {
  advanceWorkingCopy,
  getHeldRevision,
  type HeldRevision,
  markRevision,
} from '#features/articles/data/article.store.ts';
import { isSameStory, mergeArticleFields } from '#features/articles/merging.ts';
import { withChanges } from '#features/articles/new-story.ts';
import { checkReferences, checkSection, openArticle } from '#features/articles/use-cases/open-article.ts';
import { done, type Outcome, refused, type UseCase } from '#lib/use-case.ts';
import { articleMessages as messages } from '#messages/fr/articles.ts';
import { attempt, type Step } from '#server/attempt.ts';
import type { z } from 'zod';

export type SavedDraft = {
  articleId: string;
  revisionId: string;
  number: number;
  /** True when somebody else's changes were woven in: the editor must show `fields`. */
  isMerged: boolean;
  /** The story as it now stands. */
  fields: StoryFields;
};

/**
 * Saves the working copy. On an older base the changes are merged by field and by block with what came since;
 * where both touched the same passage nothing is written and 'conflict' gives both texts:
 * `data: { theirRevisionId, theirs, mine, merged, clashes }`. Saving twice the same thing adds nothing.
 */
export const saveDraft: UseCase<z.output<typeof saveDraftSchema>, SavedDraft> = (call) =>
  attempt(call.actor, (open) => saveDraftIn(open, call));

/** The same within a transaction that is already open. */
export const saveDraftIn: Step<z.output<typeof saveDraftSchema>, SavedDraft> = async (
  open,
  { actor, input },
) => {
  const { articleId, baseRevisionId, name } = input;
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
  if (!opened.ok) return opened;
  const held = opened.value;
  const { working } = held;
  const base =
    baseRevisionId === working.id
      ? working
      : await getHeldRevision(open.sql, { articleId, revisionId: baseRevisionId });
  if (!base) return refused('invalid', { fields: { baseRevisionId: messages.unknownBase } });
  const merged = mergeOntoWorking({ base, mine: withChanges(base.fields, input.fields), working });
  if (!merged.ok) return merged;
  const fields = merged.value;
  const isMerged = base.id !== working.id;
  if (isSameStory(fields, working.fields)) {
    if (name !== undefined) await markRevision(open.sql, working.id, { name, ...namedKind(working.kind) });
    return done({ articleId, revisionId: working.id, number: working.number, isMerged, fields });
  }
  const section = await checkSection(open.sql, { actor, held, fields, verb: 'edit' });
  if (!section.ok) return section;
  const references = await checkReferences(open.sql, fields);
  if (!references.ok) return references;
  const { id, number } = await advanceWorkingCopy(open.sql, held, {
    fields,
    createdById: actor.kind === 'person' ? actor.userId : null,
    workflowState: stateAfterEdit(working.workflowState),
    ...(name === undefined ? {} : { name, kind: 'named' }),
  });
  return done({ articleId, revisionId: id, number, isMerged, fields });
};

function mergeOntoWorking({
  base,
  mine,
  working,
}: {
  base: HeldRevision;
  mine: StoryFields;
  working: HeldRevision;
}): Outcome<StoryFields> {
  if (base.id === working.id) return done(mine);
  const theirs = working.fields;
  const { fields: merged, clashes } = mergeArticleFields({ base: base.fields, mine, theirs });
  if (clashes.length === 0) return done(merged);
  return refused('conflict', {
    detail: messages.clash,
    data: { theirRevisionId: working.id, theirs, mine, merged, clashes },
  });
}

const namedKind = (kind: RevisionKind): { kind?: RevisionKind } =>
  kind === 'autosave' ? { kind: 'named' } : {};

/** A validated text that changes is a draft again; one in review stays in its reviewer's hands. */
const stateAfterEdit = (state: WorkflowState): WorkflowState => (state === 'approved' ? 'draft' : state);
