import { leastCardWidth } from '#features/newsroom/media/picture-view.ts';
import type { CardFacts } from '#features/reach/syndication/share-card.ts';
import { Prisma } from '#server/db/generated/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const facts = Prisma.sql`
  SELECT a.id AS "articleId", a.publication_state = 'published' AND a.deleted_at IS NULL AS "isLive",
    EXISTS (SELECT 1 FROM assets m WHERE m.id = (r.lead_picture ->> 'assetId')::uuid AND m.kind = 'picture'
      AND m.state = 'ready' AND m.withdrawn_at IS NULL AND m.width >= ${leastCardWidth}) AS "isPictured",
    coalesce(nullif(r.social_title, ''), r.headline) AS headline, coalesce(r.language, 'fr') AS language,
    s.name AS section, r.sponsor, s.tint,
    (SELECT jsonb_build_object('hash', c.hash, 'mimeType', c.mime_type, 'shows', c.shows) FROM drawn_cards c
      WHERE c.article_id = a.id AND c.replaced_at IS NULL) AS card
  FROM articles a JOIN sections s ON s.id = a.section_id LEFT JOIN revisions r ON r.id = a.live_revision_id`;

/** What decides about the cards of these articles. */
export const readCardFacts = (sql: Sql, articleIds: readonly string[]): Promise<CardFacts[]> =>
  sql.$queryRaw`${facts} WHERE a.id = ANY (${[...articleIds]}::uuid[])`;

/** Articles that readers see, newest first, whose id is below `before`: those that wait for the worker already left out. */
export const listCardFacts = (
  sql: Sql,
  { before, size }: { before: string; size: number },
): Promise<CardFacts[]> =>
  sql.$queryRaw`${facts} WHERE a.id < ${before}::uuid AND a.publication_state = 'published' AND a.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM card_tasks t WHERE t.article_id = a.id)
    ORDER BY a.id DESC LIMIT ${size}`;

/** What the newspaper's own card shows; null while there is none. */
export async function readNewspaperCard(sql: Sql): Promise<string | null> {
  const row = await sql.drawnCard.findFirst({
    where: { articleId: null, replacedAt: null },
    select: { shows: true },
  });
  return row?.shows ?? null;
}

/** The oldest that were asked for. Whoever takes them forgets them once they are done. */
export const listCardTasks = (sql: Sql, size: number): Promise<{ id: bigint; articleId: string | null }[]> =>
  sql.cardTask.findMany({ orderBy: { id: 'asc' }, take: size });

export async function forgetCardTasks(sql: Sql, ids: readonly bigint[]): Promise<void> {
  await sql.cardTask.deleteMany({ where: { id: { in: [...ids] } } });
}

/** The newspaper's own card waits for the worker already. */
export const isOwnCardAsked = async (sql: Sql): Promise<boolean> =>
  (await sql.cardTask.count({ where: { articleId: null } })) > 0;

/** Held until the transaction ends: the story stays as it is while its card takes its place. */
export async function lockCardOf(sql: Sql, articleId: string | null): Promise<void> {
  await (articleId
    ? sql.$queryRaw`SELECT id FROM articles WHERE id = ${articleId}::uuid FOR NO KEY UPDATE`
    : sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('newspaper-card', 0))`);
}

export type CardRow = {
  hash: string;
  articleId: string | null;
  shows: string;
  mimeType: string;
  width: number;
  height: number;
  bytes: number;
};

/** Puts a card whose file stands in the place of the one before, whose file stays for a while. */
export async function replaceCard(sql: Sql, row: CardRow): Promise<void> {
  await sql.drawnCard.updateMany({
    where: { articleId: row.articleId, replacedAt: null, hash: { not: row.hash } },
    data: { replacedAt: new Date() },
  });
  await sql.drawnCard.upsert({
    where: { hash: row.hash },
    create: row,
    update: { shows: row.shows, drawnAt: new Date(), replacedAt: null },
  });
}

/** Forgets cards that were replaced before this instant, and says which files go with them. */
export const forgetReplacedCards = (sql: Sql, before: Date): Promise<{ hash: string; mimeType: string }[]> =>
  sql.$queryRaw`
    DELETE FROM drawn_cards WHERE replaced_at < ${before} RETURNING hash, mime_type AS "mimeType"`;
