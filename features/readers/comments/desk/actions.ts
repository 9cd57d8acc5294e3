'use server';

import { changePostingSchema } from '#features/readers/comments/comments.schema.ts';
import { changePosting as runChangePosting } from '#features/readers/comments/use-cases/change-posting.ts';
import { defineAction } from '#server/http/action.ts';

export const changePosting = defineAction({ input: changePostingSchema, run: runChangePosting });
