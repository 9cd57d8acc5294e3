import {
  type ArticleRight,
  type ArticleRule,
  type ArticleVerb,
  articleRights,
  articleVerbs,
  editingRoles,
  writingRoles,
} from '#features/newsroom/articles/article-rights.ts';
import type { PublicationState } from '#features/newsroom/articles/articles.ts';
import { type Actor, hasRole, type Person } from '#lib/actor.ts';
import { allowed, denied, type Permission } from '#lib/use-case.ts';
import { articleReasons as reasons } from '#words/newsroom/articles/articles.ts';

export { type ArticleVerb, articleVerbs };

/** What permission looks at in an article. */
export type ArticleFacts = {
  createdById: string | null;
  /** The accounts of those who sign the working revision. */
  signedByUserIds: readonly string[];
  /** The article's section and that section's parent, if any: a grant on either counts. */
  sectionPath: readonly string[];
  publicationState: PublicationState;
};

const isOwn = (person: Person, article: ArticleFacts): boolean =>
  article.createdById === person.userId || article.signedByUserIds.includes(person.userId);

/** True for whoever writes or edits: the desk's article pages are theirs. */
export const mayUseArticleDesk = (actor: Actor): boolean =>
  actor.kind === 'person' && hasRole(actor, writingRoles);

export const mayWorkOnArticles = (actor: Actor): Permission =>
  mayUseArticleDesk(actor) ? allowed : denied(reasons.noEditorialRole);

/** Whoever edits a section, or everything, reviews what others write there. */
export function mayReview(actor: Actor): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return denied(reasons.signIn);
  return hasRole(actor, editingRoles) ? allowed : denied(reasons.editorsOnly);
}

/** May this person begin a story in this section? Writers may where they hold a grant (everywhere without scope). */
export function mayCreateArticle(actor: Actor, sectionPath: readonly string[]): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return denied(reasons.signIn);
  if (!hasRole(actor, writingRoles)) return denied(reasons.noEditorialRole);
  return hasRole(actor, writingRoles, sectionPath) ? allowed : denied(reasons.otherSection);
}

/**
 * May this person do this to this article? The row of article-rights.ts decides: a contributor writes and submits
 * own texts until they are public; a journalist also publishes, updates and withdraws own ones where a grant
 * reaches; section editors everything in their sections; editors-in-chief and administrators everywhere. The
 * reason is the sentence that the desk shows.
 */
export function mayActOnArticle(actor: Actor, verb: ArticleVerb, article: ArticleFacts): Permission {
  if (actor.kind === 'system') return allowed;
  if (actor.kind === 'anonymous') return denied(reasons.signIn);
  if (!hasRole(actor, writingRoles)) return denied(reasons.noEditorialRole);
  const right: ArticleRight = articleRights[verb];
  const isMine = isOwn(actor, article);
  const held = right.rules.filter((rule) => (isMine || rule.texts === 'any') && hasRole(actor, rule.roles));
  const near = held.filter((rule) => reaches(actor, rule, article));
  if (near.some(({ states }) => !states || states.includes(article.publicationState))) return allowed;
  const stateReason = right.stateReasons?.[article.publicationState];
  if (near.length > 0 && stateReason) return denied(stateReason);
  if (!isMine) return denied(reasons.notYours);
  return denied(held.length > 0 ? reasons.otherSection : right.roleReason);
}

const reaches = (person: Person, { roles, sections }: ArticleRule, { sectionPath }: ArticleFacts): boolean =>
  sections === 'anywhere' || hasRole(person, roles, sectionPath);

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
