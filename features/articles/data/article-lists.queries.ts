import type { ArticleCard } from '#features/articles/article-card.ts';
import { readCards } from '#features/articles/data/card.queries.ts';
import { type CalendarDay, dayBounds, siteDay } from '#lib/dates.ts';
import { type ListPage, toListPage } from '#lib/page-numbers.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type Page = { page: number; size: number };

/** One row more than a page holds tells whether another page follows. */
const window = ({ page, size }: Page): Prisma.Sql =>
  Prisma.sql`LIMIT ${size + 1} OFFSET ${(page - 1) * size}`;

/** Rows that may matter to a page when several sorted lists are merged. */
const reach = ({ page, size }: Page): number => page * size + 1;

async function listPage(pick: Prisma.Sql, page: Page): Promise<ListPage<ArticleCard>> {
  return toListPage(await readCards(pick), page);
}

/** The newest articles of the whole newspaper. */
export const listLatest = (page: Page): Promise<ListPage<ArticleCard>> =>
  listPage(
    Prisma.sql`SELECT id FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL
      ORDER BY first_published_at DESC, id DESC ${window(page)}`,
    page,
  );

/**
 * The articles of sections (a section with its sub-sections), newest first. Each section's own index is read from
 * its top, so the cost does not grow with the archive.
 */
export const listInSection = ({
  sectionIds,
  ...page
}: { sectionIds: readonly string[] } & Page): Promise<ListPage<ArticleCard>> =>
  listPage(
    Prisma.sql`SELECT f.id FROM unnest(${[...sectionIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
        SELECT id, first_published_at FROM articles
        WHERE section_id = given.id AND publication_state = 'published' AND deleted_at IS NULL
        ORDER BY first_published_at DESC, id DESC LIMIT ${reach(page)}) f
      ORDER BY f.first_published_at DESC, f.id DESC ${window(page)}`,
    page,
  );

/** The articles that somebody signed, newest first. */
export const listByAuthor = ({
  authorId,
  ...page
}: { authorId: string } & Page): Promise<ListPage<ArticleCard>> =>
  listPage(
    Prisma.sql`SELECT b.article_id AS id FROM article_authors b JOIN articles a ON a.id = b.article_id
      WHERE b.author_id = ${authorId}::uuid AND a.publication_state = 'published' AND a.deleted_at IS NULL
      ORDER BY b.first_published_at DESC, b.article_id DESC ${window(page)}`,
    page,
  );

/** The articles on a subject (with those merged into it), newest first. */
export const listBySubject = ({
  subjectIds,
  ...page
}: { subjectIds: readonly string[] } & Page): Promise<ListPage<ArticleCard>> =>
  listPage(
    Prisma.sql`SELECT f.id FROM (SELECT DISTINCT l.id, l.first_published_at
        FROM unnest(${[...subjectIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
          SELECT b.article_id AS id, b.first_published_at FROM article_subjects b
          JOIN articles a ON a.id = b.article_id
          WHERE b.subject_id = given.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
          ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT ${reach(page)}) l) f
      ORDER BY f.first_published_at DESC, f.id DESC ${window(page)}`,
    page,
  );

/**
 * The newest articles that share a subject with one, its first subject before the others. `except` are left out. A
 * subject's own index is read from its top, so that a subject of thousands costs no more than a small one.
 */
export const listLinked = async ({
  articleId,
  size,
  except,
}: {
  articleId: string;
  size: number;
  except: readonly string[];
}): Promise<ArticleCard[]> =>
  readCards(Prisma.sql`SELECT f.id FROM (SELECT DISTINCT ON (l.id) l.id, l.first_published_at, own.position
      FROM article_subjects own CROSS JOIN LATERAL (
        SELECT b.article_id AS id, b.first_published_at FROM article_subjects b
        JOIN articles a ON a.id = b.article_id
        WHERE b.subject_id = own.subject_id AND a.publication_state = 'published' AND a.deleted_at IS NULL
          AND b.article_id <> ${articleId}::uuid AND b.article_id <> ALL (${[...except]}::uuid[])
        ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT ${size}) l
      WHERE own.article_id = ${articleId}::uuid ORDER BY l.id, own.position) f
    ORDER BY f.position, f.first_published_at DESC, f.id DESC LIMIT ${size}`);

/** The articles with these ids that are public, by id. */
export async function getCardsById(ids: readonly string[]): Promise<Map<string, ArticleCard>> {
  if (ids.length === 0) return new Map();
  const cards = await readCards(Prisma.sql`SELECT id FROM unnest(${[...ids]}::uuid[]) AS given(id)`);
  return new Map(cards.map((card) => [card.id, card]));
}

/** A day of the archive shows no more than this. */
const mostInADay = 300;

export type ArchiveDay = { items: ArticleCard[]; previous: CalendarDay | null; next: CalendarDay | null };

/** What was first published on a day of the newspaper's calendar, and the nearest days before and after that have something. */
export async function listByDay(day: CalendarDay): Promise<ArchiveDay> {
  const { start, end } = dayBounds(day);
  const published = Prisma.sql`FROM articles WHERE publication_state = 'published' AND deleted_at IS NULL`;
  const [items, neighbours] = await Promise.all([
    readCards(Prisma.sql`SELECT id ${published} AND first_published_at >= ${start} AND first_published_at < ${end}
      ORDER BY first_published_at DESC, id DESC LIMIT ${mostInADay}`),
    db().$queryRaw<{ before: Date | null; after: Date | null }[]>`SELECT
      (SELECT first_published_at ${published} AND first_published_at < ${start}
        ORDER BY first_published_at DESC, id DESC LIMIT 1) AS before,
      (SELECT first_published_at ${published} AND first_published_at >= ${end}
        ORDER BY first_published_at, id LIMIT 1) AS after`,
  ]);
  const near = neighbours[0];
  return {
    items,
    previous: near?.before ? siteDay(near.before) : null,
    next: near?.after ? siteDay(near.after) : null,
  };
}

/**
 * The newest articles of each given section, for the bands of the front: one query, `size` for each. The ids of
 * `except` are left out, so that the front shows nothing twice.
 */
export async function listBands({
  sections,
  size,
  except,
}: {
  sections: readonly { id: string; listIds: readonly string[] }[];
  size: number;
  except: readonly string[];
}): Promise<Map<string, ArticleCard[]>> {
  const bandOf = new Map(sections.flatMap(({ id, listIds }) => listIds.map((listId) => [listId, id])));
  const bands = new Map<string, ArticleCard[]>(sections.map(({ id }) => [id, []]));
  if (bandOf.size === 0) return bands;
  const cards = await readCards(Prisma.sql`SELECT f.id FROM unnest(${[...bandOf.keys()]}::uuid[],
      ${[...bandOf.values()]}::uuid[]) AS given(id, band) CROSS JOIN LATERAL (
        SELECT id, first_published_at FROM articles
        WHERE section_id = given.id AND publication_state = 'published' AND deleted_at IS NULL
          AND id <> ALL (${[...except]}::uuid[])
        ORDER BY first_published_at DESC, id DESC LIMIT ${size}) f`);
  for (const card of cards) {
    const band = bands.get(bandOf.get(card.section.id) ?? '');
    if (band && band.length < size) band.push(card);
  }
  return bands;
}
