/**
 * What the newspaper tells the world of a story: written in the transaction of the act by whoever performs it, read by
 * whoever carries it outside. Neither knows the other. Pure.
 */

/** The outbox kind under which it is written. */
export const storyAnnouncedKind = 'story.announced';

/**
 * What happened, as readers see it. `published`: it can be read, for the first time or again after a withdrawal;
 * `moved`: under another address, whatever else changed with it; `updated`: other words, pictures, names or a
 * correction at the same one; `withdrawn`: its address answers 410.
 */
export const announcedActs = ['published', 'updated', 'moved', 'withdrawn'] as const;
export type AnnouncedAct = (typeof announcedActs)[number];

export type StoryAnnouncement = {
  /**
   * The name of what happened, the same however often it is told: receivers know a repetition by it. At most 120
   * characters of [a-z0-9:-].
   */
  event: string;
  act: AnnouncedAct;
  articleId: string;
  /** When it happened: ISO 8601, UTC. */
  at: string;
  /** The path at which readers found it last; null when they never did. */
  pathBefore: string | null;
  /** The path at which they find it now; null when it is withdrawn. */
  pathAfter: string | null;
  /**
   * Other paths whose answer changes too: its earlier addresses, when it goes or comes back; its section's own page,
   * before and after, for the newest story of a section that moved.
   */
  formerPaths: string[];
  /** Paths of the feeds (RSS and JSON) that change with it: of the newspaper, its sections, authors and subjects. */
  topics: string[];
};

/**
 * Names what happened by what it replaced, so that one act has one name.
 * @param of what it happened to: a revision's or a correction's id
 * @param since when the state began that it ended; null when there was none
 */
export const announcedEvent = (act: string, of: string, since: Date | null): string =>
  since === null ? `${act}:${of}` : `${act}:${of}:${since.getTime()}`;

/** Two outbox rows with this key are one. */
export const announcementKey = (event: string): string => `${storyAnnouncedKind}:${event}`;

/** Every path whose answer is another one since it happened, the newest first. */
export const changedPaths = ({ pathBefore, pathAfter, formerPaths }: StoryAnnouncement): string[] => [
  ...new Set([pathAfter, pathBefore, ...formerPaths].filter((path) => path !== null)),
];
