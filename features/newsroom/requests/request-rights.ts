/** The rows of these rights stand in the table of rights over articles (features/newsroom/articles/article-rights.ts). */
import {
  type ArticleFacts,
  mayActOnArticle,
  mayUseArticleDesk,
} from '#features/newsroom/articles/articles.policy.ts';
import type { Actor } from '#lib/actor.ts';
import type { Permission } from '#lib/use-case.ts';

/** The room of requests is open to whoever writes or edits; it lists those on stories that they may see. */
export const mayUseRequests = (actor: Actor): boolean => mayUseArticleDesk(actor);

/** May this person decide a right of reply to this story? */
export const mayDecideReply = (actor: Actor, article: ArticleFacts): Permission =>
  mayActOnArticle(actor, 'answer', article);

/** May this person settle an error reported in this story? Whoever may correct it. */
export const maySettleReport = (actor: Actor, article: ArticleFacts): Permission =>
  mayActOnArticle(actor, 'correct', article);
