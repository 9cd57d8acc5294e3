import { z } from 'zod';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { surrogateKeyOfMany } from '#server/page-cache/send.ts';

/** What `edge.purge` carries; also the JSON body that EDGE_PURGE_URL receives, with the message's id. */
const edgePurgeSchema = z.object({
  tags: z.array(z.string()),
  isAll: z.boolean(),
  /** 2 for the repetition: the first purge may have overtaken another process's own. */
  round: z.union([z.literal(1), z.literal(2)]).default(1),
});

const againAfterMs = 5_000;
const answerWithinMs = 10_000;

/** Tells the cache in front of us which tags are no longer true: at once, and again five seconds later. */
export const edgePurgeHandler: OutboxHandler = {
  kind: 'edge.purge',
  deliver: async ({ id, payload }) => {
    const purge = edgePurgeSchema.parse(payload);
    const url = getConfig().edgePurgeUrl;
    if (!url) return undefined;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id, ...purge, tags: [...purge.tags, surrogateKeyOfMany] }),
      signal: AbortSignal.timeout(answerWithinMs),
      redirect: 'error',
    });
    if (!response.ok) throw new Error(`EDGE_PURGE_URL answered ${response.status}`);
    if (purge.round === 2) return undefined;
    return [
      {
        kind: 'edge.purge',
        payload: { ...purge, round: 2 },
        dedupeKey: `${id}:again`,
        availableAt: new Date(Date.now() + againAfterMs),
      },
    ];
  },
};
