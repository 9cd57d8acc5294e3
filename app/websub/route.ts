import { requestSubscription } from '#features/reach/distribution/use-cases/request-subscription.ts';
import { websubAnswers, websubRefusals } from '#words/reach/distribution/websub.ts';
import { privateAnswer } from '#server/http/problem.ts';
import { defineMethods, defineRoute, type RouteHandler } from '#server/http/route.ts';

const handlers = defineMethods({
  POST: defineRoute({
    auth: 'none',
    isForPrograms: true,
    limit: 'webSub',
    bodyBytes: 16 * 1024,
    operation: requestSubscription,
    status: 202,
  }),
});

const plain = { 'content-type': 'text/plain; charset=utf-8' } as const;

/**
 * The hub's door: anybody's program may knock, and what it is told is plain text, whether it was taken or not (WebSub,
 * 5.1.2). A form and nothing else: that alone the protocol knows.
 */
export const POST: RouteHandler = async (request, context) => {
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return new Response(`${websubRefusals.notForm}\n`, {
      status: 415,
      headers: { ...privateAnswer, ...plain },
    });
  const answer = await handlers.POST(request, context);
  const headers = new Headers(answer.headers);
  headers.set('content-type', plain['content-type']);
  const text = answer.ok ? websubAnswers.accepted : reasonOf(await answer.json());
  return new Response(`${text}\n`, { status: answer.status, headers });
};

/** The most exact sentence of a problem: of its first field, or of the whole. */
function reasonOf(problem: unknown): string {
  const { errors, detail } = problem as { errors?: Record<string, string>; detail?: string };
  return Object.values(errors ?? {})[0] ?? detail ?? '';
}

export const { GET, PUT, PATCH, DELETE } = handlers;
