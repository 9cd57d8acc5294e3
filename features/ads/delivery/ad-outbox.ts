import { adEventsPath } from '#lib/ad-paths.ts';

/** What the browser tells of a serving; what is served and clicked, the server counts by itself. */
type ToldEvent = { serving: string; event: 'measured' | 'viewable' | 'gone' };

const gatherMs = 3_000;
/** A blocker that refuses one refuses all: nobody is troubled with a third. */
const mostFailures = 2;

let waiting: ToldEvent[] = [];
let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;

/** Tells our server within some seconds, or as the page goes: several at once, without a cookie. */
export function tell(serving: string, event: ToldEvent['event']): void {
  waiting.push({ serving, event });
  timer ??= setTimeout(tellNow, gatherMs);
}

/** Nothing that still waits is told. */
export const forgetWaiting = (): void => void (waiting = []);

/** Tells what waits, without waiting for more. */
export function tellNow(): void {
  clearTimeout(timer);
  timer = undefined;
  const events = waiting;
  forgetWaiting();
  if (events.length === 0 || failures >= mostFailures) return;
  const failed = (): void => {
    failures += 1;
    // Events count once for their serving: telling twice of what arrived after all is harmless.
    for (const { serving, event } of events) tell(serving, event);
  };
  fetch(adEventsPath, {
    method: 'POST',
    body: JSON.stringify({ events }),
    headers: { 'content-type': 'application/json' },
    credentials: 'omit',
    keepalive: true,
  }).then((answer) => (answer.status < 500 ? undefined : failed()), failed);
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && tellNow());
