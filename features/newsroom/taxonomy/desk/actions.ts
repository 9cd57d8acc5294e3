'use server';

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

export const saveSectionAction = defineAction(saveSection);

export const moveSectionAction = defineAction(moveSection);

export const archiveSectionAction = defineAction(archiveSection);

export const saveSubjectAction = defineAction(saveSubject);

export const searchSubjectsAction = defineAction(searchSubjects);

export const mergeSubjectAction = defineAction(mergeSubject);

export const saveAuthorAction = defineAction(saveAuthor);

export const archiveAuthorAction = defineAction(archiveAuthor);

export const saveOwnProfileAction = defineAction(saveOwnProfile);
