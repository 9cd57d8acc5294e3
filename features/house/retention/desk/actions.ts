'use server';

import { changeRetentionSchema } from '#features/house/retention/retention.schema.ts';
import { openSealedSchema } from '#features/house/retention/sealed-records.schema.ts';
import { changeRetention as runChangeRetention } from '#features/house/retention/use-cases/change-retention.ts';
import { openSealed as runOpenSealed } from '#features/house/retention/use-cases/open-sealed.ts';
import { defineAction } from '#server/http/action.ts';

export const changeRetention = defineAction({ input: changeRetentionSchema, run: runChangeRetention });
export const openSealed = defineAction({ input: openSealedSchema, run: runOpenSealed });
