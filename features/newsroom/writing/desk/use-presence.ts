'use client';

import { useEffect, useRef, useState } from 'react';
import { writtenBlock } from '#features/newsroom/writing/desk/block-marks.ts';
import { thisTab } from '#features/newsroom/writing/desk/this-tab.ts';
import {
  presenceEveryMs,
  presenceLastsMs,
  type Present,
  type Surroundings,
} from '#features/newsroom/writing/presence.ts';
import { urls } from '#lib/urls.ts';

/** A block is told at once when somebody goes to another, but not each one that they pass. */
const settleMs = 300;

/**
 * Says that this window has a story open and in which block, and knows who else does; empty while nobody answers.
 * `onNewest` is told the number of the story's working copy each time.
 */
export function usePresence(articleId: string, onNewest: (newest: number) => void): readonly Present[] {
  const [others, setOthers] = useState<readonly Present[]>([]);
  const told = useRef(onNewest);
  useEffect(() => {
    told.current = onNewest;
  });
  useEffect(() => {
    let isHere = true;
    let blockId = writtenBlock();
    let heardAt = performance.now();
    let settling: ReturnType<typeof setTimeout> | undefined;
    const body = (isLeaving: boolean) => JSON.stringify({ articleId, tabId: thisTab, blockId, isLeaving });
    async function say(): Promise<void> {
      const heard = await ask(body(false));
      if (!isHere) return;
      if (heard) {
        heardAt = performance.now();
        setOthers(heard.others);
        told.current(heard.newest);
      } else if (performance.now() - heardAt > presenceLastsMs) setOthers([]);
    }
    const leave = () => {
      navigator.sendBeacon(urls.apiPresence(), new Blob([body(true)], { type: 'application/json' }));
    };
    const move = () => {
      const now = writtenBlock();
      if (now === blockId) return;
      blockId = now;
      clearTimeout(settling);
      settling = setTimeout(() => void say(), settleMs);
    };
    void say();
    const beat = setInterval(() => void say(), presenceEveryMs);
    const comeBack = (event: PageTransitionEvent) => event.persisted && void say();
    document.addEventListener('selectionchange', move);
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    return () => {
      isHere = false;
      clearInterval(beat);
      clearTimeout(settling);
      document.removeEventListener('selectionchange', move);
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      leave();
    };
  }, [articleId]);
  return others;
}

async function ask(body: string): Promise<Surroundings | null> {
  try {
    const answer = await fetch(urls.apiPresence(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) return null;
    return (await answer.json()) as Surroundings;
  } catch {
    return null;
  }
}
