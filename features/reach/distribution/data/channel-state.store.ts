import type { ChannelName, DeliveryProblem } from '#features/reach/distribution/distribution.ts';
import type { Sql } from '#server/transaction/transaction.ts';

/** How a channel is doing, in the hands of the one transaction that may send on it. */
export type HeldChannel = {
  /** Nothing is sent before this; null when nothing holds it. */
  heldUntil: Date | null;
  failures: number;
};

/**
 * Takes the right to send on a channel until the transaction ends; null when somebody else has it. A silence that
 * ends within the second is over.
 */
export async function lockChannel(sql: Sql, channel: ChannelName): Promise<HeldChannel | null> {
  await sql.$executeRaw`INSERT INTO channel_states (channel) VALUES (${channel}) ON CONFLICT DO NOTHING`;
  const [row] = await sql.$queryRaw<HeldChannel[]>`
    SELECT CASE WHEN held_until > now() + interval '1 second' THEN held_until END AS "heldUntil", failures
    FROM channel_states WHERE channel = ${channel} FOR UPDATE SKIP LOCKED`;
  return row ?? null;
}

/** The other side answered that it knows: nothing holds the channel. */
export async function noteSuccess(sql: Sql, channel: ChannelName, code: number): Promise<void> {
  await sql.$executeRaw`
    UPDATE channel_states
    SET held_until = NULL, failures = 0, answered_code = ${code}::int, problem = NULL, answered_at = now(),
        delivered_at = now()
    WHERE channel = ${channel}`;
}

/** It failed, or refused: nothing is sent for so long (null: no longer than the next announcement). Returns until when. */
export async function noteFailure(
  sql: Sql,
  {
    channel,
    code,
    problem,
    pauseMs,
  }: { channel: ChannelName; code: number | null; problem: DeliveryProblem; pauseMs: number | null },
): Promise<Date | null> {
  const [row] = await sql.$queryRaw<{ heldUntil: Date | null }[]>`
    UPDATE channel_states
    SET failures = failures + 1, answered_code = ${code}::int, problem = ${problem}, answered_at = now(),
        held_until = now() + ${pauseMs}::float8 * interval '1 millisecond'
    WHERE channel = ${channel} RETURNING held_until AS "heldUntil"`;
  return row?.heldUntil ?? null;
}

/**
 * Somebody asks to try again now: a silence that was asked of us (429) is kept, our own patience is not. One that is
 * being sent on at this moment is left to whoever sends.
 */
export async function releaseChannel(sql: Sql, channel: ChannelName): Promise<void> {
  await sql.$executeRaw`
    UPDATE channel_states SET held_until = NULL
    WHERE channel IN (
      SELECT channel FROM channel_states
      WHERE channel = ${channel} AND problem IS DISTINCT FROM 'too_many' FOR UPDATE SKIP LOCKED)`;
}
