import type { Quarter, Screen, ShareWay } from './audience.ts';

/** Views are visits to the page; readers are counted once a day, in the hour in which they came first. */
export type Count = { views: number; readers: number };

/** What is known of the reading of one article, over everything that is kept (25 months at most). */
export type ArticleFigures = {
  total: Count;
  /** The last 48 hours of the newspaper's clock, oldest first, the running one last; empty ones are there with zeros. */
  hours: readonly (Count & { start: Date })[];
  /** The last 30 days of the newspaper's calendar (`2026-11-24`), oldest first, today last; empty ones with zeros. */
  days: readonly (Count & { day: string })[];
  /**
   * Where readers came from, most first. `source` is a host without `www.` (`news.google.com`), or one of
   * `sourceWords`: `direct` (told nowhere), `internal` (a page of ours), `others` (the long tail; always last).
   */
  referrers: readonly { source: string; readers: number }[];
  /** Readers who left, by the furthest quarter of the text that they saw: the four of them, in order. */
  depths: readonly { quarter: Quarter; readers: number }[];
  /** The three kinds of screen, in their order. */
  screens: readonly { screen: Screen; readers: number }[];
  /** Readers who shared it, by the way that they took, most first; ways that nobody took are absent. */
  shares: readonly { way: ShareWay; readers: number }[];
  /** How long a reader had the page before their eyes, on average; null while nobody has left it. */
  averageSeconds: number | null;
};
