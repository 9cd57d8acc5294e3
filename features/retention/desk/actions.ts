'use server';

import { changeRetentionSchema } from '#features/retention/retention.schema.ts';
import { openSealedSchema } from '#features/retention/sealed-records.schema.ts';
import { changeRetention as runChangeRetention } from '#features/retention/use-cases/change-retention.ts';
import { openSealed as runOpenSealed } from '#features/retention/use-cases/open-sealed.ts';
import { defineAction } from '#server/action.ts';

export const changeRetention = defineAction({ input: changeRetentionSchema, run: runChangeRetention });
export const openSealed = defineAction({ input: openSealedSchema, run: runOpenSealed });
