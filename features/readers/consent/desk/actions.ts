'use server';

import { changeConsentSettings as runChange } from '#features/readers/consent/use-cases/change-consent-settings.ts';
import { defineAction } from '#server/http/action.ts';

export const changeConsentSettings = defineAction(runChange);
