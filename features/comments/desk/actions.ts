'use server';

import {
  changePostingSchema,
  decideCommentSchema,
  pickCommentSchema,
  undoDecisionSchema,
} from '#features/comments/comments.schema.ts';
import { changePosting as runChangePosting } from '#features/comments/use-cases/change-posting.ts';
import { decideComment as runDecideComment } from '#features/comments/use-cases/decide-comment.ts';
import { pickComment as runPickComment } from '#features/comments/use-cases/pick-comment.ts';
import { undoDecision as runUndoDecision } from '#features/comments/use-cases/undo-decision.ts';
import { defineAction } from '#server/action.ts';

export const decideComment = defineAction({ input: decideCommentSchema, run: runDecideComment });
export const undoDecision = defineAction({ input: undoDecisionSchema, run: runUndoDecision });
export const pickComment = defineAction({ input: pickCommentSchema, run: runPickComment });
export const changePosting = defineAction({ input: changePostingSchema, run: runChangePosting });
