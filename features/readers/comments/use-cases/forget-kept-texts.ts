import { deleteExpired } from '#features/readers/comments/data/posting.store.ts';
import { done, type UseCase } from '#lib/use-case.ts';
import { attempt } from '#server/transaction/attempt.ts';

/** Forgets the texts that nobody came back to post, as their page promises, and forms' tokens that are past use. */
export const forgetKeptTexts: UseCase<{ now: Date }, { texts: number; tokens: number }> = ({
  actor,
  input,
}) => attempt(actor, async (open) => done(await deleteExpired(open.sql, input.now)));
