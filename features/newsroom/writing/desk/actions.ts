'use server';

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
import { defineUseCase } from '#lib/use-case.ts';
import { defineAction } from '#server/http/action.ts';

export const createArticle = defineAction(runCreateArticle);
export const saveDraft = defineAction(runSaveDraft);
export const submitArticle = defineAction(runSubmitArticle);
export const assignArticle = defineAction(runAssignArticle);
export const markSensitive = defineAction(runMarkSensitive);
export const returnArticle = defineAction(runReturnArticle);
export const approveArticle = defineAction(runApproveArticle);
export const createPreviewLink = defineAction(runCreatePreviewLink);
export const bringPicture = defineAction(runBringPicture);
export const findFilms = defineAction(runFindFilms);
export const bringFilm = defineAction(runBringFilm);
export const findPictures = defineAction(runFindPictures);
export const findPublished = defineAction(runFindPublished);
export const findSubjects = defineAction(runFindSubjects);
export const listVersions = defineAction(runListVersions);
export const readWorkingText = defineAction(runReadWorkingText);
export const nameRevision = defineAction(runNameRevision);
export const restoreRevision = defineAction(runRestoreRevision);
export const discardChanges = defineAction(runDiscardChanges);
/** A new subject alone: renaming one is the subjects' own page. */
export const createSubject = defineAction(
  defineUseCase({
    name: 'createSubject',
    input: saveSubjectSchema.pick({ name: true }),
    run: runSaveSubject,
  }),
);
export const lookUpChecklist = defineAction(runLookUpChecklist);
export const setRuleAside = defineAction(runSetRuleAside);
export const restoreRule = defineAction(runRestoreRule);
export const revokePreviewLink = defineAction(runRevokePreviewLink);
export const deleteArticle = defineAction(runDeleteArticle);
export const undeleteArticle = defineAction(runUndeleteArticle);
