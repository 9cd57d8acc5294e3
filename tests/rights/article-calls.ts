import { addCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { approveArticle } from '#features/newsroom/writing/use-cases/approve-article.ts';
import { assignArticle } from '#features/newsroom/writing/use-cases/assign-article.ts';
import { createPreviewLink } from '#features/newsroom/writing/use-cases/create-preview-link.ts';
import { discardChanges } from '#features/newsroom/writing/use-cases/discard-changes.ts';
import { keepPresence } from '#features/newsroom/writing/use-cases/keep-presence.ts';
import { listVersions } from '#features/newsroom/writing/use-cases/list-versions.ts';
import { markSensitive } from '#features/newsroom/writing/use-cases/mark-sensitive.ts';
import { nameRevision } from '#features/newsroom/writing/use-cases/name-revision.ts';
import { publishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { deleteArticle } from '#features/newsroom/articles/use-cases/delete-article.ts';
import { editCorrection } from '#features/newsroom/publishing/use-cases/edit-correction.ts';
import { readWorkingText } from '#features/newsroom/writing/use-cases/read-working-text.ts';
import { restoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { restoreRevision } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { returnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { revokePreviewLink } from '#features/newsroom/writing/use-cases/revoke-preview-link.ts';
import { saveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { lookUpChecklist } from '#features/newsroom/writing/use-cases/look-up-checklist.ts';
import { restoreRule } from '#features/newsroom/writing/use-cases/restore-rule.ts';
import { setRuleAside } from '#features/newsroom/writing/use-cases/set-rule-aside.ts';
import { scheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { setEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { submitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { unscheduleArticle } from '#features/newsroom/publishing/use-cases/unschedule-article.ts';
import { unscheduleWithdrawal } from '#features/newsroom/publishing/use-cases/unschedule-withdrawal.ts';
import { updateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { withdrawCorrection } from '#features/newsroom/publishing/use-cases/withdraw-correction.ts';
import { addRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { listRemarks } from '#features/newsroom/review/use-cases/list-remarks.ts';
import { replyToRemark } from '#features/newsroom/review/use-cases/reply-to-remark.ts';
import { resolveRemark } from '#features/newsroom/review/use-cases/resolve-remark.ts';
import type { ArticleCall } from '#tests/rights/article-call.ts';
import { linkCalls } from '#tests/rights/link-calls.ts';
import { requestCalls } from '#tests/rights/request-calls.ts';

const tomorrow = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
const later = new Date(Date.now() + 48 * 60 * 60 * 1000).toISOString();

/** Every use case over one article, called as a stranger's own program would: directly, with a whole input. */
export const articleCalls: readonly ArticleCall[] = [
  ...requestCalls,
  ...linkCalls,
  {
    useCase: 'list-versions',
    verb: 'see',
    call: (actor, { articleId }) => listVersions({ actor, input: { articleId } }),
  },
  {
    useCase: 'read-working-text',
    verb: 'see',
    call: (actor, { articleId }) => readWorkingText({ actor, input: { articleId } }),
  },
  {
    useCase: 'keep-presence',
    verb: 'see',
    call: (actor, { articleId }) =>
      keepPresence({ actor, input: { articleId, tabId: 'onglet0001', blockId: null, isLeaving: false } }),
  },
  {
    useCase: 'save-draft',
    verb: 'edit',
    call: (actor, { articleId, revisionId }) =>
      saveDraft({ actor, input: { articleId, baseRevisionId: revisionId, fields: { headline: 'Volé' } } }),
  },
  {
    useCase: 'name-revision',
    verb: 'edit',
    call: (actor, { articleId, revisionId }) =>
      nameRevision({ actor, input: { articleId, revisionId, name: 'Étape' } }),
  },
  {
    useCase: 'restore-revision',
    verb: 'edit',
    call: (actor, { articleId, revisionId }) => restoreRevision({ actor, input: { articleId, revisionId } }),
  },
  {
    useCase: 'discard-changes',
    verb: 'edit',
    call: (actor, { articleId }) => discardChanges({ actor, input: { articleId } }),
  },
  {
    useCase: 'submit-article',
    verb: 'submit',
    call: (actor, { articleId }) => submitArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'return-article',
    verb: 'return',
    call: (actor, { articleId }) => returnArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'approve-article',
    verb: 'approve',
    call: (actor, { articleId }) => approveArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'mark-sensitive',
    verb: 'edit',
    call: (actor, { articleId }) => markSensitive({ actor, input: { articleId, isSensitive: true } }),
  },
  {
    useCase: 'assign-article',
    verb: 'assign',
    call: (actor, { articleId }) => assignArticle({ actor, input: { articleId, isTaken: true, seen: null } }),
  },
  {
    useCase: 'publish-article',
    verb: 'publish',
    call: (actor, { articleId }) => publishArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'schedule-article',
    verb: 'schedule',
    call: (actor, { articleId }) => scheduleArticle({ actor, input: { articleId, at: tomorrow } }),
  },
  {
    useCase: 'unschedule-article',
    verb: 'schedule',
    call: (actor, { articleId }) => unscheduleArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'schedule-update',
    verb: 'schedule',
    call: (actor, { articleId }) =>
      scheduleUpdate({ actor, input: { articleId, at: tomorrow, isSubstantive: false } }),
  },
  {
    useCase: 'update-article',
    verb: 'update',
    call: (actor, { articleId }) => updateArticle({ actor, input: { articleId, isSubstantive: false } }),
  },
  {
    useCase: 'withdraw-article',
    verb: 'withdraw',
    call: (actor, { articleId }) => withdrawArticle({ actor, input: { articleId, notice: null } }),
  },
  {
    useCase: 'schedule-withdrawal',
    verb: 'withdraw',
    call: (actor, { articleId }) =>
      scheduleWithdrawal({ actor, input: { articleId, at: later, notice: null } }),
  },
  {
    useCase: 'unschedule-withdrawal',
    verb: 'withdraw',
    call: (actor, { articleId }) => unscheduleWithdrawal({ actor, input: { articleId } }),
  },
  {
    useCase: 'restore-article',
    verb: 'restore',
    call: (actor, { articleId }) => restoreArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'add-correction',
    verb: 'correct',
    call: (actor, { articleId }) =>
      addCorrection({
        actor,
        input: { articleId, type: 'correction', placement: 'after_body', text: 'Une date.' },
      }),
  },
  {
    useCase: 'edit-correction',
    verb: 'correct',
    call: (actor, { correctionId }) =>
      editCorrection({
        actor,
        input: { correctionId, type: 'correction', placement: 'after_body', text: 'Autre date.' },
      }),
  },
  {
    useCase: 'withdraw-correction',
    verb: 'correct',
    call: (actor, { correctionId }) => withdrawCorrection({ actor, input: { correctionId } }),
  },
  {
    useCase: 'delete-article',
    verb: 'delete',
    call: (actor, { articleId }) => deleteArticle({ actor, input: { articleId } }),
  },
  {
    useCase: 'set-embargo',
    verb: 'embargo',
    call: (actor, { articleId }) => setEmbargo({ actor, input: { articleId, until: tomorrow } }),
  },
  {
    useCase: 'look-up-checklist',
    verb: 'see',
    call: (actor, { articleId }) =>
      lookUpChecklist({
        actor,
        input: { articleId, sectionId: articleId, slug: null, links: [], assetIds: [] },
      }),
  },
  {
    useCase: 'set-rule-aside',
    verb: 'override',
    call: (actor, { articleId }) =>
      setRuleAside({ actor, input: { articleId, rule: 'no_byline', reason: 'Essai' } }),
  },
  {
    useCase: 'restore-rule',
    verb: 'override',
    call: (actor, { articleId }) => restoreRule({ actor, input: { articleId, rule: 'no_byline' } }),
  },
  {
    useCase: 'create-preview-link',
    verb: 'preview',
    call: (actor, { articleId }) => createPreviewLink({ actor, input: { articleId, hours: 48 } }),
  },
  {
    useCase: 'revoke-preview-link',
    verb: 'preview',
    call: (actor, { previewLinkId }) => revokePreviewLink({ actor, input: { previewLinkId } }),
  },
  {
    useCase: 'list-remarks',
    verb: 'comment',
    call: (actor, { articleId }) => listRemarks({ actor, input: { articleId } }),
  },
  {
    useCase: 'add-remark',
    verb: 'comment',
    call: (actor, { articleId }) =>
      addRemark({ actor, input: { articleId, blockId: null, quote: null, text: 'Un mot.' } }),
  },
  {
    useCase: 'reply-to-remark',
    verb: 'comment',
    call: (actor, { articleId, remarkId }) =>
      replyToRemark({ actor, input: { articleId, remarkId, text: 'Réponse.' } }),
  },
  {
    useCase: 'resolve-remark',
    verb: 'comment',
    call: (actor, { articleId, remarkId }) =>
      resolveRemark({ actor, input: { articleId, remarkId, isResolved: true } }),
  },
];
