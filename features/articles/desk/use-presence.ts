'use client';

import { useEffect, useState } from 'react';
import { writtenBlock } from '#features/articles/desk/block-marks.ts';
import { thisTab } from '#features/articles/desk/this-tab.ts';
import { presenceEveryMs, presenceLastsMs, type Present } from '#features/articles/presence.ts';
import { urls } from '#lib/urls.ts';

/** A block is told at once when somebody goes to another, but not each one that they pass. */
const settleMs = 300;

/** Says that this window has a story open and in which block, and knows who else does; empty while nobody answers. */
export function usePresence(articleId: string): readonly Present[] {
  const [others, setOthers] = useState<readonly Present[]>([]);
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
        setOthers(heard);
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

async function ask(body: string): Promise<Present[] | null> {
  try {
    const answer = await fetch(urls.apiPresence(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (!answer.ok) return null;
    const { others } = (await answer.json()) as { others: Present[] };
    return others;
  } catch {
    return null;
  }
}
