'use server';

import {
  changeIndexNowKeySchema,
  resendDeliverySchema,
  resendParkedSchema,
} from '#features/distribution/distribution.schema.ts';
import { changeIndexNowKey as runChangeIndexNowKey } from '#features/distribution/use-cases/keep-index-now-key.ts';
import {
  resendDelivery as runResendDelivery,
  resendParked as runResendParked,
} from '#features/distribution/use-cases/resend-deliveries.ts';
import { defineAction } from '#server/action.ts';

export const resendDelivery = defineAction({ input: resendDeliverySchema, run: runResendDelivery });
export const resendParked = defineAction({ input: resendParkedSchema, run: runResendParked });
export const changeIndexNowKey = defineAction({ input: changeIndexNowKeySchema, run: runChangeIndexNowKey });
