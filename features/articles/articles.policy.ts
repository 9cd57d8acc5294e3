import type { PublicationState } from '#features/articles/articles.ts';
import { type Actor, hasRole, type Person, type Role } from '#lib/actor.ts';
import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { articleReasons as reasons } from '#messages/fr/articles.ts';

/** What permission looks at in an article. */
export type ArticleFacts = {
  createdById: string | null;
  /** The accounts of those who sign the working revision. */
  signedByUserIds: readonly string[];
  /** The article's section and that section's parent, if any: a grant on either counts. */
  sectionPath: readonly string[];
  publicationState: PublicationState;
};

export const articleVerbs = [
  'see',
  'edit',
  'submit',
  'publish',
  'schedule',
  'update',
  'withdraw',
  'restore',
  'correct',
  'preview',
] as const;
export type ArticleVerb = (typeof articleVerbs)[number];

/** Everything editorial, everywhere (a grant scoped to a section counts in that section). */
const chiefRoles: readonly Role[] = ['editor_in_chief', 'administrator'];
const editingRoles: readonly Role[] = ['section_editor', ...chiefRoles];
const publishingWriters: readonly Role[] = ['journalist', ...editingRoles];
const writingRoles: readonly Role[] = ['contributor', ...publishingWriters];

const isOwn = (person: Person, article: ArticleFacts): boolean =>
  article.createdById === person.userId || article.signedByUserIds.includes(person.userId);

const isPublic = (state: PublicationState): boolean => state === 'published' || state === 'withdrawn';

/** True for whoever writes or edits: the desk's article pages are theirs. */
export const mayUseArticleDesk = (actor: Actor): boolean =>
  actor.kind === 'person' && hasRole(actor, writingRoles);

/** May this person begin a story in this section? Writers may where they hold a grant (everywhere without scope). */
export function mayCreateArticle(actor: Actor, sectionPath: readonly string[]): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return denied(reasons.signIn);
  if (!hasRole(actor, writingRoles)) return denied(reasons.noEditorialRole);
  return hasRole(actor, writingRoles, sectionPath) ? allowed : denied(reasons.otherSection);
}

/**
 * May this person do this to this article? A contributor writes and submits own texts until they are public; a
 * journalist also publishes, updates and withdraws own ones where a grant reaches; section editors everything in
 * their sections; editors-in-chief and administrators everywhere. The reason is the sentence that the desk shows.
 */
export function mayActOnArticle(actor: Actor, verb: ArticleVerb, article: ArticleFacts): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return denied(reasons.signIn);
  if (!hasRole(actor, writingRoles)) return denied(reasons.noEditorialRole);
  if (hasRole(actor, editingRoles, article.sectionPath)) return allowed;
  if (!isOwn(actor, article)) return denied(reasons.notYours);
  switch (verb) {
    case 'see':
    case 'preview':
      return allowed;
    case 'edit':
    case 'submit':
      if (hasRole(actor, publishingWriters, article.sectionPath)) return allowed;
      if (isPublic(article.publicationState)) return denied(reasons.contributorLive);
      return article.publicationState === 'scheduled' ? denied(reasons.contributorScheduled) : allowed;
    case 'publish':
    case 'schedule':
    case 'update':
    case 'withdraw':
    case 'restore':
    case 'correct':
      if (hasRole(actor, publishingWriters, article.sectionPath)) return allowed;
      return hasRole(actor, publishingWriters)
        ? denied(reasons.otherSection)
        : denied(reasons.contributorNeverPublishes);
  }
}

/** The filter of every list: what this person may see of the desk's articles. */
export type DeskScope =
  | { kind: 'all' }
  /** Own articles, and everything in these sections and their sub-sections. */
  | { kind: 'some'; userId: string; sectionIds: string[] }
  | { kind: 'none' };

export function deskScope(actor: Actor): DeskScope {
  if (actor.kind === 'system') return { kind: 'all' };
  if (actor.kind === 'anonymous' || !hasRole(actor, writingRoles)) return { kind: 'none' };
  const editing = actor.grants.filter((grant) => editingRoles.includes(grant.role));
  if (editing.some((grant) => grant.sectionId === null)) return { kind: 'all' };
  return {
    kind: 'some',
    userId: actor.userId,
    sectionIds: editing.flatMap((grant) => grant.sectionId ?? []),
  };
}
