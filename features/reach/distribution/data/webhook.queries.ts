import { db } from '#server/db/client.ts';

/** The newest messages of an endpoint that the desk shows. */
const shownMessages = 10;

export type MessageView = {
  id: string;
  act: string;
  /** The story's headline as it was told; null for a trial. */
  headline: string | null;
  createdAt: Date;
  triedAt: Date | null;
  attempts: number;
  state: 'delivered' | 'waiting' | 'parked';
  nextAt: Date | null;
  answered: number | null;
  failure: string | null;
};

export type WebhookView = {
  id: string;
  name: string;
  url: string;
  acts: string[];
  isPaused: boolean;
  /** Until when the secret before the last change still signs; null when it does not. */
  formerUntil: Date | null;
  messages: MessageView[];
};

type MessageRow = Omit<MessageView, 'state' | 'headline'> & {
  endpointId: string;
  deliveredAt: Date | null;
  headline: string | null;
};

/** Every program that is told of stories, the oldest first, with its newest messages. No secret leaves the database. */
export async function listWebhooks(now: Date = new Date()): Promise<WebhookView[]> {
  const endpoints = await db().webhookEndpoint.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, url: true, acts: true, pausedAt: true, formerUntil: true },
  });
  const rows = await db().$queryRaw<MessageRow[]>`
    SELECT m.* FROM webhook_endpoints e CROSS JOIN LATERAL (
      SELECT id, endpoint_id AS "endpointId", act, body::jsonb #>> '{data,headline}' AS headline,
        created_at AS "createdAt", tried_at AS "triedAt", attempts, next_at AS "nextAt",
        delivered_at AS "deliveredAt", answered, failure
      FROM webhook_deliveries WHERE endpoint_id = e.id
      ORDER BY created_at DESC, id DESC LIMIT ${shownMessages}::int) m`;
  const messages = Map.groupBy(rows, ({ endpointId }) => endpointId);
  return endpoints.map(({ pausedAt, formerUntil, ...endpoint }) => ({
    ...endpoint,
    isPaused: pausedAt !== null,
    formerUntil: formerUntil && formerUntil > now ? formerUntil : null,
    messages: (messages.get(endpoint.id) ?? []).map(toMessage),
  }));
}

function toMessage(row: MessageRow): MessageView {
  const { id, act, headline, createdAt, triedAt, attempts, nextAt, answered, failure } = row;
  const state = row.deliveredAt ? 'delivered' : nextAt ? 'waiting' : 'parked';
  return { id, act, headline, createdAt, triedAt, attempts, state, nextAt, answered, failure };
}
