import { db } from '#server/db/client.ts';

/** How many living subscriptions each feed has, the most followed first, and how many of them do not answer. */
export type FollowedFeed = { topic: string; subscribers: number; failing: number };

export const listFollowedFeeds = (now: Date = new Date()): Promise<FollowedFeed[]> =>
  db().$queryRaw<FollowedFeed[]>`
    SELECT topic, count(*)::int AS subscribers, (count(*) FILTER (WHERE failures > 0))::int AS failing
    FROM websub_subscriptions WHERE expires_at > ${now}::timestamptz
    GROUP BY topic ORDER BY subscribers DESC, topic LIMIT 100`;
