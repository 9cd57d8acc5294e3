'use server';

import { changeConsentSchema } from '#features/consent/consent-settings.ts';
import { changeConsentSettings as runChange } from '#features/consent/use-cases/change-consent-settings.ts';
import { defineAction } from '#server/action.ts';

export const changeConsentSettings = defineAction({ input: changeConsentSchema, run: runChange });
