'use server';

import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { defineAction } from '#server/http/action.ts';

export const changeSettingsAction = defineAction(changeSettings);
