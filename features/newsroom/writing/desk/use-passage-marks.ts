'use client';

import { useCallback, useState } from 'react';
import { openPanel, type SidePanel } from '#features/newsroom/writing/desk/side-panels.tsx';
import type { Passage, PassageMark } from '#features/newsroom/body/desk/passage-marks.ts';

/** The panel where a text is talked about (`?volet=relecture`, as mails lead to it). */
const reviewPanel = 'relecture';

/** What ties the text's margin to the panel that talks about it: marks one way, presses and selections the other. */
export function usePassageMarks() {
  const [marks, setMarks] = useState<readonly PassageMark[]>([]);
  const [passage, setPassage] = useState<Passage | null>(null);
  const [openCount, setOpenCount] = useState<number | null>(null);
  const [pressed, setPressed] = useState<{ key: string; count: number } | null>(null);
  const press = useCallback((key: string) => {
    openPanel(reviewPanel);
    setPressed((before) => ({ key, count: (before?.count ?? 0) + 1 }));
  }, []);
  const keepPassage = useCallback((next: Passage | null) => next && setPassage(next), []);
  return {
    forText: { marks, onMark: press, onPassage: keepPassage },
    forPanels: { setMarks, setOpenCount, passage, pressed },
    /** The panel with what waits in it now; as it came from the server until it has counted itself. */
    withBadge: (panel: SidePanel): SidePanel =>
      panel.id === reviewPanel && openCount !== null ? { ...panel, badge: openCount } : panel,
    /** The words that are selected; null where only the caret stands. */
    selected: passage?.quote ?? null,
    askAbout: () => press('new'),
  };
}
