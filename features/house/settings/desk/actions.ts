'use server';

import { changeSettingsSchema } from '#features/house/settings/settings-change.schema.ts';
import { changeSettings } from '#features/house/settings/use-cases/change-settings.ts';
import { defineAction } from '#server/http/action.ts';

export const changeSettingsAction = defineAction({ input: changeSettingsSchema, run: changeSettings });
