'use client';

import { type RefObject, useEffect } from 'react';

/**
 * Tells a row that scrolls sideways what it hides: `data-reste` on its frame says "avant", "apres" or both, and the
 * style sheet shows it. Nothing is said while all of the row is in sight.
 */
export function useScrollEdges(
  frame: RefObject<HTMLElement | null>,
  row: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    const scrolled = row.current;
    if (!scrolled) return;
    const measure = () => {
      const { scrollLeft, scrollWidth, clientWidth } = scrolled;
      // Browsers round: one pixel hides no tool.
      const hidden = [scrollLeft > 1 && 'avant', scrollLeft < scrollWidth - clientWidth - 1 && 'apres'];
      frame.current?.setAttribute('data-reste', hidden.filter(Boolean).join(' '));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(scrolled);
    scrolled.addEventListener('scroll', measure, { passive: true });
    return () => {
      sizes.disconnect();
      scrolled.removeEventListener('scroll', measure);
    };
  }, [frame, row]);
}
