import type { CreativeKind } from './ads.ts';

/**
 * What a creative's frame may do, in an origin of nobody's: run its own scripts. A banner opens nothing by itself, it
 * tells the page that it was clicked (banner-opening.ts); a third party's tag, which counts its own clicks in frames of
 * its own, opens what is clicked.
 */
export const frameSandboxes = {
  html5: 'allow-scripts',
  tag: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
} as const satisfies Partial<Record<CreativeKind, string>>;

/** What a banner tells the page around it when it is clicked: nothing that the page acts upon is in it. */
export const clickMessage = 'pub:clic';
