'use server';

import { changeSettingsSchema } from '#features/settings/settings-change.schema.ts';
import { changeSettings } from '#features/settings/use-cases/change-settings.ts';
import { defineAction } from '#server/action.ts';

export const changeSettingsAction = defineAction({ input: changeSettingsSchema, run: changeSettings });
