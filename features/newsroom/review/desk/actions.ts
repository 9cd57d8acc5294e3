'use server';

import {
  addRemarkSchema,
  listRemarksSchema,
  replyToRemarkSchema,
  resolveRemarkSchema,
} from '#features/newsroom/review/review.schema.ts';
import { addRemark as runAddRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { listRemarks as runListRemarks } from '#features/newsroom/review/use-cases/list-remarks.ts';
import { replyToRemark as runReplyToRemark } from '#features/newsroom/review/use-cases/reply-to-remark.ts';
import { resolveRemark as runResolveRemark } from '#features/newsroom/review/use-cases/resolve-remark.ts';
import { defineAction } from '#server/http/action.ts';

export const addRemark = defineAction({ input: addRemarkSchema, run: runAddRemark });
export const replyToRemark = defineAction({ input: replyToRemarkSchema, run: runReplyToRemark });
export const resolveRemark = defineAction({ input: resolveRemarkSchema, run: runResolveRemark });
export const listRemarks = defineAction({ input: listRemarksSchema, run: runListRemarks });
