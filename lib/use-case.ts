import type { z } from 'zod';
import type { Actor } from './actor.ts';
import type { AppError, ErrorCode } from './errors.ts';

/** What a use case answers: done with a value, or refused with a named error. Anything else is thrown. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: AppError };

/** A newsroom verb. What hangs on more than the role it checks itself, after loading and before writing. */
export type UseCase<Input, Value> = (call: { actor: Actor; input: Input }) => Promise<Outcome<Value>>;

export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

export const refused = (
  code: ErrorCode,
  more: Omit<AppError, 'code'> = {},
): { ok: false; error: AppError } => ({
  ok: false,
  error: { code, ...more },
});

/** A policy's answer: the same one draws the button and refuses the call. The reason is a French sentence. */
export type Permission = { allowed: true } | { allowed: false; reason: string };

export const allowed: Permission = { allowed: true };
export const denied = (reason: string): Permission => ({ allowed: false, reason });

export const forbidden = ({ reason }: { reason: string }) => refused('forbidden', { detail: reason });

/** A use case that people call from outside, with what its callers need to know of it. */
export type Operation<Schema extends z.ZodType, Value> = UseCase<z.output<Schema>, Value> & {
  readonly input: Schema;
  /** Who may, as far as roles alone decide it. */
  readonly may: ((actor: Actor) => Permission) | undefined;
};

/** One record for each operation; `name` is what the log calls it, `may` is asked before any work begins. */
export function defineUseCase<Schema extends z.ZodType, Value>(definition: {
  name: string;
  input: Schema;
  may?: (actor: Actor) => Permission;
  run: UseCase<z.output<Schema>, Value>;
}): Operation<Schema, Value> {
  const { name, input, may, run } = definition;
  const useCase: UseCase<z.output<Schema>, Value> = async (call) => {
    const permission = may?.(call.actor) ?? allowed;
    return permission.allowed ? run(call) : forbidden(permission);
  };
  return Object.assign(Object.defineProperty(useCase, 'name', { value: name }), { input, may });
}
