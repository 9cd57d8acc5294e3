'use server';

import {
  archiveSectionSchema,
  moveSectionSchema,
  saveSectionSchema,
} from '#features/taxonomy/taxonomy.schema.ts';
import { archiveSection } from '#features/taxonomy/use-cases/archive-section.ts';
import { moveSection } from '#features/taxonomy/use-cases/move-section.ts';
import { saveSection } from '#features/taxonomy/use-cases/save-section.ts';
import { defineAction } from '#server/action.ts';

export const saveSectionAction = defineAction({ input: saveSectionSchema, run: saveSection });

export const moveSectionAction = defineAction({ input: moveSectionSchema, run: moveSection });

export const archiveSectionAction = defineAction({ input: archiveSectionSchema, run: archiveSection });
