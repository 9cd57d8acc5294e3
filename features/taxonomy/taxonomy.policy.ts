import { type Actor, hasRole } from '#lib/actor.ts';
import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { taxonomyMessages as messages } from '#messages/fr/taxonomy.ts';

/** Sections are the newspaper's frame: editors-in-chief and administrators, for the newspaper as a whole. */
export const mayEditSections = (actor: Actor): Permission =>
  hasRole(actor, ['editor_in_chief', 'administrator'], []) ? allowed : denied(messages.sectionsNotYours);

/** Signatures are kept by whoever edits. */
export const mayEditAuthors = (actor: Actor): Permission =>
  hasRole(actor, ['section_editor', 'editor_in_chief', 'administrator'])
    ? allowed
    : denied(messages.authorsNotYours);

/** Whoever writes may name a new subject; renaming one is for whoever edits. */
export const mayCreateSubjects = (actor: Actor): Permission =>
  hasRole(actor, ['contributor', 'journalist', 'section_editor', 'editor_in_chief', 'administrator'])
    ? allowed
    : denied(messages.subjectsNotYours);
export const mayEditSubjects = (actor: Actor): Permission =>
  hasRole(actor, ['section_editor', 'editor_in_chief', 'administrator'])
    ? allowed
    : denied(messages.subjectsNotYours);
