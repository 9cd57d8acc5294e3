'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { PublicationState, WorkflowState } from '#features/newsroom/articles/articles.ts';
import {
  addCorrection,
  publishArticle,
  restoreArticle,
  updateArticle,
  withdrawArticle,
} from '#features/newsroom/publishing/desk/actions.ts';
import { createPreviewLink } from '#features/newsroom/writing/desk/actions.ts';
import type { StoryFields } from '#features/newsroom/articles/articles.schema.ts';
import type { CorrectionInput } from '#features/newsroom/writing/desk/correct-dialog.tsx';
import type { EditedArticle } from '#features/newsroom/articles/desk/edited-article.ts';
import { planActs } from '#features/newsroom/publishing/desk/plan-acts.ts';
import type { PublicationActs } from '#features/newsroom/writing/desk/publication-bar.tsx';
import { type ActOutcome, readRefusal } from '#features/newsroom/articles/desk/use-dialog-act.ts';
import type { useDraft } from '#features/newsroom/writing/desk/use-draft.ts';
import { afterPublishing, afterWithdrawing, type Plans, toPlans } from '#features/newsroom/articles/plans.ts';
import type { AppError } from '#lib/errors.ts';
import type { Outcome } from '#lib/use-case.ts';
import { deskMessages } from '#messages/desk.ts';
import { errorSentence } from '#messages/errors.ts';

const words = deskMessages.publication;

/** As its page gives it: the action belongs to the subject of what comes from outside. */
export type CorrectReport = (input: {
  reportId: string;
  type: CorrectionInput['type'];
  text: string;
  placement: CorrectionInput['placement'];
  revisionId?: string | undefined;
  isSubstantive?: boolean;
  showsLastChange?: boolean;
}) => Promise<Outcome<{ correctionId: string }>>;

type Shown = {
  state: PublicationState;
  workflowState: WorkflowState;
  /** The version that was approved: what is written on it makes a draft again. */
  approvedRevisionId: string | null;
  /** How often it went out from this page: each time it is in nobody's hands any more. */
  publications: number;
  liveRevisionId: string | null;
  /** What readers read while the story is live. */
  liveFields: StoryFields | null;
  path: string;
  plans: Plans;
  withdrawalNotice: string | null;
  previewPath: string | null;
  notice: { isGood: boolean; text: string; isUndoable?: boolean; isOfText?: boolean } | null;
  problems: Partial<Record<string, string>>;
};

/**
 * The acts of publication. Each first saves what is typed and acts on that very revision, so that what goes out
 * is what the person had before their eyes; a refusal is shown with its fields and changes nothing.
 */
export function usePublication(
  article: EditedArticle,
  draft: ReturnType<typeof useDraft>,
  correctReport: CorrectReport,
) {
  const router = useRouter();
  const [shown, setShown] = useState<Shown>({
    state: article.publicationState,
    workflowState: article.workflowState,
    approvedRevisionId: article.workflowState === 'approved' ? article.revisionId : null,
    publications: 0,
    liveRevisionId: article.liveRevisionId,
    liveFields: article.liveFields,
    path: article.path,
    plans: toPlans(article.plans),
    withdrawalNotice: article.withdrawalNotice,
    previewPath: null,
    notice: null,
    problems: {},
  });
  const show = (part: Partial<Shown>) => setShown((before) => ({ ...before, ...part }));
  const refuse = (error: AppError): ActOutcome => {
    const refusal = readRefusal(error);
    const { isOfText } = refusal;
    show({ notice: { isGood: false, text: errorSentence(error), isOfText }, problems: error.fields ?? {} });
    return refusal;
  };
  const fail = (sentence: string): ActOutcome => {
    show({ notice: { isGood: false, text: sentence } });
    return { sentence, isOfText: false };
  };

  /** Saves, acts, shows; a network that drops says so instead of throwing. Resolves with why it did not happen. */
  async function act<Value>(
    call: (revisionId: string) => Promise<Outcome<Value>>,
    after: (value: Value) => Partial<Shown> & { sentence: string; isUndoable?: boolean },
  ): Promise<ActOutcome> {
    if (!(await draft.saveNow())) return fail(deskMessages.save.unsaved);
    try {
      const { revisionId, fields } = draft.known();
      const outcome = await call(revisionId);
      if (!outcome.ok) return refuse(outcome.error);
      const { sentence, isUndoable = false, ...rest } = after(outcome.value);
      const live = rest.liveRevisionId === revisionId ? { liveFields: fields } : {};
      const approved = rest.workflowState === 'approved' ? { approvedRevisionId: revisionId } : {};
      show({
        ...rest,
        ...live,
        ...approved,
        notice: { isGood: true, text: sentence, isUndoable },
        problems: {},
      });
      return null;
    } catch {
      return fail(deskMessages.save.lostNetwork);
    }
  }

  const wentOut = (liveRevisionId: string) => ({
    liveRevisionId,
    workflowState: 'approved' as const,
    publications: shown.publications + 1,
  });
  const acts: PublicationActs = {
    publish: () =>
      act(
        (revisionId) => publishArticle({ articleId: article.id, revisionId }),
        ({ url, revisionId }) => ({
          ...wentOut(revisionId),
          state: 'published',
          plans: afterPublishing(shown.plans),
          path: url,
          sentence: words.published(url),
        }),
      ),
    update: (isSubstantive) =>
      act(
        (revisionId) => updateArticle({ articleId: article.id, revisionId, isSubstantive }),
        ({ url, revisionId }) => ({
          ...wentOut(revisionId),
          plans: afterPublishing(shown.plans),
          path: url,
          sentence: words.updated,
        }),
      ),
    withdraw: (notice) =>
      act(
        () => withdrawArticle({ articleId: article.id, notice }),
        () => ({
          state: 'withdrawn',
          plans: afterWithdrawing(shown.plans),
          withdrawalNotice: notice || null,
          sentence: words.withdrawn,
          isUndoable: true,
        }),
      ),
    restore: () =>
      act(
        () => restoreArticle({ articleId: article.id }),
        ({ places }) => ({
          state: 'published',
          withdrawalNotice: null,
          sentence: words.restored(places),
        }),
      ),
    preview: () =>
      act(
        () => createPreviewLink({ articleId: article.id }),
        ({ path }) => ({ previewPath: path, sentence: words.previewReady }),
      ),
    correct: (correction) =>
      act(
        (revisionId) => {
          const { goesOut, ...words } = correction;
          const sent = { ...words, ...(goesOut ? { revisionId } : {}) };
          return article.reported
            ? correctReport({ reportId: article.reported.id, ...sent })
            : addCorrection({ articleId: article.id, ...sent });
        },
        () => {
          router.refresh();
          return {
            ...(correction.goesOut ? wentOut(draft.known().revisionId) : {}),
            sentence: words.corrected,
          };
        },
      ),
  };

  const isTyped = draft.save.kind !== 'clean' && draft.save.kind !== 'saved';
  const hasChanges = shown.state === 'published' && (isTyped || draft.revisionId !== shown.liveRevisionId);
  const { state, plans } = shown;
  const planned = planActs({ articleId: article.id, state, plans, act });
  /** The text of a new version that took the live one's place, and the draft's. */
  const setLive = ({ revisionId, fields }: { revisionId: string; fields: StoryFields }) =>
    show({
      liveRevisionId: revisionId,
      liveFields: fields,
      workflowState: 'approved',
      approvedRevisionId: revisionId,
    });
  const isWrittenOn = shown.workflowState === 'approved' && draft.revisionId !== shown.approvedRevisionId;
  const workflowState = isWrittenOn ? 'draft' : shown.workflowState;
  return { ...shown, workflowState, hasChanges, setLive, acts, act, planActs: planned };
}
