'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

const everyMs = 15_000;

/** Draws the list anew every quarter of a minute while somebody looks at it: who has what open comes and goes. */
export function KeepFresh() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') router.refresh();
    }, everyMs);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
