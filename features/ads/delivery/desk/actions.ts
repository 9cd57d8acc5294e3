'use server';

import { changeAdFilesSchema } from '#features/ads/delivery/ad-files.ts';
import { changeAdFiles } from '#features/ads/delivery/use-cases/change-ad-files.ts';
import { defineAction } from '#server/http/action.ts';

export const changeAdFilesAction = defineAction({ input: changeAdFilesSchema, run: changeAdFiles });
