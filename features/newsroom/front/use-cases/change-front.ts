import {
  type Card,
  type LockedFront,
  lockFront,
  replaceCards,
} from '#features/newsroom/front/data/front.store.ts';
import type { Actor } from '#lib/actor.ts';
import { done, type Outcome, refused } from '#lib/use-case.ts';
import { frontMessages as messages } from '#words/newsroom/front/front.ts';
import type { Transaction } from '#server/transaction/transaction.ts';

export type ChangedFront = { version: number };

/** The cards after the change, or why there is none. */
export type CardChange = (front: LockedFront) => Outcome<Card[]> | Promise<Outcome<Card[]>>;

/**
 * How every change of a front goes: right, lock, version (a stale one is refused, nothing is overwritten), the
 * change itself, then cards, pile of undo, journal and purge together.
 */
export async function changeFront(
  open: Transaction,
  {
    actor,
    input,
    action,
    change,
    isUndo = false,
  }: {
    actor: Actor;
    input: { front: string; version: number };
    action: string;
    change: CardChange;
    isUndo?: boolean;
  },
): Promise<Outcome<ChangedFront>> {
  const front = await lockFront(open.sql, input.front);
  if (!front) return refused('not_found', { detail: messages.unknownFront });
  if (front.version !== input.version) {
    return refused('conflict', { detail: messages.stale, data: { version: front.version } });
  }
  const cards = await change(front);
  if (!cards.ok) return cards;
  const userId = actor.kind === 'person' ? actor.userId : null;
  const version = await replaceCards(open, { front, cards: cards.value, userId, isUndo });
  await open.journal({
    action,
    subjectType: 'front',
    subjectId: front.slug,
    before: { cards: describe(front.cards) },
    after: { cards: describe(cards.value) },
  });
  return done({ version });
}

const describe = (cards: Card[]) =>
  cards.map(({ position, articleId, endsAt, picture }) => ({
    position,
    articleId,
    endsAt: endsAt?.toISOString() ?? null,
    ...(picture ? { picture } : {}),
  }));
