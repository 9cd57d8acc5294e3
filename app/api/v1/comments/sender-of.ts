import type { Sender } from '#features/readers/comments/use-cases/candidate.ts';
import { connectionOf } from '#server/auth/client.ts';
import type { RequestFacts } from '#server/http/route-answer.ts';

/** From where a comment is sent, as its use cases want to know it. */
export const senderOf = (request: RequestFacts): Sender => {
  const { addressPrefix, userAgent, referrer, isForm } = request;
  return { addressPrefix, userAgent, referrer, isForm, connection: connectionOf(request) };
};
