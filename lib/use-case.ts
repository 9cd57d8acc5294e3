import type { Actor } from './actor.ts';
import type { AppError, ErrorCode } from './errors.ts';

/** What a use case answers: done with a value, or refused with a named error. Anything else is thrown. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; error: AppError };

/** A newsroom verb. It checks permission itself, after loading and before writing. */
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
