import type { WireLine } from '#features/newsroom/reading/wire-line.ts';
import { clock, fullDate, iso } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { siteWords } from '#messages/site.ts';

/** How many of the newest lines a page that asks for news is told. */
export const wireNewsSize = 30;

/** A line as it is drawn: every word is ready, on the newspaper's clock. `at` is an instant in ISO 8601, UTC. */
export type NewsLine = {
  id: string;
  path: string;
  headline: string;
  /** What says who pays for it, before the headline; null for what the newsroom made. */
  label: string | null;
  at: string;
  clock: string;
  day: string;
  section: string;
  tint: string;
};

/** The newest lines of a wire, newest first, under a version of their shape. */
export type WireNews = { version: 1; articles: NewsLine[] };

export const toWireNews = (lines: readonly WireLine[]): WireNews => ({
  version: 1,
  articles: lines.map(({ id, path, headline, sponsor, firstPublishedAt, section }) => ({
    id,
    path,
    headline: frenchTypography(headline),
    label: sponsor === null ? null : siteWords.sponsored(sponsor),
    at: iso(firstPublishedAt),
    clock: clock(firstPublishedAt),
    day: fullDate(firstPublishedAt),
    section: section.name,
    tint: section.tint,
  })),
});

/** A place in the order of the wire; what stands above it came later. */
export type WireMark = { at: string; id: string };

/** The lines that came after a mark, newest first. A story that returns has its old place, and is no news. */
export const newsAfter = (lines: readonly NewsLine[], mark: WireMark): NewsLine[] =>
  lines.filter(({ at, id }) => at > mark.at || (at === mark.at && id > mark.id));
