import { readOptOut } from '#features/readers/audience/opt-out.ts';
import { sessionHint } from '#lib/session-hint.ts';
import { sharedEvent } from '#features/newsroom/sharing/shared-event.ts';

/**
 * Tells our own server that an article is read: once when it has been before somebody's eyes for a second, once when it
 * is left, and in which way it is shared. Sends no cookie, keeps nothing, and says nothing when the browser or its owner
 * asks for that, or of the newsroom. A page that was fetched or drawn in advance is told of when it is seen.
 */
const seenAfterMs = 1_000;
const script = document.querySelector<HTMLScriptElement>('script[data-audience]');
const article = script?.dataset.article;
const address = script?.dataset.audience;

const isUnwilling = (): boolean =>
  readOptOut(() => localStorage, navigator) !== 'counted' ||
  document.cookie.includes(`${sessionHint.cookie}=${sessionHint.staff}`);

function tell(told: Record<string, string | number | undefined>): void {
  if (!address || isUnwilling()) return;
  const body = JSON.stringify({ article, ...told });
  const headers = { 'content-type': 'application/json' };
  fetch(address, { method: 'POST', body, headers, credentials: 'omit', keepalive: true }).catch(
    () => undefined,
  );
}

function referrer(): string | undefined {
  if (document.referrer === '') return undefined;
  const { protocol, host } = new URL(document.referrer);
  return protocol.startsWith('http') ? host : protocol.slice(0, -1);
}

function kindOfScreen(): string {
  const narrow = Math.min(screen.width, screen.height);
  if (narrow < 600) return 'phone';
  return narrow < 1_100 && matchMedia('(hover: none)').matches ? 'tablet' : 'desktop';
}

/** How far down somebody has seen, from the top of the document. */
let furthest = 0;
const look = (): void => {
  furthest = Math.max(furthest, scrollY + innerHeight);
};

function furthestQuarter(): number {
  const text = document.querySelector('.corps')?.getBoundingClientRect();
  if (!text || text.height === 0) return 1;
  const part = (furthest - text.top - scrollY) / text.height;
  // Half a pixel is no text.
  return Math.min(4, Math.max(1, Math.ceil(part * 4 - 0.01)));
}

let told: 'nothing' | 'seen' | 'left' = 'nothing';
let shownMs = 0;
let shownSince: number | null = null;
let waiting: ReturnType<typeof setTimeout> | undefined;

function show(): void {
  if (document.visibilityState !== 'visible' || (document as { prerendering?: boolean }).prerendering) return;
  shownSince ??= performance.now();
  look();
  if (told !== 'nothing') return;
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    told = 'seen';
    tell({ event: 'seen', referrer: referrer(), screen: kindOfScreen() });
  }, seenAfterMs);
}

function hide(): void {
  clearTimeout(waiting);
  if (shownSince !== null) shownMs += performance.now() - shownSince;
  shownSince = null;
  if (told !== 'seen') return;
  told = 'left';
  tell({ event: 'left', quarter: furthestQuarter(), seconds: Math.min(86_400, Math.round(shownMs / 1_000)) });
}

/** A link to a network that opens something else first (Mastodon's form) has not been followed yet. */
document.addEventListener('click', ({ target, defaultPrevented }) => {
  const link = target instanceof Element && target.closest<HTMLElement>('a[data-reseau]');
  if (link && !defaultPrevented) tell({ event: 'shared', way: link.dataset.reseau });
});
document.addEventListener(sharedEvent, (event) =>
  tell({ event: 'shared', way: (event as CustomEvent<string>).detail }),
);

addEventListener('scroll', look, { passive: true });
addEventListener('pagehide', hide);
document.addEventListener('visibilitychange', () =>
  document.visibilityState === 'visible' ? show() : hide(),
);
document.addEventListener('prerenderingchange', show);
show();
