import type { CallOutcome } from '#features/reach/distribution/callbacks.ts';
import { retryAfterMs } from '#features/reach/distribution/distribution.ts';
import { sendRequest } from '#server/outbound/send-request.ts';

/** A message to somebody's callback; what it says in answer counts for nothing beside its status. Never throws. */
export async function postOutside({
  url,
  signal,
  ...message
}: {
  url: string;
  headers: Record<string, string>;
  body: string;
  signal: AbortSignal;
}): Promise<CallOutcome> {
  const sent = await sendRequest(url, { method: 'POST', isStatusEnough: true, ...message, signal });
  if (!sent.ok) return { answered: null, failure: sent.failure, retryAfterSeconds: null };
  const askedMs = retryAfterMs(sent.headers['retry-after'], new Date());
  return {
    answered: sent.status,
    failure: null,
    retryAfterSeconds: askedMs === null ? null : Math.ceil(askedMs / 1_000),
  };
}
