'use client';

import { Button } from '#components/ui/button.tsx';
import type { ModeratedComment, ModerationQueue } from '#features/comments/data/moderation.queries.ts';
import { ModeratedItem } from '#features/comments/desk/moderated-item.tsx';
import { ModerationKeys } from '#features/comments/desk/moderation-keys.tsx';
import { useDeciding } from '#features/comments/desk/use-deciding.ts';
import { moderationWords as words } from '#messages/fr/moderation.ts';

/** A queue of comments, one after the other, with the last decision and its way back above. */
export function ModerationList({
  queue,
  comments,
}: {
  queue: ModerationQueue;
  comments: readonly ModeratedComment[];
}) {
  const deciding = useDeciding();
  const { said, isPending, undo } = deciding;
  return (
    <>
      <ModerationKeys comments={comments} deciding={deciding} />
      <div role="status" className="moderation-dit">
        {said ? (
          <p className={said.isGood ? 'note note-bonne' : 'note'}>
            {said.sentence}{' '}
            {said.undoable === null ? null : (
              <Button disabled={isPending} onClick={undo}>
                {words.undo}
              </Button>
            )}
          </p>
        ) : null}
      </div>
      {comments.length === 0 ? <p className="vide">{words.none[queue]}</p> : null}
      <div className="demandes">
        {comments.map((comment) => (
          <ModeratedItem key={comment.id} comment={comment} deciding={deciding} />
        ))}
      </div>
    </>
  );
}
