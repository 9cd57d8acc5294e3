'use server';

import { changeRetention as runChangeRetention } from '#features/house/retention/use-cases/change-retention.ts';
import { openSealed as runOpenSealed } from '#features/house/retention/use-cases/open-sealed.ts';
import { defineAction } from '#server/http/action.ts';

export const changeRetention = defineAction(runChangeRetention);
export const openSealed = defineAction(runOpenSealed);
