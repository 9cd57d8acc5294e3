import type { Actor } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import type { Outcome } from '#lib/use-case.ts';
import { type Transaction, transaction } from '#server/transaction/transaction.ts';

/** Carries a refusal out of a transaction so that PostgreSQL takes everything back. Never leaves this file. */
class Refusal extends Error {
  readonly refusal: AppError;
  constructor(refusal: AppError) {
    super(refusal.code);
    this.name = 'Refusal';
    this.refusal = refusal;
  }
}

/**
 * A transaction whose work answers an Outcome: done commits; refused takes back whatever was already written and
 * comes out as the refusal that it is. Use cases check, lock and write inside it.
 */
export async function attempt<Value>(
  actor: Actor,
  work: (transaction: Transaction) => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await transaction(actor, async (open) => {
      const outcome = await work(open);
      if (!outcome.ok) throw new Refusal(outcome.error);
      return outcome;
    });
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.refusal };
    throw error;
  }
}

/** A use case that takes part in a transaction somebody else opened: several make one change, whole or not at all. */
export type Step<Input, Value> = (
  open: Transaction,
  call: { actor: Actor; input: Input },
) => Promise<Outcome<Value>>;
