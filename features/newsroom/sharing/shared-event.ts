/** How something was shared where no link of a network was followed. */
export const ownShareWays = ['device', 'copy', 'embed'] as const;
export type OwnShareWay = (typeof ownShareWays)[number];

/** What the page hears when somebody has shared it in such a way; `detail` is the way. */
export const sharedEvent = 'partage';

/** Tells the page, for whoever counts. */
export const shared = (way: OwnShareWay): void =>
  void document.dispatchEvent(new CustomEvent(sharedEvent, { detail: way }));
