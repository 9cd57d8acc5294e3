import { createHash } from 'node:crypto';
import { type Outcome, done, refused } from '#lib/use-case.ts';
import { db } from '#server/db/client.ts';
import type { Prisma } from '#server/db/generated/client.ts';
import { idempotency } from '#server/http/limits.ts';

/** An answer as it is kept: enough to give it again, byte for byte. */
export type KeptAnswer = { status: number; headers: Record<string, string>; body: string };

export type IdempotentSend = { scope: string; key: string; requestHash: string };

/** SHA-256 of what was sent: method, path and body. */
export const hashOfRequest = (method: string, path: string, body: Uint8Array): string =>
  createHash('sha256').update(`${method} ${path}\n`).update(body).digest('hex');

/**
 * Reserves a key before its effect. `done(null)`: it is ours, go on. `done(answer)`: it was used for the same
 * send. Refused: used for another send, or the first send is still under way.
 */
export async function reserveKey(send: IdempotentSend): Promise<Outcome<KeptAnswer | null>> {
  const { scope, key, requestHash } = send;
  const reserved = await db().$executeRaw`
    INSERT INTO idempotency_keys AS held (scope, key, request_hash) VALUES (${scope}, ${key}, ${requestHash})
    ON CONFLICT (scope, key) DO UPDATE
      SET request_hash = excluded.request_hash, status = NULL, response = NULL, created_at = now()
      WHERE held.created_at < now() - make_interval(secs => ${idempotency.keptSeconds})
         OR (held.status IS NULL AND held.request_hash = excluded.request_hash
             AND held.created_at < now() - make_interval(secs => ${idempotency.abandonedSeconds}))`;
  if (reserved === 1) return done(null);
  const held = await db().idempotencyKey.findUnique({ where: { scope_key: { scope, key } } });
  if (!held) return refused('idempotency_in_progress', { data: { retryAfterSeconds: 1 } });
  if (held.requestHash !== requestHash) return refused('idempotency_mismatch');
  if (held.status === null) return refused('idempotency_in_progress', { data: { retryAfterSeconds: 1 } });
  return done(held.response as unknown as KeptAnswer);
}

/** Keeps the answer under its key. */
export async function completeKey(send: IdempotentSend, answer: KeptAnswer): Promise<void> {
  const { scope, key } = send;
  await db().idempotencyKey.updateMany({
    where: { scope, key },
    data: { status: answer.status, response: answer satisfies Prisma.InputJsonValue },
  });
}

/** Frees a key whose send had no effect and may be tried again (a fault of ours, a limit). */
export async function releaseKey({ scope, key }: IdempotentSend): Promise<void> {
  await db().idempotencyKey.deleteMany({ where: { scope, key, status: null } });
}
