import { inViewMs, newView, nextLook, see, type View, type ViewEvent } from './viewability.ts';

type Watched = {
  creative: HTMLElement;
  /** Called once, when it was seen by the trade's rule. */
  onViewable: () => void;
  /** It may be replaced by another once it has been in view for so long; null: never. */
  refreshMs: number | null;
  /** Called when it has been in view for so long, and is: false asks to be called again in a while. */
  onRefresh: () => boolean;
};

/** What a timer may be early by, and how soon a refresh that was not convenient is tried again. */
const graceMs = 5;
const laterMs = 5_000;

/** Observes one serving from now on, when it is drawn. The function that is returned ends it. */
export function watch({ creative, onViewable, refreshMs, onRefresh }: Watched): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): number => performance.now();
  const isVisible = (): boolean => document.visibilityState === 'visible';
  let dueMs = refreshMs;
  let view: View = newView({ isVisible: isVisible(), isFocused: document.hasFocus() });

  const hear = (event: ViewEvent): void => {
    const before = view.viewableAt;
    view = see(view, event);
    if (before === null && view.viewableAt !== null) onViewable();
    clearTimeout(timer);
    if (signal.aborted) return;
    if (view.since === null) return;
    // Asked for once: another serving has a watch of its own.
    if (dueMs !== null && inViewMs(view, event.at) >= dueMs && onRefresh()) dueMs = null;
    const next = nextLook(view, event.at, dueMs) ?? (dueMs === null ? null : laterMs);
    if (next !== null) timer = setTimeout(() => hear({ is: 'waited', at: now() }), next + graceMs);
  };

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { intersectionRatio: ratio, boundingClientRect: box } of entries)
        hear({ is: 'moved', at: now(), ratio, area: box.width * box.height });
    },
    { threshold: [0.3, 0.5] },
  );
  const onTab = (): void => hear({ is: 'tab', at: now(), isVisible: isVisible() });
  const onFocus = (): void => hear({ is: 'window', at: now(), isFocused: document.hasFocus() });
  hear({ is: 'rendered', at: now() });
  observer.observe(creative);
  document.addEventListener('visibilitychange', onTab, { signal });
  addEventListener('focus', onFocus, { signal });
  // Within a frame of the page the document has the focus still.
  addEventListener('blur', onFocus, { signal });
  // Put aside by the browser and brought back with « back »: not every one says that the tab and the window went with it.
  addEventListener('pagehide', () => hear({ is: 'tab', at: now(), isVisible: false }), { signal });
  addEventListener(
    'pageshow',
    () => {
      onTab();
      onFocus();
    },
    { signal },
  );
  return () => {
    ends.abort();
    observer.disconnect();
    clearTimeout(timer);
  };
}
