'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { commentAnchor, decisionsOf, type ModerationQueue } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import { focusOn, inHand, nextOf } from '#features/readers/moderation/desk/comment-focus.ts';
import { ModeratedItem } from '#features/readers/moderation/desk/moderated-item.tsx';
import { ModerationKeys } from '#features/readers/moderation/desk/moderation-keys.tsx';
import { SelectionBar } from '#features/readers/moderation/desk/selection-bar.tsx';
import { type Deciding, useDeciding } from '#features/readers/moderation/desk/use-deciding.ts';
import { useFollowing } from '#features/readers/moderation/desk/use-following.ts';
import { useKeptList } from '#features/readers/moderation/desk/use-kept-list.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

type ListProps = {
  /** Null: everything of one person, where what is decided stays in its place. */
  queue: ModerationQueue | null;
  comments: readonly ModeratedComment[];
  /** When they were read. */
  asOf: string;
};

/** Comments one after the other, with what was just decided above and its way back. Nothing moves by itself. */
export function ModerationList({ queue, comments, asOf }: ListProps) {
  const router = useRouter();
  const kept = useKeptList({ comments, asOf });
  const [foundDecided, setFoundDecided] = useState<Readonly<Record<string, string>>>({});
  const [selectedIds, setSelectedIds] = useState<ReadonlySet<string>>(new Set());
  const following = useFollowing({ queue, shownIds: kept.ids, asOf: kept.asOf });
  const deciding = useDeciding({
    onDecided: (ids) => {
      const held = inHand(kept.comments);
      if (queue !== null && held && ids.includes(held.id)) focusOn(nextOf(free, ids));
      if (queue !== null) kept.putAway(ids);
      setSelectedIds((held) => new Set([...held].filter((id) => !ids.includes(id))));
    },
    onUndone: (ids) => {
      kept.bringBack(ids);
      following.forgetDeparted(ids);
    },
    onLeft: (left) =>
      setFoundDecided((now) => ({
        ...now,
        ...Object.fromEntries(left.map(({ commentId, sentence }) => [commentId, sentence])),
      })),
  });
  const departed = new Map(following.departed.map(({ commentId, sentence }) => [commentId, sentence]));
  const whyNot = (id: string): string | null => departed.get(id) ?? (queue && foundDecided[id]) ?? null;
  const readBy = (id: string): string | null =>
    following.claims.find(({ commentId }) => commentId === id)?.by ?? null;
  const free = kept.comments.filter(({ id }) => whyNot(id) === null && readBy(id) === null);
  const selected = free.filter(({ id }) => selectedIds.has(id));
  const toggle = ({ id }: ModeratedComment): void =>
    setSelectedIds((held) => new Set(held.has(id) ? [...held].filter((one) => one !== id) : [...held, id]));
  const showArrived = (): void => {
    kept.takeNext();
    setFoundDecided({});
    router.refresh();
  };
  return (
    <>
      <ModerationKeys
        comments={free}
        selected={selected}
        decide={deciding.decide}
        undo={deciding.undo}
        toggle={toggle}
        unselect={() => setSelectedIds(new Set())}
        showArrived={showArrived}
      />
      <div className="moderation-dit">
        <WhatWasSaid deciding={deciding} />
        <Arrived count={following.arrived} show={showArrived} />
        <SelectionBar
          selected={selected}
          decide={(decision) => deciding.decide(selected, decision)}
          selectAll={() => setSelectedIds(new Set(free.map(({ id }) => id)))}
          unselect={() => setSelectedIds(new Set())}
        />
      </div>
      {kept.comments.length === 0 ? <p className="vide">{queue ? words.none[queue] : words.noneOf}</p> : null}
      {/* Whichever of a comment's parts takes the focus, the comment is being read. */}
      <div
        className="demandes"
        onFocus={({ target }) => {
          const id = target.closest('.modere')?.id;
          const held = free.find((comment) => commentAnchor(comment.id) === id);
          if (held) following.read(held.id);
        }}
      >
        {kept.comments.map((comment) => (
          <ModeratedItem
            key={comment.id}
            comment={comment}
            deciding={deciding}
            whyNot={whyNot(comment.id)}
            readBy={readBy(comment.id)}
            takeOver={() => following.takeOver(comment.id)}
            isOfOne={queue === null}
            isSelected={selectedIds.has(comment.id)}
            toggle={decisionsOf[comment.status].length > 0 ? () => toggle(comment) : null}
          />
        ))}
      </div>
    </>
  );
}

/** What came of the last decision; of several, what was left as it was. */
function WhatWasSaid({ deciding: { said, undo } }: { deciding: Deciding }) {
  return (
    <div role="status">
      {said ? (
        <div className={said.isGood ? 'note note-bonne' : 'note'}>
          <p>
            {said.sentence} {said.undoable.length === 0 ? null : <Button onClick={undo}>{words.undo}</Button>}
          </p>
          {said.left.length > 0 ? (
            <ul>
              {said.left.map(({ commentId, sentence }) => (
                <li key={commentId}>{sentence}</li>
              ))}
            </ul>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

/** That there is more, said aloud; it is shown when it is asked for. */
function Arrived({ count, show }: { count: number; show: () => void }) {
  return (
    <div className="moderation-arrives">
      <span role="status">{count > 0 ? words.arrived(count) : ''}</span>
      {count > 0 ? <Button onClick={show}>{words.showArrived}</Button> : null}
    </div>
  );
}
