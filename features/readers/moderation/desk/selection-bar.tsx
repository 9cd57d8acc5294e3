'use client';

import { Button } from '#components/ui/button.tsx';
import { type CommentDecision, commentDecisions, decisionsOf } from '#features/readers/comments/comments.ts';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';
import { moderationWords as words } from '#words/readers/comments/moderation.ts';

type BarProps = {
  selected: readonly ModeratedComment[];
  decide: (decision: CommentDecision) => void;
  selectAll: () => void;
  unselect: () => void;
};

/** Several at once: how many, and what may be decided of all of them. */
export function SelectionBar({ selected, decide, selectAll, unselect }: BarProps) {
  if (selected.length === 0) return null;
  const possible = commentDecisions.filter((decision) =>
    selected.every(({ status }) => decisionsOf[status].some((one) => one === decision)),
  );
  return (
    <section className="moderation-choisis" aria-label={words.several}>
      <p>{words.selected(selected.length)}</p>
      <p className="gestes">
        {possible.map((decision) => (
          <Button
            key={decision}
            kind={decision === 'approve' ? 'primary' : 'secondary'}
            aria-label={words.decideAll[decision]}
            onClick={() => decide(decision)}
          >
            {words.decide[decision]}
          </Button>
        ))}
        <Button kind="quiet" onClick={selectAll}>
          {words.selectAll}
        </Button>
        <Button kind="quiet" onClick={unselect}>
          {words.unselect}
        </Button>
      </p>
    </section>
  );
}
