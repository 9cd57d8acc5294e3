import { randomBytes } from 'node:crypto';
import { giveUpLines } from '#features/reach/distribution/data/delivery-line.store.ts';
import { openSecret, sealSecret } from '#features/reach/distribution/data/callback-secret.ts';
import { formerSecretHours, toWebhookSecret } from '#features/reach/distribution/webhooks.ts';
import type { AnnouncedAct } from '#features/newsroom/publishing/story-announcement.ts';
import type { Sql } from '#server/transaction/transaction.ts';

export type StoredEndpoint = {
  id: string;
  name: string;
  url: string;
  acts: string[];
  pausedAt: Date | null;
};

const newSecret = (): string => toWebhookSecret(randomBytes(32));

/** One change of the list at a time: endpoints have a greatest number, and names of their own. */
export async function lockEndpoints(sql: Sql): Promise<{ id: string; name: string }[]> {
  await sql.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('nouvelles.webhooks'))`;
  return sql.webhookEndpoint.findMany({ select: { id: true, name: true } });
}

export async function lockEndpoint(sql: Sql, id: string): Promise<StoredEndpoint | null> {
  const rows = await sql.$queryRaw<StoredEndpoint[]>`
    SELECT id, name, url, acts, paused_at AS "pausedAt" FROM webhook_endpoints WHERE id = ${id}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/** A new endpoint with a secret of its own, in clear this once. */
export async function insertEndpoint(
  sql: Sql,
  { name, url, acts, now }: { name: string; url: string; acts: readonly AnnouncedAct[]; now: Date },
): Promise<{ id: string; secret: string }> {
  const secret = newSecret();
  const { id } = await sql.webhookEndpoint.create({
    data: { name, url, acts: [...acts], sealedSecret: sealSecret('webhook', secret), createdAt: now },
    select: { id: true },
  });
  return { id, secret };
}

export async function updateEndpoint(
  sql: Sql,
  id: string,
  changed: { name: string; url: string; acts: readonly AnnouncedAct[] },
): Promise<void> {
  await sql.webhookEndpoint.update({ where: { id }, data: { ...changed, acts: [...changed.acts] } });
}

/** Another secret, in clear this once; the one before signs beside it for a day. */
export async function rotateSecret(sql: Sql, id: string, now: Date): Promise<string> {
  const secret = newSecret();
  const until = new Date(now.getTime() + formerSecretHours * 60 * 60 * 1_000);
  await sql.$executeRaw`
    UPDATE webhook_endpoints SET former_secret = sealed_secret, former_until = ${until}::timestamptz,
      sealed_secret = ${sealSecret('webhook', secret)} WHERE id = ${id}::uuid`;
  return secret;
}

/** Holds back what would be sent, or lets it go. Whoever goes on is taken for well until the next call. */
export async function setPaused(sql: Sql, id: string, pausedAt: Date | null): Promise<void> {
  await sql.webhookEndpoint.update({ where: { id }, data: { pausedAt, failures: 0 } });
}

/** The endpoint with everything that was sent to it; what was to be sent is given up. */
export async function deleteEndpoint(sql: Sql, id: string, now: Date): Promise<void> {
  const waiting = await sql.webhookDelivery.findMany({
    where: { endpointId: id, nextAt: { not: null }, lineId: { not: null } },
    select: { lineId: true },
  });
  const lineIds = waiting.flatMap(({ lineId }) => lineId ?? []);
  await giveUpLines(sql, lineIds, now);
  await sql.webhookEndpoint.delete({ where: { id } });
}

/** The secrets that sign at this moment, the newest first; those that can no longer be read are left out. */
export const standingSecrets = (
  {
    sealedSecret,
    formerSecret,
    formerUntil,
  }: {
    sealedSecret: string;
    formerSecret: string | null;
    formerUntil: Date | null;
  },
  now: Date,
): string[] =>
  [sealedSecret, formerUntil && formerUntil > now ? formerSecret : null]
    .map((sealed) => (sealed === null ? null : openSecret('webhook', sealed)))
    .filter((secret) => secret !== null);
