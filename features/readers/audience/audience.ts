import { ownShareWays } from '#features/newsroom/sharing/shared-event.ts';
import { shareNetworks } from '#features/newsroom/sharing/share-links.ts';

/** What is counted of reading, in the words of the beacon, of the tables and of the desk. Nothing here says who reads. */

/** How an article is shared: on a network, or in a way of the page's own. */
export const shareWays = [...shareNetworks, ...ownShareWays] as const;
export type ShareWay = (typeof shareWays)[number];

export const screens = ['phone', 'tablet', 'desktop'] as const;
export type Screen = (typeof screens)[number];

/** The furthest part of a text that somebody saw: 1 is its first quarter, 4 its end. */
export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

/** Where somebody came from when it is no other site: told nowhere, a page of ours, the long tail of hosts. */
export const sourceWords = { direct: 'direct', internal: 'internal', others: 'others' } as const;

/** The lists of what is read most: over the last 24 hours, over today and the six days before. */
export const mostReadWindows = ['24h', '7d'] as const;
export type MostReadWindow = (typeof mostReadWindows)[number];

/** Over how many hours each list counts; a week's are those of today and the six days before. */
export const windowHours: Readonly<Record<MostReadWindow, number>> = { '24h': 24, '7d': 7 * 24 };

/** The scope of a list of the whole newspaper; a section's list has the section's id. */
export const wholeNewspaper = 'all';

/** The longest list that is kept of each: what is withdrawn leaves others in its place. */
export const keptRanks = 30;

/** Hours are kept for today and so many days before: what the longest list and the figures of an article look at. */
export const keptHourDays = 8;

/** How many hours the figures of an article show one by one, and how many days. */
export const shownHours = 48;
export const shownDays = 30;
