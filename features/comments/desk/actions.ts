'use server';

import {
  changePostingSchema,
  decideCommentSchema,
  pickCommentSchema,
  undoDecisionSchema,
} from '#features/comments/comments.schema.ts';
import { changeModerationSchema, switchModelSchema } from '#features/comments/moderation-form.schema.ts';
import { changeModeration as runChangeModeration } from '#features/comments/use-cases/change-moderation.ts';
import { changePosting as runChangePosting } from '#features/comments/use-cases/change-posting.ts';
import { decideComment as runDecideComment } from '#features/comments/use-cases/decide-comment.ts';
import { pickComment as runPickComment } from '#features/comments/use-cases/pick-comment.ts';
import { switchModel as runSwitchModel } from '#features/comments/use-cases/switch-model.ts';
import { undoDecision as runUndoDecision } from '#features/comments/use-cases/undo-decision.ts';
import { defineAction } from '#server/action.ts';

export const decideComment = defineAction({ input: decideCommentSchema, run: runDecideComment });
export const undoDecision = defineAction({ input: undoDecisionSchema, run: runUndoDecision });
export const pickComment = defineAction({ input: pickCommentSchema, run: runPickComment });
export const changePosting = defineAction({ input: changePostingSchema, run: runChangePosting });
export const changeModeration = defineAction({ input: changeModerationSchema, run: runChangeModeration });
export const switchModel = defineAction({ input: switchModelSchema, run: runSwitchModel });
