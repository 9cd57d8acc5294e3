import type { ReturnToFront } from '#features/newsroom/articles/publishing.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

/**
 * Takes the article off every front and remembers where it stood. The front's version moves, so that whoever
 * composes on the old one is told; returns the fronts' slugs. The caller holds the article's lock.
 */
export async function leaveFronts(sql: Sql, articleId: string): Promise<string[]> {
  const where = { articleId };
  await sql.leftFrontCard.deleteMany({ where });
  const cards = await sql.frontCard.findMany({ where });
  if (cards.length === 0) return [];
  const frontIds = cards.map(({ frontId }) => frontId);
  await moveVersions(sql, frontIds);
  await sql.leftFrontCard.createMany({ data: cards.map(withPicture) });
  await sql.frontCard.deleteMany({ where });
  const fronts = await sql.front.findMany({ where: { id: { in: frontIds } }, select: { slug: true } });
  return fronts.map(({ slug }) => slug);
}

/**
 * Gives a story that is live again the places that it left: those that nobody gave to another meanwhile, and whose
 * hour is not over at `now`. Says of each what became of it. The caller holds the article's lock.
 */
export async function returnToFronts(
  open: Transaction,
  { articleId, now }: { articleId: string; now: Date },
): Promise<ReturnToFront[]> {
  const { sql } = open;
  const left = await sql.leftFrontCard.findMany({ where: { articleId }, orderBy: { frontId: 'asc' } });
  if (left.length === 0) return [];
  // A front that is being composed is waited for: what stands there then decides.
  const fronts = await moveVersions(
    sql,
    left.map(({ frontId }) => frontId),
  );
  const returns: ReturnToFront[] = [];
  for (const card of left) {
    const { frontId, position, endsAt } = card;
    const front = fronts.get(frontId) ?? '';
    const standing = await sql.frontCard.findFirst({
      where: { frontId, OR: [{ position }, { articleId }] },
      select: { articleId: true },
    });
    const isOver = endsAt !== null && endsAt <= now;
    if (!standing && !isOver) {
      await sql.frontCard.create({ data: withPicture(card) });
      open.purge({ kind: 'front', slug: front });
    }
    if (standing?.articleId === articleId) continue;
    returns.push({ front, position, became: standing ? 'taken' : isOver ? 'over' : 'given_back' });
  }
  await sql.leftFrontCard.deleteMany({ where: { articleId } });
  return returns;
}

/** A card as it is written: its own picture's words stand only beside the picture, which may be gone by now. */
function withPicture<Card extends { pictureId: string | null; picture: Prisma.JsonValue }>({
  picture,
  ...card
}: Card) {
  return picture === null || card.pictureId === null ? card : { ...card, picture };
}

/** Locks these fronts and moves their versions; returns their slugs by id. */
async function moveVersions(sql: Sql, frontIds: string[]): Promise<Map<string, string>> {
  const rows = await sql.$queryRaw<{ id: string; slug: string }[]>`
    WITH held AS (SELECT id FROM fronts WHERE id = ANY(${frontIds}::uuid[]) ORDER BY id FOR UPDATE)
    UPDATE fronts SET version = version + 1, updated_at = now() FROM held WHERE fronts.id = held.id
    RETURNING fronts.id, fronts.slug`;
  return new Map(rows.map(({ id, slug }) => [id, slug]));
}
