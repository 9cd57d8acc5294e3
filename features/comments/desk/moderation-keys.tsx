'use client';

import { useEffect, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { CheckField } from '#components/ui/field.tsx';
import { isTyping, useSingleKeys } from '#components/ui/single-keys.ts';
import { type CommentDecision, commentAnchor, decisionsOf } from '#features/comments/comments.ts';
import type { ModeratedComment } from '#features/comments/data/moderation.queries.ts';
import type { Deciding } from '#features/comments/desk/use-deciding.ts';
import { moderationWords as words } from '#messages/fr/moderation.ts';

const decisionKeys: Record<string, CommentDecision> = { a: 'approve', r: 'refuse', s: 'spam' };

/** j and k go from comment to comment, a, r and s decide the one in hand, u takes the last decision back. */
export function ModerationKeys({
  comments,
  deciding,
}: {
  comments: readonly ModeratedComment[];
  deciding: Deciding;
}) {
  const [isHelpOpen, setHelpOpen] = useState(false);
  const { isOff, setIsOff } = useSingleKeys();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      if (act(event.key)) event.preventDefault();
    };
    const act = (key: string): boolean => {
      const decision = decisionKeys[key];
      if (key === 'j' || key === 'k') step(comments, key === 'j' ? 1 : -1);
      else if (key === 'u') deciding.undo();
      else if (key === '?') setHelpOpen(true);
      else if (decision) decide(decision);
      else return false;
      return true;
    };
    const decide = (decision: CommentDecision): void => {
      const comment = inHand(comments) ?? comments[0];
      if (!comment || deciding.isPending) return;
      const possible: readonly CommentDecision[] = decisionsOf[comment.status];
      if (!possible.includes(decision)) return;
      focusOn(nextOf(comments, comment));
      deciding.decide(comment, decision);
    };
    if (!isOff) addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [comments, deciding, isOff]);
  return (
    <>
      <p className="liste-touches">
        <Button kind="quiet" onClick={() => setHelpOpen(true)}>
          {words.keys}
        </Button>
      </p>
      {isHelpOpen ? (
        <Dialog title={words.keysTitle} onClose={() => setHelpOpen(false)}>
          <dl className="touches">
            {words.keyWords.map(({ key, what }) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <CheckField
            label={words.keysOn}
            checked={!isOff}
            onChange={(event) => setIsOff(!event.target.checked)}
          />
          <div className="dialogue-actions">
            <Button onClick={() => setHelpOpen(false)}>{words.close}</Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}

/** The comment that holds the focus, or whose button does. */
const inHand = (comments: readonly ModeratedComment[]): ModeratedComment | undefined => {
  const id = document.activeElement?.closest('.modere')?.id;
  return comments.find((comment) => commentAnchor(comment.id) === id);
};

const nextOf = (
  comments: readonly ModeratedComment[],
  { id }: ModeratedComment,
): ModeratedComment | undefined => {
  const at = comments.findIndex((comment) => comment.id === id);
  return comments[at + 1] ?? comments[at - 1];
};

function step(comments: readonly ModeratedComment[], by: 1 | -1): void {
  const held = inHand(comments);
  const at = held ? comments.indexOf(held) : -1;
  focusOn(held ? comments[Math.min(Math.max(at + by, 0), comments.length - 1)] : comments[0]);
}

function focusOn(comment: ModeratedComment | undefined): void {
  const element = comment && document.getElementById(commentAnchor(comment.id));
  element?.focus();
  element?.scrollIntoView({ block: 'nearest' });
}
