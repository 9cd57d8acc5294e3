import { z } from 'zod';
import { standingBarOf } from '#features/readers/comments/data/sanction.queries.ts';
import { lock, seal, unlock } from '#server/auth/secret.ts';
import { getConfig } from '#server/config.ts';
import { db } from '#server/db/client.ts';
import type { Sql } from '#server/transaction/transaction.ts';

const keptSchema = z.object({
  kind: z.enum(['silence', 'ban']),
  reason: z.string(),
  imposedAt: z.coerce.date(),
  imposedById: z.uuid().nullable(),
});
/** A bar as it outlives the account: nothing in it says whose it was. */
export type KeptBar = z.infer<typeof keptSchema> & { endsAt: Date | null };

const key = () => ({ purpose: 'kept-bars', key: getConfig().authSecret });
/** A keyed hash: a copy of the database tells nobody's address, and can't be tried against a list of them. */
const markOf = (email: string): string =>
  seal(`kept-bars ${email.trim().toLowerCase()}`, getConfig().authSecret);

/** Keeps the bar that stands against an account, under its address; one that was kept before gives way. */
export async function insertKeptBar(
  sql: Sql,
  { userId, email, now }: { userId: string; email: string; now: Date },
): Promise<boolean> {
  const bar = await sql.readerSanction.findFirst({
    where: standingBarOf(userId, now),
    select: { kind: true, reason: true, imposedAt: true, imposedById: true, endsAt: true },
  });
  if (!bar) return false;
  const { endsAt, ...told } = bar;
  const row = { sealed: lock(JSON.stringify(told), key()), endsAt, keptSince: now };
  const mark = markOf(email);
  await sql.keptBar.upsert({ where: { mark }, create: { mark, ...row }, update: row });
  return true;
}

/** Takes away the bar that is kept for the address of an account; null when there is none, or it is over. */
export async function takeKeptBar(
  sql: Sql,
  { userId, now, keptBefore }: { userId: string; now: Date; keptBefore: Date },
): Promise<KeptBar | null> {
  const person = await sql.user.findFirst({ where: { id: userId }, select: { email: true } });
  if (!person) return null;
  const [row] = await sql.$queryRaw<{ sealed: string; endsAt: Date | null; keptSince: Date }[]>`
    DELETE FROM kept_bars WHERE mark = ${markOf(person.email)}
    RETURNING sealed, ends_at AS "endsAt", kept_since AS "keptSince"`;
  if (!row || (row.endsAt ? row.endsAt <= now : row.keptSince <= keptBefore)) return null;
  const text = unlock(row.sealed, key());
  if (text === null) return null;
  const told = keptSchema.parse(JSON.parse(text));
  const imposer =
    told.imposedById && (await sql.user.findFirst({ where: { id: told.imposedById }, select: { id: true } }));
  return { ...told, imposedById: imposer ? imposer.id : null, endsAt: row.endsAt };
}

/** Erases the bars that are over: silences at their end, bans that were kept for long enough. Returns how many. */
export const deleteKeptBars = ({ now, keptBefore }: { now: Date; keptBefore: Date }): Promise<number> =>
  db().$executeRaw`
    DELETE FROM kept_bars WHERE ends_at <= ${now} OR (ends_at IS NULL AND kept_since <= ${keptBefore})`;
