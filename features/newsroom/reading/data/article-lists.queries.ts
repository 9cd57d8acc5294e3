import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import { readCards } from '#features/newsroom/reading/data/card.queries.ts';
import { inSectionsFrom, latestFrom } from '#features/newsroom/reading/data/list-picks.ts';
import {
  findListPlace,
  type ListPlace,
  wireListId,
} from '#features/newsroom/reading/data/list-place.queries.ts';
import type { CountedPage } from '#lib/page-numbers.ts';
import { Prisma } from '#server/db/generated/client.ts';

type Page = { page: number; size: number };

/** A page of a counted list; `pick` selects its ids from where it begins. Beyond the last page it is empty. */
async function countedPage(
  listIds: readonly string[],
  page: Page,
  pick: (place: ListPlace) => Prisma.Sql,
): Promise<CountedPage<ArticleCard>> {
  const place = await findListPlace(listIds, page);
  if (!place) return { items: [], page: page.page, hasNext: false, pages: 0 };
  return {
    items: await readCards(pick(place)),
    page: page.page,
    pages: place.pages,
    hasNext: page.page < place.pages,
  };
}

/** The newest articles of the whole newspaper. */
export const listLatest = (page: Page): Promise<CountedPage<ArticleCard>> =>
  countedPage([wireListId], page, (place) => latestFrom(place, page.size));

/** The articles of sections (a section with its sub-sections), newest first. */
export const listInSection = ({
  sectionIds,
  ...page
}: { sectionIds: readonly string[] } & Page): Promise<CountedPage<ArticleCard>> =>
  countedPage(sectionIds, page, (place) => inSectionsFrom(sectionIds, place, page.size));

/** The articles that somebody signed, newest first. */
export const listByAuthor = ({
  authorId,
  ...page
}: { authorId: string } & Page): Promise<CountedPage<ArticleCard>> =>
  countedPage(
    [authorId],
    page,
    ({
      before,
      skip,
    }) => Prisma.sql`SELECT b.article_id AS id FROM article_authors b JOIN articles a ON a.id = b.article_id
      WHERE b.author_id = ${authorId}::uuid AND b.first_published_at < ${before}
        AND a.publication_state = 'published' AND a.deleted_at IS NULL
      ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT ${page.size} OFFSET ${skip}`,
  );

/** The articles on a subject (with those merged into it, whose stories moved), newest first. */
export const listBySubject = ({
  subjectIds,
  ...page
}: { subjectIds: readonly string[] } & Page): Promise<CountedPage<ArticleCard>> =>
  countedPage(
    subjectIds,
    page,
    ({ before, skip }) => Prisma.sql`SELECT f.id FROM (SELECT DISTINCT l.id, l.first_published_at
        FROM unnest(${[...subjectIds]}::uuid[]) AS given(id) CROSS JOIN LATERAL (
          SELECT b.article_id AS id, b.first_published_at FROM article_subjects b
          JOIN articles a ON a.id = b.article_id
          WHERE b.subject_id = given.id AND b.first_published_at < ${before}
            AND a.publication_state = 'published' AND a.deleted_at IS NULL
          ORDER BY b.first_published_at DESC, b.article_id DESC LIMIT ${skip + page.size}) l) f
      ORDER BY f.first_published_at DESC, f.id DESC LIMIT ${page.size} OFFSET ${skip}`,
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
