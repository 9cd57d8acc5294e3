'use server';

import { changeModeration as runChangeModeration } from '#features/readers/moderation/use-cases/change-moderation.ts';
import { decideComment as runDecideComment } from '#features/readers/moderation/use-cases/decide-comment.ts';
import {
  decideComments as runDecideComments,
  undoDecisions as runUndoDecisions,
} from '#features/readers/moderation/use-cases/decide-comments.ts';
import { pickComment as runPickComment } from '#features/readers/moderation/use-cases/pick-comment.ts';
import { switchModel as runSwitchModel } from '#features/readers/moderation/use-cases/switch-model.ts';
import { defineAction } from '#server/http/action.ts';

export const decideComment = defineAction(runDecideComment);
export const decideComments = defineAction(runDecideComments);
export const undoDecisions = defineAction(runUndoDecisions);
export const pickComment = defineAction(runPickComment);
export const changeModeration = defineAction(runChangeModeration);
export const switchModel = defineAction(runSwitchModel);
