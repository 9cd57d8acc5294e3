import type { ArticleVerb } from '#features/newsroom/articles/article-rights.ts';
import type { Actor } from '#lib/actor.ts';
import type { Outcome } from '#lib/use-case.ts';

/** What a call may name of one story. */
export type CallTarget = {
  articleId: string;
  revisionId: string;
  previewLinkId: string;
  remarkId: string;
  correctionId: string;
  replyId: string;
  reportId: string;
};

export type ArticleCall = {
  /** The use case's file, without its ending. */
  useCase: string;
  verb: ArticleVerb;
  call: (actor: Actor, target: CallTarget) => Promise<Outcome<unknown>>;
};
