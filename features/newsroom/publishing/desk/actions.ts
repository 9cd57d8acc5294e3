'use server';

import {
  addCorrectionSchema,
  editCorrectionSchema,
  publishArticleSchema,
  restoreArticleSchema,
  scheduleArticleSchema,
  scheduleUpdateSchema,
  scheduleWithdrawalSchema,
  setEmbargoSchema,
  unscheduleArticleSchema,
  unscheduleWithdrawalSchema,
  updateArticleSchema,
  withdrawArticleSchema,
  withdrawCorrectionSchema,
} from '#features/newsroom/articles/articles.schema.ts';
import { addCorrection as runAddCorrection } from '#features/newsroom/publishing/use-cases/add-correction.ts';
import { editCorrection as runEditCorrection } from '#features/newsroom/publishing/use-cases/edit-correction.ts';
import { publishArticle as runPublishArticle } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { restoreArticle as runRestoreArticle } from '#features/newsroom/publishing/use-cases/restore-article.ts';
import { scheduleArticle as runScheduleArticle } from '#features/newsroom/publishing/use-cases/schedule-article.ts';
import { scheduleUpdate as runScheduleUpdate } from '#features/newsroom/publishing/use-cases/schedule-update.ts';
import { scheduleWithdrawal as runScheduleWithdrawal } from '#features/newsroom/publishing/use-cases/schedule-withdrawal.ts';
import { setEmbargo as runSetEmbargo } from '#features/newsroom/publishing/use-cases/set-embargo.ts';
import { unscheduleArticle as runUnscheduleArticle } from '#features/newsroom/publishing/use-cases/unschedule-article.ts';
import { unscheduleWithdrawal as runUnscheduleWithdrawal } from '#features/newsroom/publishing/use-cases/unschedule-withdrawal.ts';
import { updateArticle as runUpdateArticle } from '#features/newsroom/publishing/use-cases/update-article.ts';
import { withdrawArticle as runWithdrawArticle } from '#features/newsroom/publishing/use-cases/withdraw-article.ts';
import { withdrawCorrection as runWithdrawCorrection } from '#features/newsroom/publishing/use-cases/withdraw-correction.ts';
import { defineAction } from '#server/http/action.ts';

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
export const editCorrection = defineAction({ input: editCorrectionSchema, run: runEditCorrection });
export const withdrawCorrection = defineAction({
  input: withdrawCorrectionSchema,
  run: runWithdrawCorrection,
});
