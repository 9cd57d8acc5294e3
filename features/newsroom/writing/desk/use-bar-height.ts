'use client';

import { type RefObject, useEffect } from 'react';

const name = '--editeur-haut';

/**
 * Tells the page how high the editor's bar stands (`--editeur-haut`, in pixels): it wraps as its buttons come and go,
 * and what sticks under it, or scrolls into sight, must clear it.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const measured = bar.current;
    if (!measured) return;
    const { style } = document.documentElement;
    const sizes = new ResizeObserver(() => style.setProperty(name, `${measured.offsetHeight}px`));
    sizes.observe(measured);
    return () => {
      sizes.disconnect();
      style.removeProperty(name);
    };
  }, [bar]);
}
