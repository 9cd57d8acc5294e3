import type { Actor } from '#lib/actor.ts';
import { answerRight, type RoleRight } from '#lib/rights.ts';
import { denied, type Permission } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#words/newsroom/taxonomy/taxonomy.ts';

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
  /** Whoever signs says who they are: the biography and the links of the profile that is their account's own. */
  editOwnProfile: {
    roles: ['contributor', 'journalist', 'section_editor', 'editor_in_chief', 'administrator'],
    reach: 'anywhere',
    reason: messages.profileNotYours,
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
/** Whether somebody may have a profile of their own to keep, whichever it is. */
export const mayKeepProfile = (actor: Actor): Permission => answerRight(actor, taxonomyRights.editOwnProfile);
/** The biography and the links of one profile: its own account's, or whoever keeps them all. */
export function mayEditProfile(actor: Actor, { userId }: { userId: string | null }): Permission {
  if (mayEditAuthors(actor).allowed) return mayEditAuthors(actor);
  const isOwn = actor.kind === 'person' && actor.userId === userId;
  return isOwn ? mayKeepProfile(actor) : denied(messages.profileNotYours);
}
export const mayCreateSubjects = (actor: Actor): Permission =>
  answerRight(actor, taxonomyRights.createSubjects);
export const mayEditSubjects = (actor: Actor): Permission => answerRight(actor, taxonomyRights.editSubjects);
