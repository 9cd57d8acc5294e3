import type { z } from 'zod';
import type { ownCommentFormSchema } from '#features/readers/comments/comments.schema.ts';
import { getPlacedComment } from '#features/readers/comments/data/posting.queries.ts';
import { deleteComment } from '#features/readers/comments/use-cases/delete-comment.ts';
import { editComment } from '#features/readers/comments/use-cases/edit-comment.ts';
import { keepText } from '#features/readers/comments/use-cases/keep-text.ts';
import type { Sender } from '#features/readers/comments/use-cases/candidate.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome } from '#lib/use-case.ts';
import { errorSentence } from '#messages/errors.ts';

type ChangeCall = { actor: Actor; input: z.output<typeof ownCommentFormSchema>; sender: Sender };
type Changed = {
  id: string;
  act: 'edit' | 'delete';
  /** Under which the new words are kept when they were refused. */
  reference: string | null;
};

/** What the plain forms of one's own page do: mend, with what was typed kept if it can't be; or take back. */
export async function changeOwnComment({ actor, input, sender }: ChangeCall): Promise<Outcome<Changed>> {
  const { id, act, text = '' } = input;
  if (act === 'delete') {
    const deleted = await deleteComment({ actor, input: { id } });
    return deleted.ok ? done({ id, act, reference: null }) : deleted;
  }
  const edited = await editComment({ actor, input: { id, text }, sender });
  if (edited.ok) return done({ id, act, reference: null });
  const placed = edited.error.code === 'forbidden' ? null : await getPlacedComment(id);
  if (!placed) return edited;
  const reference = await keepText({
    articleId: placed.articleId,
    repliesToId: null,
    text,
    problem: errorSentence(edited.error),
    addressPrefix: sender.addressPrefix,
  });
  return reference === null ? edited : done({ id, act, reference });
}
