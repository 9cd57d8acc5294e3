import { type AppError, httpStatus } from '#lib/errors.ts';
import { errorMessages, errorSentence } from '#messages/errors.ts';

/** Answers of one person: no cache may keep them. */
export const privateAnswer = { 'cache-control': 'private, no-store' } as const;

/** Seconds to wait that an error carries, for Retry-After. */
const retryAfter = (error: AppError): number | null => {
  const seconds = error.data?.['retryAfterSeconds'];
  if (typeof seconds === 'number') return seconds;
  return error.code === 'unavailable' || error.code === 'read_only' ? 5 : null;
};

/**
 * The members of an RFC 9457 problem: what the error's `data` holds stands beside the standard ones, which
 * nothing overrides.
 */
function problemBody(error: AppError, status: number = httpStatus[error.code]): Record<string, unknown> {
  return {
    ...error.data,
    type: `urn:nouvelles-du-monde:probleme:${error.code}`,
    title: errorMessages[error.code].sentence,
    status,
    detail: errorSentence(error),
    code: error.code,
    ...(error.fields ? { errors: error.fields } : {}),
  };
}

/** An error as `application/problem+json` (RFC 9457), never kept by a cache. */
export function problem(
  error: AppError,
  {
    status = httpStatus[error.code],
    headers = {},
  }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const seconds = retryAfter(error);
  return new Response(JSON.stringify(problemBody(error, status)), {
    status,
    headers: {
      ...privateAnswer,
      'content-type': 'application/problem+json; charset=utf-8',
      ...(seconds === null ? {} : { 'retry-after': String(seconds) }),
      ...(status === 401 ? { 'www-authenticate': 'Bearer realm="nouvelles"' } : {}),
      ...headers,
    },
  });
}
