'use server';

import { changePosting as runChangePosting } from '#features/readers/comments/use-cases/change-posting.ts';
import { defineAction } from '#server/http/action.ts';

export const changePosting = defineAction(runChangePosting);
