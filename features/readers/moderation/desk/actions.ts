'use server';

import {
  decideCommentSchema,
  decideCommentsSchema,
  pickCommentSchema,
  undoDecisionsSchema,
} from '#features/readers/comments/comments.schema.ts';
import {
  changeModerationSchema,
  switchModelSchema,
} from '#features/readers/moderation/moderation-form.schema.ts';
import { changeModeration as runChangeModeration } from '#features/readers/moderation/use-cases/change-moderation.ts';
import { decideComment as runDecideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import {
  decideComments as runDecideComments,
  undoDecisions as runUndoDecisions,
} from '#features/readers/moderation/use-cases/decide-comments.ts';
import { pickComment as runPickComment } from '#features/readers/moderation/use-cases/pick-comment.ts';
import { switchModel as runSwitchModel } from '#features/readers/moderation/use-cases/switch-model.ts';
import { defineAction } from '#server/http/action.ts';

export const decideComment = defineAction({ input: decideCommentSchema, run: runDecideComment });
export const decideComments = defineAction({ input: decideCommentsSchema, run: runDecideComments });
export const undoDecisions = defineAction({ input: undoDecisionsSchema, run: runUndoDecisions });
export const pickComment = defineAction({ input: pickCommentSchema, run: runPickComment });
export const changeModeration = defineAction({ input: changeModerationSchema, run: runChangeModeration });
export const switchModel = defineAction({ input: switchModelSchema, run: runSwitchModel });
