'use server';

import {
  approveArticleSchema,
  assignArticleSchema,
  binArticleSchema,
  createArticleSchema,
  createPreviewLinkSchema,
  discardChangesSchema,
  findFilmsSchema,
  findPicturesSchema,
  findPublishedSchema,
  findSubjectsSchema,
  lookUpChecklistSchema,
  listVersionsSchema,
  markSensitiveSchema,
  nameRevisionSchema,
  readWorkingTextSchema,
  restoreRuleSchema,
  restoreRevisionSchema,
  returnArticleSchema,
  revokePreviewLinkSchema,
  saveDraftSchema,
  setRuleAsideSchema,
  submitArticleSchema,
} from '#features/newsroom/articles/articles.schema.ts';
import { approveArticle as runApproveArticle } from '#features/newsroom/writing/use-cases/approve-article.ts';
import { assignArticle as runAssignArticle } from '#features/newsroom/writing/use-cases/assign-article.ts';
import { createArticle as runCreateArticle } from '#features/newsroom/articles/use-cases/create-article.ts';
import { createPreviewLink as runCreatePreviewLink } from '#features/newsroom/writing/use-cases/create-preview-link.ts';
import { discardChanges as runDiscardChanges } from '#features/newsroom/writing/use-cases/discard-changes.ts';
import { deleteArticle as runDeleteArticle } from '#features/newsroom/articles/use-cases/delete-article.ts';
import { bringPicture as runBringPicture } from '#features/newsroom/writing/use-cases/bring-picture.ts';
import {
  bringFilm as runBringFilm,
  findFilms as runFindFilms,
} from '#features/newsroom/writing/use-cases/find-films.ts';
import { findPictures as runFindPictures } from '#features/newsroom/writing/use-cases/find-pictures.ts';
import { findPublished as runFindPublished } from '#features/newsroom/articles/use-cases/find-published.ts';
import { findSubjects as runFindSubjects } from '#features/newsroom/writing/use-cases/find-subjects.ts';
import { listVersions as runListVersions } from '#features/newsroom/writing/use-cases/list-versions.ts';
import { markSensitive as runMarkSensitive } from '#features/newsroom/writing/use-cases/mark-sensitive.ts';
import { nameRevision as runNameRevision } from '#features/newsroom/writing/use-cases/name-revision.ts';
import { lookUpChecklist as runLookUpChecklist } from '#features/newsroom/writing/use-cases/look-up-checklist.ts';
import { readWorkingText as runReadWorkingText } from '#features/newsroom/writing/use-cases/read-working-text.ts';
import { returnArticle as runReturnArticle } from '#features/newsroom/writing/use-cases/return-article.ts';
import { restoreRevision as runRestoreRevision } from '#features/newsroom/writing/use-cases/restore-revision.ts';
import { revokePreviewLink as runRevokePreviewLink } from '#features/newsroom/writing/use-cases/revoke-preview-link.ts';
import { saveDraft as runSaveDraft } from '#features/newsroom/writing/use-cases/save-draft.ts';
import { restoreRule as runRestoreRule } from '#features/newsroom/writing/use-cases/restore-rule.ts';
import { setRuleAside as runSetRuleAside } from '#features/newsroom/writing/use-cases/set-rule-aside.ts';
import { submitArticle as runSubmitArticle } from '#features/newsroom/writing/use-cases/submit-article.ts';
import { undeleteArticle as runUndeleteArticle } from '#features/newsroom/articles/use-cases/undelete-article.ts';
import { saveSubjectSchema } from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { saveSubject as runSaveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { defineAction } from '#server/http/action.ts';

export const createArticle = defineAction({ input: createArticleSchema, run: runCreateArticle });
export const saveDraft = defineAction({ input: saveDraftSchema, run: runSaveDraft });
export const submitArticle = defineAction({ input: submitArticleSchema, run: runSubmitArticle });
export const assignArticle = defineAction({ input: assignArticleSchema, run: runAssignArticle });
export const markSensitive = defineAction({ input: markSensitiveSchema, run: runMarkSensitive });
export const returnArticle = defineAction({ input: returnArticleSchema, run: runReturnArticle });
export const approveArticle = defineAction({ input: approveArticleSchema, run: runApproveArticle });
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
export const revokePreviewLink = defineAction({ input: revokePreviewLinkSchema, run: runRevokePreviewLink });
export const deleteArticle = defineAction({ input: binArticleSchema, run: runDeleteArticle });
export const undeleteArticle = defineAction({ input: binArticleSchema, run: runUndeleteArticle });
