'use server';

import {
  archiveAuthorSchema,
  archiveSectionSchema,
  mergeSubjectSchema,
  moveSectionSchema,
  saveAuthorSchema,
  saveOwnProfileSchema,
  saveSectionSchema,
  saveSubjectSchema,
  searchSubjectsSchema,
} from '#features/newsroom/taxonomy/taxonomy.schema.ts';
import { archiveAuthor } from '#features/newsroom/taxonomy/use-cases/archive-author.ts';
import { archiveSection } from '#features/newsroom/taxonomy/use-cases/archive-section.ts';
import { mergeSubject } from '#features/newsroom/taxonomy/use-cases/merge-subject.ts';
import { moveSection } from '#features/newsroom/taxonomy/use-cases/move-section.ts';
import { saveAuthor } from '#features/newsroom/taxonomy/use-cases/save-author.ts';
import { saveOwnProfile } from '#features/newsroom/taxonomy/use-cases/save-own-profile.ts';
import { saveSection } from '#features/newsroom/taxonomy/use-cases/save-section.ts';
import { saveSubject } from '#features/newsroom/taxonomy/use-cases/save-subject.ts';
import { searchSubjects } from '#features/newsroom/taxonomy/use-cases/search-subjects.ts';
import { defineAction } from '#server/http/action.ts';

export const saveSectionAction = defineAction({ input: saveSectionSchema, run: saveSection });

export const moveSectionAction = defineAction({ input: moveSectionSchema, run: moveSection });

export const archiveSectionAction = defineAction({ input: archiveSectionSchema, run: archiveSection });

export const saveSubjectAction = defineAction({ input: saveSubjectSchema, run: saveSubject });

export const searchSubjectsAction = defineAction({ input: searchSubjectsSchema, run: searchSubjects });

export const mergeSubjectAction = defineAction({ input: mergeSubjectSchema, run: mergeSubject });

export const saveAuthorAction = defineAction({ input: saveAuthorSchema, run: saveAuthor });

export const archiveAuthorAction = defineAction({ input: archiveAuthorSchema, run: archiveAuthor });

export const saveOwnProfileAction = defineAction({ input: saveOwnProfileSchema, run: saveOwnProfile });
