'use server';

import {
  decideAppealSchema,
  keepReportedSchema,
  passThreatOnSchema,
  raiseThreatSchema,
} from '#features/comments/comment-reports.schema.ts';
import {
  changePostingSchema,
  decideCommentSchema,
  decideCommentsSchema,
  pickCommentSchema,
  undoDecisionsSchema,
} from '#features/comments/comments.schema.ts';
import { changeModerationSchema, switchModelSchema } from '#features/comments/moderation-form.schema.ts';
import { liftSanctionSchema, sanctionReaderSchema } from '#features/comments/sanctions.schema.ts';
import { changeModeration as runChangeModeration } from '#features/comments/use-cases/change-moderation.ts';
import { changePosting as runChangePosting } from '#features/comments/use-cases/change-posting.ts';
import { decideAppeal as runDecideAppeal } from '#features/comments/use-cases/decide-appeal.ts';
import { keepReported as runKeepReported } from '#features/comments/use-cases/keep-reported.ts';
import { passThreatOn as runPassThreatOn } from '#features/comments/use-cases/pass-threat-on.ts';
import { raiseThreat as runRaiseThreat } from '#features/comments/use-cases/raise-threat.ts';
import { decideComment as runDecideComment } from '#features/comments/use-cases/decide-comment.ts';
import {
  decideComments as runDecideComments,
  undoDecisions as runUndoDecisions,
} from '#features/comments/use-cases/decide-comments.ts';
import { liftSanction as runLiftSanction } from '#features/comments/use-cases/lift-sanction.ts';
import { pickComment as runPickComment } from '#features/comments/use-cases/pick-comment.ts';
import { sanctionReader as runSanctionReader } from '#features/comments/use-cases/sanction-reader.ts';
import { switchModel as runSwitchModel } from '#features/comments/use-cases/switch-model.ts';
import { defineAction } from '#server/action.ts';

export const decideComment = defineAction({ input: decideCommentSchema, run: runDecideComment });
export const decideComments = defineAction({ input: decideCommentsSchema, run: runDecideComments });
export const undoDecisions = defineAction({ input: undoDecisionsSchema, run: runUndoDecisions });
export const sanctionReader = defineAction({ input: sanctionReaderSchema, run: runSanctionReader });
export const liftSanction = defineAction({ input: liftSanctionSchema, run: runLiftSanction });
export const pickComment = defineAction({ input: pickCommentSchema, run: runPickComment });
export const keepReported = defineAction({ input: keepReportedSchema, run: runKeepReported });
export const raiseThreat = defineAction({ input: raiseThreatSchema, run: runRaiseThreat });
export const passThreatOn = defineAction({ input: passThreatOnSchema, run: runPassThreatOn });
export const decideAppeal = defineAction({ input: decideAppealSchema, run: runDecideAppeal });
export const changePosting = defineAction({ input: changePostingSchema, run: runChangePosting });
export const changeModeration = defineAction({ input: changeModerationSchema, run: runChangeModeration });
export const switchModel = defineAction({ input: switchModelSchema, run: runSwitchModel });
