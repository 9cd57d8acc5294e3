import type { RevisionKind, WorkflowState } from '#features/newsroom/articles/articles.ts';
import { saveDraftSchema, type StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import {
  advanceWorkingCopy,
  getHeldRevision,
  type HeldRevision,
  keepRevision,
  type LockedArticle,
  markRevision,
} from '#features/newsroom/articles/data/article.store.ts';
import { followMergedSubjects } from '#features/newsroom/writing/data/merged-subjects.queries.ts';
import { getHand } from '#features/newsroom/writing/data/working-text.queries.ts';
import { isRevisionGone, isOnlyBy } from '#features/newsroom/writing/data/revision-base.queries.ts';
import type { Hand } from '#features/newsroom/writing/hand.ts';
import {
  compareWithoutBase,
  type FieldsMerge,
  isSameStory,
  mergeArticleFields,
} from '#features/newsroom/articles/merging.ts';
import { withChanges } from '#features/newsroom/articles/new-story.ts';
import { countWordsBeforeLoss } from '#features/newsroom/writing/word-balance.ts';
import {
  checkReferences,
  checkSection,
  openArticle,
} from '#features/newsroom/articles/use-cases/open-article.ts';
import type { Actor } from '#lib/actor.ts';
import { defineUseCase, done, type Outcome, refused } from '#lib/use-case.ts';
import { articleMessages as messages } from '#words/newsroom/articles/articles.ts';
import { versionMessages } from '#words/newsroom/articles/versions.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';
import type { Sql } from '#server/transaction/transaction.ts';
import type { z } from 'zod';

export type SavedDraft = {
  articleId: string;
  revisionId: string;
  number: number;
  /** True when somebody else's changes were woven in: the editor must show `fields`. */
  isMerged: boolean;
  /** Who wrote what was woven in; null when nothing was. */
  mergedHand: Hand | null;
  /** True when another tab of the same person had changed the same passage: that text is kept as a named version. */
  isOverOtherTab: boolean;
  /** The story as it now stands. */
  fields: StoryFields;
};

type Input = z.output<typeof saveDraftSchema>;

/**
 * Saves the working copy. On an older base the changes are merged by field and by block with what came since;
 * where both touched the same passage nothing is written and 'conflict' gives both texts:
 * `data: { theirRevisionId, theirHand, theirs, mine, merged, clashes }`. Two tabs of one person never conflict: what the tab
 * that saves last holds stands, the other text is kept as a named version. Saving twice the same thing adds nothing;
 * what would take out more than half of the text first names the version that has it.
 */
export const saveDraft = defineUseCase({
  name: 'saveDraft',
  input: saveDraftSchema,
  run: (call): Promise<Outcome<SavedDraft>> => attempt(call.actor, (open) => saveDraftIn(open, call)),
});

/** The same within a transaction that is already open. */
export const saveDraftIn: Step<Input, SavedDraft> = async (open, { actor, input: sent }) => {
  const input = await withSubjectsOfToday(open.sql, sent);
  const { articleId, name } = input;
  const opened = await openArticle(open.sql, { actor, articleId, verb: 'edit' });
  if (!opened.ok) return opened;
  const held = opened.value;
  const { working } = held;
  const merged = await mergeOntoWorking(open.sql, { actor, input, working });
  if (!merged.ok) return merged;
  const { fields, isMerged, isOverOtherTab } = merged.value;
  const mergedHand = isMerged ? await getHand(open.sql, { actor, revisionId: working.id }) : null;
  if (isSameStory(fields, working.fields)) {
    if (name !== undefined) await markRevision(open.sql, working.id, { name, ...namedKind(working.kind) });
    const { id: revisionId, number } = working;
    return done({ articleId, revisionId, number, isMerged, mergedHand, isOverOtherTab: false, fields });
  }
  const section = await checkSection(open.sql, { actor, held, fields, verb: 'edit' });
  if (!section.ok) return section;
  const references = await checkReferences(open.sql, fields);
  if (!references.ok) return references;
  await keepWhatGoes(open.sql, { held, fields, isOverOtherTab });
  const { id, number } = await advanceWorkingCopy(open.sql, held, {
    fields,
    createdById: actor.kind === 'person' ? actor.userId : null,
    workflowState: stateAfterEdit(working.workflowState),
    ...(name === undefined ? {} : { name, kind: 'named' }),
  });
  return done({ articleId, revisionId: id, number, isMerged, mergedHand, isOverOtherTab, fields });
};

async function withSubjectsOfToday(sql: Sql, input: Input): Promise<Input> {
  const { subjectIds } = input.fields;
  if (!subjectIds) return input;
  return { ...input, fields: { ...input.fields, subjectIds: await followMergedSubjects(sql, subjectIds) } };
}

type Clashing = {
  actor: Actor;
  working: HeldRevision;
  mine: StoryFields;
  merge: FieldsMerge;
  detail: string;
};
type Merged = { fields: StoryFields; isMerged: boolean; isOverOtherTab: boolean };

async function mergeOntoWorking(
  sql: Sql,
  { actor, input, working }: { actor: Actor; input: Input; working: HeldRevision },
): Promise<Outcome<Merged>> {
  const { articleId, baseRevisionId } = input;
  const base =
    baseRevisionId === working.id
      ? working
      : await getHeldRevision(sql, { articleId, revisionId: baseRevisionId });
  if (!base) return mergeWithoutBase(sql, { actor, input, working });
  const mine = withChanges(base.fields, input.fields);
  if (base.id === working.id) return done({ fields: mine, isMerged: false, isOverOtherTab: false });
  const theirs = working.fields;
  const { fields, clashes } = mergeArticleFields({ base: base.fields, mine, theirs });
  const isMerged = !isSameStory(fields, mine);
  if (clashes.length === 0) return done({ fields, isMerged, isOverOtherTab: false });
  const isOwnTab =
    input.tabId !== undefined &&
    actor.kind === 'person' &&
    (await isOnlyBy(sql, { articleId, after: base.number, userId: actor.userId }));
  // `fields` holds mine wherever both clash.
  if (isOwnTab) return done({ fields, isMerged, isOverOtherTab: true });
  return clash(sql, { actor, working, mine, merge: { fields, clashes }, detail: messages.clash });
}

/** The base was thinned out while a window stayed open: whatever differs is the person's to settle. */
async function mergeWithoutBase(
  sql: Sql,
  { actor, input, working }: { actor: Actor; input: Input; working: HeldRevision },
): Promise<Outcome<Merged>> {
  if (!(await isRevisionGone(sql, input.baseRevisionId))) {
    return refused('invalid', { fields: { baseRevisionId: messages.unknownBase } });
  }
  const theirs = working.fields;
  const mine = withChanges(theirs, input.fields);
  const { fields, clashes } = compareWithoutBase({ mine, theirs });
  if (clashes.length === 0) {
    return done({ fields, isMerged: !isSameStory(fields, mine), isOverOtherTab: false });
  }
  return clash(sql, { actor, working, mine, merge: { fields, clashes }, detail: versionMessages.baseGone });
}

/** Both texts, and whose the other is: a person must choose. */
async function clash(sql: Sql, { actor, working, mine, merge, detail }: Clashing): Promise<Outcome<never>> {
  const { id: theirRevisionId, fields: theirs } = working;
  const theirHand = await getHand(sql, { actor, revisionId: theirRevisionId });
  const { fields: merged, clashes } = merge;
  return refused('conflict', { detail, data: { theirRevisionId, theirHand, theirs, mine, merged, clashes } });
}

/** A version whose words this save takes out for good is named, so that no thinning ever takes it. */
async function keepWhatGoes(
  sql: Sql,
  { held, fields, isOverOtherTab }: { held: LockedArticle; fields: StoryFields; isOverOtherTab: boolean },
): Promise<void> {
  const { working } = held;
  const lost = countWordsBeforeLoss(working.fields, fields);
  const { names } = versionMessages;
  if (lost !== null) await keepRevision(sql, working, names.beforeLoss(lost));
  else if (isOverOtherTab) await keepRevision(sql, working, names.otherTab);
}

const namedKind = (kind: RevisionKind): { kind?: RevisionKind } =>
  kind === 'autosave' ? { kind: 'named' } : {};

/** A validated text that changes is a draft again; one in review stays in its reviewer's hands. */
const stateAfterEdit = (state: WorkflowState): WorkflowState => (state === 'approved' ? 'draft' : state);
