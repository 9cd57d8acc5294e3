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
  pickCommentSchema,
  undoDecisionSchema,
} from '#features/comments/comments.schema.ts';
import { changeModerationSchema, switchModelSchema } from '#features/comments/moderation-form.schema.ts';
import { changeModeration as runChangeModeration } from '#features/comments/use-cases/change-moderation.ts';
import { changePosting as runChangePosting } from '#features/comments/use-cases/change-posting.ts';
import { decideAppeal as runDecideAppeal } from '#features/comments/use-cases/decide-appeal.ts';
import { keepReported as runKeepReported } from '#features/comments/use-cases/keep-reported.ts';
import { passThreatOn as runPassThreatOn } from '#features/comments/use-cases/pass-threat-on.ts';
import { raiseThreat as runRaiseThreat } from '#features/comments/use-cases/raise-threat.ts';
import { decideComment as runDecideComment } from '#features/comments/use-cases/decide-comment.ts';
import { pickComment as runPickComment } from '#features/comments/use-cases/pick-comment.ts';
import { switchModel as runSwitchModel } from '#features/comments/use-cases/switch-model.ts';
import { undoDecision as runUndoDecision } from '#features/comments/use-cases/undo-decision.ts';
import { defineAction } from '#server/action.ts';

export const decideComment = defineAction({ input: decideCommentSchema, run: runDecideComment });
export const undoDecision = defineAction({ input: undoDecisionSchema, run: runUndoDecision });
export const pickComment = defineAction({ input: pickCommentSchema, run: runPickComment });
export const keepReported = defineAction({ input: keepReportedSchema, run: runKeepReported });
export const raiseThreat = defineAction({ input: raiseThreatSchema, run: runRaiseThreat });
export const passThreatOn = defineAction({ input: passThreatOnSchema, run: runPassThreatOn });
export const decideAppeal = defineAction({ input: decideAppealSchema, run: runDecideAppeal });
export const changePosting = defineAction({ input: changePostingSchema, run: runChangePosting });
export const changeModeration = defineAction({ input: changeModerationSchema, run: runChangeModeration });
export const switchModel = defineAction({ input: switchModelSchema, run: runSwitchModel });
