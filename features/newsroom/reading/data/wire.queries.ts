import { inSectionsFrom, latestFrom } from '#features/newsroom/reading/data/list-picks.ts';
import { findListPlace, wireListId } from '#features/newsroom/reading/data/list-place.queries.ts';
import type { WireLine } from '#features/newsroom/reading/wire-line.ts';
import { toTint } from '#features/newsroom/taxonomy/section.ts';
import { type CalendarDay, dayBounds, siteDay } from '#lib/dates.ts';
import type { CountedPage } from '#lib/page-numbers.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type LineRow = {
  id: string;
  slug: string;
  firstPublishedAt: Date;
  headline: string;
  sponsor: string | null;
  sectionSlug: string;
  sectionName: string;
  sectionTint: string;
};

/** Hour and headline of the articles that `pick` selects (SQL giving a column `id`), newest first; public ones alone. */
async function readLines(pick: Prisma.Sql): Promise<WireLine[]> {
  const rows = await db().$queryRaw<LineRow[]>`
    SELECT a.id, h.slug, a.first_published_at AS "firstPublishedAt",
      coalesce(nullif(r.short_headline, ''), r.headline) AS headline, r.sponsor,
      s.slug AS "sectionSlug", s.name AS "sectionName", s.tint AS "sectionTint"
    FROM (${pick}) picked
    JOIN articles a ON a.id = picked.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    JOIN sections s ON s.id = a.section_id
    ORDER BY a.first_published_at DESC, a.id DESC`;
  return rows.map(
    ({ id, slug, firstPublishedAt, headline, sponsor, sectionSlug, sectionName, sectionTint }) => ({
      id,
      path: urls.article(sectionSlug, slug),
      headline,
      sponsor,
      firstPublishedAt,
      section: { name: sectionName, tint: toTint(sectionTint) },
    }),
  );
}

/** A page of the wire, newest first: the whole newspaper's, or that of a section with its sub-sections. */
export async function listWire({
  sectionIds,
  page,
  size,
}: {
  sectionIds: readonly string[] | null;
  page: number;
  size: number;
}): Promise<CountedPage<WireLine>> {
  const place = await findListPlace(sectionIds ?? [wireListId], { page, size });
  if (!place) return { items: [], page, hasNext: false, pages: 0 };
  const pick = sectionIds ? inSectionsFrom(sectionIds, place, size) : latestFrom(place, size);
  return { items: await readLines(pick), page, pages: place.pages, hasNext: page < place.pages };
}

/** No newspaper publishes so much in a day; a file of somebody's import might. */
const mostInADay = 5_000;

const published = Prisma.sql`FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL`;

/** Everything first published on a day of the newspaper's calendar, newest first. */
export async function listDay(day: CalendarDay): Promise<WireLine[]> {
  const { start, end } = dayBounds(day);
  return readLines(Prisma.sql`SELECT id ${published} AND first_published_at >= ${start} AND first_published_at < ${end}
    ORDER BY first_published_at DESC, id DESC LIMIT ${mostInADay}`);
}

/** The nearest days before and after a day, a month or a year that have something: two looks into the index. */
export async function getDaysBeside({
  start,
  end,
}: {
  start: Date;
  end: Date;
}): Promise<{ previous: CalendarDay | null; next: CalendarDay | null }> {
  const [near] = await db().$queryRaw<{ before: Date | null; after: Date | null }[]>`SELECT
    (SELECT first_published_at ${published} AND first_published_at < ${start}
      ORDER BY first_published_at DESC, id DESC LIMIT 1) AS before,
    (SELECT first_published_at ${published} AND first_published_at >= ${end}
      ORDER BY first_published_at, id LIMIT 1) AS after`;
  return {
    previous: near?.before ? siteDay(near.before) : null,
    next: near?.after ? siteDay(near.after) : null,
  };
}
