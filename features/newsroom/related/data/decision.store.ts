import { purgeLinks } from '#features/newsroom/related/data/related-link.store.ts';
import type { Sql, Transaction } from '#server/transaction/transaction.ts';

export type Decision = { kind: 'pin' | 'veto'; place: 'end' | null };

type Pair = { articleId: string; targetId: string };

/** Where a decision stands on the page: at the end, for a pin; a pin inside the text is a block of the text. */
const placeOf = { pin: 'end', veto: null } as const;

/** What was decided of a pair so far, or null. */
export async function getDecisionKind(sql: Sql, pair: Pair): Promise<Decision['kind'] | null> {
  const known = await sql.relatedDecision.findUnique({
    where: { articleId_targetId: pair },
    select: { kind: true },
  });
  return known?.kind ?? null;
}

/** How many articles are pinned at the end of a page. */
export const countPins = (sql: Sql, articleId: string): Promise<number> =>
  sql.relatedDecision.count({ where: { articleId, kind: 'pin' } });

/** Decides of a pair, whatever was decided of it before; the article's page is dropped. */
export async function decideLink(
  open: Transaction,
  { kind, decidedById, ...pair }: Pair & { kind: Decision['kind']; decidedById: string | null },
): Promise<void> {
  const decision = { kind, place: placeOf[kind], decidedById, decidedAt: new Date() };
  await open.sql.relatedDecision.upsert({
    where: { articleId_targetId: pair },
    create: { ...pair, ...decision },
    update: decision,
    select: { articleId: true },
  });
  await purgeLinks(open, pair.articleId);
}

/** Takes a decision back: the machine chooses again. */
export async function deleteDecision(open: Transaction, pair: Pair): Promise<void> {
  await open.sql.relatedDecision.delete({ where: { articleId_targetId: pair }, select: { articleId: true } });
  await purgeLinks(open, pair.articleId);
}

/** Lets the machine choose links for an article, or not; answers what held before. */
export async function updateAutomaticLinks(
  open: Transaction,
  { articleId, isOn }: { articleId: string; isOn: boolean },
): Promise<boolean> {
  const { sql } = open;
  const before = await sql.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { hasAutomaticLinks: true },
  });
  // By hand: the desk's lists say when a story last changed, and its text has not.
  await sql.$executeRaw`UPDATE articles SET has_automatic_links = ${isOn} WHERE id = ${articleId}::uuid`;
  await purgeLinks(open, articleId);
  return before.hasAutomaticLinks;
}
