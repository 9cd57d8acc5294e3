'use client';

import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';
import { urls } from '#lib/urls.ts';
import { planningDesk } from '#words/newsroom/publishing/planning-desk.ts';

const askEveryMs = 60_000;

/**
 * The red badge of the bar: how many planned acts are late. The count comes with the page, is asked again each
 * minute while the tab is seen and whenever one goes to another room; an answer that fails leaves it as it was.
 */
export function LateBadge({ initial }: { initial: number }) {
  const [late, setLate] = useState(initial);
  const path = usePathname();
  useEffect(() => {
    const leaving = new AbortController();
    const ask = async () => {
      if (document.hidden) return;
      const count = await askCount(leaving.signal);
      if (count !== null) setLate(count);
    };
    const timer = setInterval(() => void ask(), askEveryMs);
    const onSeen = () => void ask();
    document.addEventListener('visibilitychange', onSeen);
    void ask();
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSeen);
      leaving.abort();
    };
  }, [path]);
  return late > 0 ? (
    <a className="barre-retard" href={urls.deskLate()}>
      {planningDesk.badge(late)}
    </a>
  ) : null;
}

async function askCount(signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(urls.apiLateActs(), { signal });
    if (!response.ok) return null;
    const answer: unknown = await response.json();
    const late = typeof answer === 'object' && answer && 'late' in answer ? answer.late : null;
    return typeof late === 'number' ? late : null;
  } catch {
    return null;
  }
}
