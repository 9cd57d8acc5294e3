'use server';

import { changeAdFiles } from '#features/ads/delivery/use-cases/change-ad-files.ts';
import { defineAction } from '#server/http/action.ts';

export const changeAdFilesAction = defineAction(changeAdFiles);
