/**
 * Whether a creative was seen, by the trade's rule (MRC/IAB viewable impression guidelines): half of its pixels, 30 % of
 * a large one, for one second without a break in a focused tab, from when it is drawn; once per serving. A state machine
 * without a clock or a page of its own: the island feeds it what the browser says. Pure.
 */

const longEnoughMs = 1_000;
/** From this area on, in CSS pixels squared (970 × 250), a creative is large. */
const largeArea = 242_500;

/** The share of its pixels that a creative must show. */
export const shareNeeded = (area: number): number => (area >= largeArea ? 0.3 : 0.5);

/** What happened, and when: milliseconds on any clock that never goes back. */
export type ViewEvent = { at: number } & (
  | { is: 'rendered' }
  /** `ratio`: share of its pixels in the window, 0 to 1; `area`: of the whole creative, in CSS pixels squared. */
  | { is: 'moved'; ratio: number; area: number }
  | { is: 'tab'; isVisible: boolean }
  | { is: 'window'; isFocused: boolean }
  /** Nothing but time has passed. */
  | { is: 'waited' }
);

/** One serving of one creative in one place. */
export type View = {
  isRendered: boolean;
  isTabVisible: boolean;
  isFocused: boolean;
  isShown: boolean;
  /** Since when everything has held without a break; null while something is missing. */
  since: number | null;
  /** When it became viewable; null until then, and never again afterwards. */
  viewableAt: number | null;
  /** How long it has been in view before `since`, breaks left out. */
  earlierMs: number;
};

/** A new serving: nothing of an earlier one in the same place counts for it. */
export const newView = (tab: { isVisible: boolean; isFocused: boolean }): View => ({
  isRendered: false,
  isTabVisible: tab.isVisible,
  isFocused: tab.isFocused,
  isShown: false,
  since: null,
  viewableAt: null,
  earlierMs: 0,
});

const changed = (view: View, event: ViewEvent): View => {
  switch (event.is) {
    case 'rendered':
      return { ...view, isRendered: true };
    case 'moved':
      return { ...view, isShown: event.area > 0 && event.ratio >= shareNeeded(event.area) };
    case 'tab':
      return { ...view, isTabVisible: event.isVisible };
    case 'window':
      return { ...view, isFocused: event.isFocused };
    case 'waited':
      return view;
  }
};

/** The view after what happened. What had lasted long enough before a break counts, however late one hears of it. */
export function see(view: View, event: ViewEvent): View {
  const { since, viewableAt } = view;
  const lastedMs = since === null ? 0 : event.at - since;
  const next = changed(view, event);
  next.viewableAt = viewableAt ?? (since !== null && lastedMs >= longEnoughMs ? since + longEnoughMs : null);
  const holds = next.isRendered && next.isTabVisible && next.isFocused && next.isShown;
  if (holds) next.since = since ?? event.at;
  else {
    next.since = null;
    next.earlierMs += lastedMs;
  }
  return next;
}

/** How long it has been in view by now, breaks left out: what a refresh goes by. */
export const inViewMs = ({ since, earlierMs }: View, now: number): number =>
  earlierMs + (since === null ? 0 : now - since);

/** In how many milliseconds it becomes viewable, or has been in view for `alsoMs`, if nothing breaks; null: not as it stands. */
export function nextLook(view: View, now: number, alsoMs: number | null): number | null {
  if (view.since === null) return null;
  const left = [
    ...(view.viewableAt === null ? [view.since + longEnoughMs - now] : []),
    ...(alsoMs === null ? [] : [alsoMs - inViewMs(view, now)]),
  ].filter((ms) => ms > 0);
  return left.length === 0 ? null : Math.min(...left);
}
