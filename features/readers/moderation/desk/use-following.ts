'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { followEveryMs, type ModerationQueue } from '#features/readers/comments/comments.ts';
import type { QueueNews } from '#features/readers/moderation/use-cases/follow-queue.ts';
import { urls } from '#lib/urls.ts';

const nothing: QueueNews = { claims: [], departed: [], arrived: 0 };

export type Following = QueueNews & {
  /** This comment is being read here from now on. */
  read: (commentId: string) => void;
  /** The same, though somebody else reads it. */
  takeOver: (commentId: string) => void;
  /** These are back in the queue: what was said of their leaving holds no more. */
  forgetDeparted: (ids: readonly string[]) => void;
};

/**
 * Says every few seconds which comment is read in this window, and knows what others read and decide meanwhile. A window
 * out of sight says nothing: what it held is anybody's after two minutes.
 */
export function useFollowing(asked: {
  queue: ModerationQueue | null;
  shownIds: readonly string[];
  asOf: string;
}): Following {
  const [news, setNews] = useState(nothing);
  const reading = useRef<string | null>(null);
  /** Answers to what was asked before the last change of one's own are out of date. */
  const turn = useRef(0);
  const state = useRef(asked);
  useEffect(() => {
    state.current = asked;
  });
  const body = useCallback((more: { isTaking: boolean; isLeaving: boolean }): string => {
    const { queue, shownIds, asOf } = state.current;
    return JSON.stringify({ queue, readingId: reading.current, since: asOf, shownIds, ...more });
  }, []);
  const say = useCallback(
    async (isTaking = false): Promise<void> => {
      if (document.visibilityState === 'hidden') return;
      const { asOf } = state.current;
      const asking = turn.current;
      const heard = await ask(body({ isTaking, isLeaving: false }));
      if (heard && asOf === state.current.asOf && asking === turn.current) setNews(heard);
    },
    [body],
  );
  useEffect(() => {
    const leave = () => {
      if (reading.current === null) return;
      const left = new Blob([body({ isTaking: false, isLeaving: true })], { type: 'application/json' });
      navigator.sendBeacon(urls.apiFollowQueue(), left);
    };
    const again = () => void say();
    const beat = setInterval(again, followEveryMs);
    document.addEventListener('visibilitychange', again);
    addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      document.removeEventListener('visibilitychange', again);
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [body, say]);
  useEffect(() => {
    void say();
  }, [say, asked.asOf]);
  return {
    ...news,
    read: (commentId) => {
      if (reading.current === commentId) return;
      reading.current = commentId;
      void say();
    },
    takeOver: (commentId) => {
      reading.current = commentId;
      void say(true);
    },
    forgetDeparted: (ids) => {
      turn.current += 1;
      setNews((now) => ({
        ...now,
        departed: now.departed.filter(({ commentId }) => !ids.includes(commentId)),
      }));
    },
  };
}

async function ask(body: string): Promise<QueueNews | null> {
  try {
    const answer = await fetch(urls.apiFollowQueue(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return answer.ok ? ((await answer.json()) as QueueNews) : null;
  } catch {
    return null;
  }
}
