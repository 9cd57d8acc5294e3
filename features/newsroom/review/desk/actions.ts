'use server';

import { addRemark as runAddRemark } from '#features/newsroom/review/use-cases/add-remark.ts';
import { listRemarks as runListRemarks } from '#features/newsroom/review/use-cases/list-remarks.ts';
import { replyToRemark as runReplyToRemark } from '#features/newsroom/review/use-cases/reply-to-remark.ts';
import { resolveRemark as runResolveRemark } from '#features/newsroom/review/use-cases/resolve-remark.ts';
import { defineAction } from '#server/http/action.ts';

export const addRemark = defineAction(runAddRemark);
export const replyToRemark = defineAction(runReplyToRemark);
export const resolveRemark = defineAction(runResolveRemark);
export const listRemarks = defineAction(runListRemarks);
