import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import type { Permission } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#messages/fr/taxonomy.ts';

/** Sections, signatures and subjects: one row for each right. */
export const taxonomyRights = {
  /** Sections are the newspaper's frame. */
  editSections: {
    roles: ['editor_in_chief', 'administrator'],
    reach: 'newspaper',
    reason: messages.sectionsNotYours,
  },
  /** Signatures are kept by whoever edits. */
  editAuthors: {
    roles: ['section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: messages.authorsNotYours,
  },
  /** Whoever writes may name a new subject. */
  createSubjects: {
    roles: ['contributor', 'journalist', 'section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: messages.subjectsNotYours,
  },
  /** Renaming and merging subjects is for whoever edits. */
  editSubjects: {
    roles: ['section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: messages.subjectsNotYours,
  },
} as const satisfies Record<string, RoleRight>;

export const mayEditSections = (actor: Actor): Permission => answerRight(actor, taxonomyRights.editSections);
export const mayEditAuthors = (actor: Actor): Permission => answerRight(actor, taxonomyRights.editAuthors);
export const mayCreateSubjects = (actor: Actor): Permission =>
  answerRight(actor, taxonomyRights.createSubjects);
export const mayEditSubjects = (actor: Actor): Permission => answerRight(actor, taxonomyRights.editSubjects);
