'use server';

import {
  addCorrectionSchema,
  approveArticleSchema,
  assignArticleSchema,
  binArticleSchema,
  createArticleSchema,
  createPreviewLinkSchema,
  discardChangesSchema,
  editCorrectionSchema,
  findFilmsSchema,
  findPicturesSchema,
  findPublishedSchema,
  findSubjectsSchema,
  lookUpChecklistSchema,
  listVersionsSchema,
  markSensitiveSchema,
  nameRevisionSchema,
  publishArticleSchema,
  readWorkingTextSchema,
  restoreArticleSchema,
  restoreRuleSchema,
  restoreRevisionSchema,
  returnArticleSchema,
  revokePreviewLinkSchema,
  saveDraftSchema,
  scheduleArticleSchema,
  scheduleUpdateSchema,
  scheduleWithdrawalSchema,
  setEmbargoSchema,
  setRuleAsideSchema,
  submitArticleSchema,
  unscheduleArticleSchema,
  unscheduleWithdrawalSchema,
  updateArticleSchema,
  withdrawArticleSchema,
  withdrawCorrectionSchema,
} from '#features/articles/articles.schema.ts';
import { addCorrection as runAddCorrection } from '#features/articles/use-cases/add-correction.ts';
import { approveArticle as runApproveArticle } from '#features/articles/use-cases/approve-article.ts';
import { assignArticle as runAssignArticle } from '#features/articles/use-cases/assign-article.ts';
import { createArticle as runCreateArticle } from '#features/articles/use-cases/create-article.ts';
import { createPreviewLink as runCreatePreviewLink } from '#features/articles/use-cases/create-preview-link.ts';
import { discardChanges as runDiscardChanges } from '#features/articles/use-cases/discard-changes.ts';
import { deleteArticle as runDeleteArticle } from '#features/articles/use-cases/delete-article.ts';
import { editCorrection as runEditCorrection } from '#features/articles/use-cases/edit-correction.ts';
import { bringPicture as runBringPicture } from '#features/articles/use-cases/bring-picture.ts';
import {
  bringFilm as runBringFilm,
  findFilms as runFindFilms,
} from '#features/articles/use-cases/find-films.ts';
import { findPictures as runFindPictures } from '#features/articles/use-cases/find-pictures.ts';
import { findPublished as runFindPublished } from '#features/articles/use-cases/find-published.ts';
import { findSubjects as runFindSubjects } from '#features/articles/use-cases/find-subjects.ts';
import { listVersions as runListVersions } from '#features/articles/use-cases/list-versions.ts';
import { markSensitive as runMarkSensitive } from '#features/articles/use-cases/mark-sensitive.ts';
import { nameRevision as runNameRevision } from '#features/articles/use-cases/name-revision.ts';
import { lookUpChecklist as runLookUpChecklist } from '#features/articles/use-cases/look-up-checklist.ts';
import { publishArticle as runPublishArticle } from '#features/articles/use-cases/publish-article.ts';
import { readWorkingText as runReadWorkingText } from '#features/articles/use-cases/read-working-text.ts';
import { restoreArticle as runRestoreArticle } from '#features/articles/use-cases/restore-article.ts';
import { returnArticle as runReturnArticle } from '#features/articles/use-cases/return-article.ts';
import { restoreRevision as runRestoreRevision } from '#features/articles/use-cases/restore-revision.ts';
import { revokePreviewLink as runRevokePreviewLink } from '#features/articles/use-cases/revoke-preview-link.ts';
import { saveDraft as runSaveDraft } from '#features/articles/use-cases/save-draft.ts';
import { scheduleArticle as runScheduleArticle } from '#features/articles/use-cases/schedule-article.ts';
import { scheduleUpdate as runScheduleUpdate } from '#features/articles/use-cases/schedule-update.ts';
import { scheduleWithdrawal as runScheduleWithdrawal } from '#features/articles/use-cases/schedule-withdrawal.ts';
import { restoreRule as runRestoreRule } from '#features/articles/use-cases/restore-rule.ts';
import { setRuleAside as runSetRuleAside } from '#features/articles/use-cases/set-rule-aside.ts';
import { setEmbargo as runSetEmbargo } from '#features/articles/use-cases/set-embargo.ts';
import { submitArticle as runSubmitArticle } from '#features/articles/use-cases/submit-article.ts';
import { undeleteArticle as runUndeleteArticle } from '#features/articles/use-cases/undelete-article.ts';
import { unscheduleArticle as runUnscheduleArticle } from '#features/articles/use-cases/unschedule-article.ts';
import { unscheduleWithdrawal as runUnscheduleWithdrawal } from '#features/articles/use-cases/unschedule-withdrawal.ts';
import { updateArticle as runUpdateArticle } from '#features/articles/use-cases/update-article.ts';
import { withdrawArticle as runWithdrawArticle } from '#features/articles/use-cases/withdraw-article.ts';
import { saveSubjectSchema } from '#features/taxonomy/taxonomy.schema.ts';
import { saveSubject as runSaveSubject } from '#features/taxonomy/use-cases/save-subject.ts';
import { withdrawCorrection as runWithdrawCorrection } from '#features/articles/use-cases/withdraw-correction.ts';
import { assetSchema } from '#features/media/media.schema.ts';
import { defineAction } from '#server/action.ts';

export const createArticle = defineAction({ input: createArticleSchema, run: runCreateArticle });
export const saveDraft = defineAction({ input: saveDraftSchema, run: runSaveDraft });
export const submitArticle = defineAction({ input: submitArticleSchema, run: runSubmitArticle });
export const assignArticle = defineAction({ input: assignArticleSchema, run: runAssignArticle });
export const markSensitive = defineAction({ input: markSensitiveSchema, run: runMarkSensitive });
export const returnArticle = defineAction({ input: returnArticleSchema, run: runReturnArticle });
export const approveArticle = defineAction({ input: approveArticleSchema, run: runApproveArticle });
export const publishArticle = defineAction({ input: publishArticleSchema, run: runPublishArticle });
export const updateArticle = defineAction({ input: updateArticleSchema, run: runUpdateArticle });
export const scheduleArticle = defineAction({ input: scheduleArticleSchema, run: runScheduleArticle });
export const unscheduleArticle = defineAction({ input: unscheduleArticleSchema, run: runUnscheduleArticle });
export const scheduleUpdate = defineAction({ input: scheduleUpdateSchema, run: runScheduleUpdate });
export const scheduleWithdrawal = defineAction({
  input: scheduleWithdrawalSchema,
  run: runScheduleWithdrawal,
});
export const unscheduleWithdrawal = defineAction({
  input: unscheduleWithdrawalSchema,
  run: runUnscheduleWithdrawal,
});
export const setEmbargo = defineAction({ input: setEmbargoSchema, run: runSetEmbargo });
export const withdrawArticle = defineAction({ input: withdrawArticleSchema, run: runWithdrawArticle });
export const restoreArticle = defineAction({ input: restoreArticleSchema, run: runRestoreArticle });
export const addCorrection = defineAction({ input: addCorrectionSchema, run: runAddCorrection });
export const createPreviewLink = defineAction({ input: createPreviewLinkSchema, run: runCreatePreviewLink });
export const bringPicture = defineAction({ input: assetSchema, run: runBringPicture });
export const findFilms = defineAction({ input: findFilmsSchema, run: runFindFilms });
export const bringFilm = defineAction({ input: assetSchema, run: runBringFilm });
export const findPictures = defineAction({ input: findPicturesSchema, run: runFindPictures });
export const findPublished = defineAction({ input: findPublishedSchema, run: runFindPublished });
export const findSubjects = defineAction({ input: findSubjectsSchema, run: runFindSubjects });
export const listVersions = defineAction({ input: listVersionsSchema, run: runListVersions });
export const readWorkingText = defineAction({ input: readWorkingTextSchema, run: runReadWorkingText });
export const nameRevision = defineAction({ input: nameRevisionSchema, run: runNameRevision });
export const restoreRevision = defineAction({ input: restoreRevisionSchema, run: runRestoreRevision });
export const discardChanges = defineAction({ input: discardChangesSchema, run: runDiscardChanges });
/** A new subject alone: renaming one is the subjects' own page. */
export const createSubject = defineAction({
  input: saveSubjectSchema.pick({ name: true }),
  run: runSaveSubject,
});
export const lookUpChecklist = defineAction({ input: lookUpChecklistSchema, run: runLookUpChecklist });
export const setRuleAside = defineAction({ input: setRuleAsideSchema, run: runSetRuleAside });
export const restoreRule = defineAction({ input: restoreRuleSchema, run: runRestoreRule });
export const editCorrection = defineAction({ input: editCorrectionSchema, run: runEditCorrection });
export const withdrawCorrection = defineAction({
  input: withdrawCorrectionSchema,
  run: runWithdrawCorrection,
});
export const revokePreviewLink = defineAction({ input: revokePreviewLinkSchema, run: runRevokePreviewLink });
export const deleteArticle = defineAction({ input: binArticleSchema, run: runDeleteArticle });
export const undeleteArticle = defineAction({ input: binArticleSchema, run: runUndeleteArticle });
