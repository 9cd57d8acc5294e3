'use client';

import { useState } from 'react';
import type { ModeratedComment } from '#features/readers/moderation/data/moderation.queries.ts';

type Drawn = { comments: readonly ModeratedComment[]; asOf: string };

export type KeptList = {
  /** What is shown, in the order in which it was first drawn. */
  comments: readonly ModeratedComment[];
  /** Every id of it, also of those that are put away. */
  ids: string[];
  /** When what is shown was read. */
  asOf: string;
  /** Puts decided comments away, and brings those back that were put away. */
  putAway: (ids: readonly string[]) => void;
  bringBack: (ids: readonly string[]) => void;
  /** The next list that the server sends is shown as it comes. */
  takeNext: () => void;
};

const without = (held: ReadonlySet<string>, ids: readonly string[]): Set<string> =>
  new Set([...held].filter((id) => !ids.includes(id)));

/**
 * A list that never moves under who reads it: what the server sends anew changes what is shown in its place, and what is
 * new waits until it is asked for. An empty list takes whatever comes.
 */
export function useKeptList({ comments, asOf }: Drawn): KeptList {
  const [drawn, setDrawn] = useState<Drawn>({ comments, asOf });
  const [away, setAway] = useState<ReadonlySet<string>>(new Set());
  /** The reading that is known already while the next one is awaited. */
  const [known, setKnown] = useState<string | null>(null);
  const newest = new Map(comments.map((comment) => [comment.id, comment]));
  const shown = drawn.comments.filter(({ id }) => !away.has(id));
  const isAwaited = known !== null && known !== asOf;
  const hasNew = comments.some(({ id }) => !drawn.comments.some((one) => one.id === id));
  if (drawn.asOf !== asOf && (isAwaited || (shown.length === 0 && hasNew))) {
    setDrawn({ comments, asOf });
    setAway(new Set());
    setKnown(null);
  }
  return {
    comments: shown.map((comment) => newest.get(comment.id) ?? comment),
    ids: drawn.comments.map(({ id }) => id),
    asOf: drawn.asOf,
    putAway: (ids) => setAway((held) => new Set([...held, ...ids])),
    bringBack: (ids) => {
      setAway((held) => without(held, ids));
      if (ids.some((id) => !drawn.comments.some((one) => one.id === id))) setKnown(asOf);
    },
    takeNext: () => setKnown(asOf),
  };
}
