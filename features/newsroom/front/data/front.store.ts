import { isDeepStrictEqual } from 'node:util';
import { type CardPicture, toCardPicture } from '#features/newsroom/front/card-picture.ts';
import { keptCardsSchema } from '#features/newsroom/front/front.schema.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

export type Card = {
  position: number;
  articleId: string;
  endsAt: Date | null;
  /** The desk's choice for this place; null shows the story's own picture. */
  picture: CardPicture | null;
};
export type LockedFront = { id: string; slug: string; version: number; cards: Card[] };

/** The worker's task that frees places whose hour is over; also swept every minute. */
export const frontEndsTask = 'free-ended-front-places';

/** Locks a front for a change; null when there is none. */
export async function lockFront(sql: Sql, slug: string): Promise<LockedFront | null> {
  const rows = await sql.$queryRaw<{ id: string; slug: string; version: number }[]>`
    SELECT id, slug, version FROM fronts WHERE slug = ${slug} FOR UPDATE`;
  const front = rows[0];
  if (!front) return null;
  const cards = await sql.frontCard.findMany({
    where: { frontId: front.id },
    select: { position: true, articleId: true, endsAt: true, pictureId: true, picture: true },
    orderBy: { position: 'asc' },
  });
  return {
    ...front,
    cards: cards.map(({ pictureId, picture, ...card }) => ({
      ...card,
      picture: toCardPicture({ pictureId, picture }),
    })),
  };
}

/**
 * True when readers may see the article. Its row is held until the transaction ends, so that a withdrawal waits and
 * then takes the card away. Taken before the front's lock, as withdrawing does.
 */
export async function holdPublished(sql: Sql, articleId: string): Promise<boolean> {
  const rows = await sql.$queryRaw<{ id: string }[]>`
    SELECT id FROM articles
    WHERE id = ${articleId}::uuid AND publication_state = 'published' AND deleted_at IS NULL FOR SHARE`;
  return rows.length > 0;
}

/** Writes a front's cards anew, keeps those before for "annuler", and drops the page. Returns the new version. */
export async function replaceCards(
  open: Transaction,
  {
    front,
    cards,
    userId,
    isUndo,
  }: { front: LockedFront; cards: Card[]; userId: string | null; isUndo?: boolean },
): Promise<number> {
  const { sql } = open;
  if (!isUndo) {
    await sql.frontRevision.create({
      data: {
        frontId: front.id,
        version: front.version,
        cards: front.cards.map(toKept),
        createdById: userId,
      },
    });
  }
  const before = new Map(front.cards.map((card) => [`${card.position}:${card.articleId}`, card]));
  const untouched = cards.filter((card) =>
    isSameCard(card, before.get(`${card.position}:${card.articleId}`)),
  );
  await sql.frontCard.deleteMany({
    where: { frontId: front.id, position: { notIn: untouched.map(({ position }) => position) } },
  });
  const changed = cards.filter((card) => !untouched.includes(card));
  await sql.frontCard.createMany({
    data: changed.map(({ picture, ...card }) => ({
      frontId: front.id,
      ...card,
      ...toColumns(picture),
      placedById: userId,
    })),
  });
  for (const { endsAt } of changed) if (endsAt) await addEndJob(sql, { front, endsAt });
  const version = front.version + 1;
  await sql.front.update({ where: { id: front.id }, data: { version } });
  open.purge({ kind: 'front', slug: front.slug });
  return version;
}

const toKept = ({ position, articleId, endsAt, picture }: Card) => ({
  position,
  articleId,
  endsAt: endsAt?.toISOString() ?? null,
  picture,
});

function toColumns(picture: CardPicture | null) {
  if (!picture) return {};
  const { assetId: pictureId, ...use } = picture;
  return { pictureId, picture: use };
}

const isSameCard = (one: Card, other: Card | undefined): boolean =>
  other !== undefined &&
  one.endsAt?.getTime() === other.endsAt?.getTime() &&
  isDeepStrictEqual(one.picture, other.picture);

async function addEndJob(sql: Sql, { front, endsAt }: { front: LockedFront; endsAt: Date }): Promise<void> {
  await sql.$executeRaw`
    SELECT graphile_worker.add_job(${frontEndsTask}, '{}'::json, run_at := ${endsAt}::timestamptz,
      job_key := ${`front-ends:${front.slug}:${endsAt.getTime()}`}::text)`;
}

/** Takes the latest kept state off the pile; null when there is none. Articles no longer public are left out. */
export async function takeKeptCards(sql: Sql, front: LockedFront, now: Date): Promise<Card[] | null> {
  const kept = await sql.frontRevision.findFirst({
    where: { frontId: front.id },
    orderBy: { version: 'desc' },
  });
  if (!kept) return null;
  await sql.frontRevision.delete({ where: { id: kept.id } });
  const cards = keptCardsSchema.parse(kept.cards);
  const published = await sql.article.findMany({
    where: {
      id: { in: cards.map(({ articleId }) => articleId) },
      publicationState: 'published',
      deletedAt: null,
    },
    select: { id: true },
  });
  const alive = new Set(published.map(({ id }) => id));
  return cards
    .map((card) => ({ ...card, endsAt: card.endsAt === null ? null : new Date(card.endsAt) }))
    .filter(({ articleId, endsAt }) => alive.has(articleId) && (endsAt === null || endsAt > now));
}

/** A place's picture was printed with its story: what a licence for so many stories counts. */
export async function countCardPicture(
  sql: Sql,
  { articleId, assetId }: { articleId: string; assetId: string },
): Promise<void> {
  await sql.$executeRaw`
    INSERT INTO asset_publications (asset_id, article_id) VALUES (${assetId}::uuid, ${articleId}::uuid)
    ON CONFLICT DO NOTHING`;
}

/** Frees the places whose hour is over, by the database's clock; returns the fronts that changed. */
export async function deleteEndedCards(open: Transaction): Promise<string[]> {
  const rows = await open.sql.$queryRaw<{ slug: string }[]>`
    WITH ended AS (DELETE FROM front_cards WHERE ends_at <= clock_timestamp() RETURNING front_id)
    SELECT DISTINCT f.slug FROM fronts f JOIN ended ON ended.front_id = f.id`;
  for (const { slug } of rows) open.purge({ kind: 'front', slug });
  return rows.map(({ slug }) => slug);
}
