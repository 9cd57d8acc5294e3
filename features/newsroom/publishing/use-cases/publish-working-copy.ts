import { publishArticleIn, type Published } from '#features/newsroom/publishing/use-cases/publish-article.ts';
import { updateArticleIn } from '#features/newsroom/publishing/use-cases/update-article.ts';
import type { UseCase } from '#lib/use-case.ts';
import { attempt, type Step } from '#server/transaction/attempt.ts';

type Input = {
  articleId: string;
  revisionId?: string | undefined;
  /** Moves "Mis à jour" when the story is live already. */
  isSubstantive: boolean;
};

/** Brings the working copy to readers: a first publication, or the update of a story that is live. */
export const publishWorkingCopy: UseCase<Input, Published> = (call) =>
  attempt(call.actor, (open) => publishWorkingCopyIn(open, call));

/** The same within a transaction that is already open. */
export const publishWorkingCopyIn: Step<Input, Published> = async (open, { actor, input }) => {
  const article = await open.sql.article.findUnique({
    where: { id: input.articleId },
    select: { publicationState: true },
  });
  const { articleId, revisionId, isSubstantive } = input;
  return article?.publicationState === 'published'
    ? updateArticleIn(open, { actor, input: { articleId, revisionId, isSubstantive } })
    : publishArticleIn(open, { actor, input: { articleId, revisionId } });
};
