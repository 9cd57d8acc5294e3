import type { Actor } from '#lib/actor.ts';
import type { Outcome, Permission } from '#lib/use-case.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/http/incident.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { requestActor } from '#server/http/request-actor.ts';

/** A table to take home: the name under which the browser keeps it, and its lines, whole or as they are read. */
export type CsvFile = { fileName: string; csv: string | AsyncGenerator<string> };

/**
 * The GET of a table that somebody signed in downloads as CSV. A stranger answers 401, whoever `permission` denies 403
 * with its reason; `read` gets the query as it was asked and who asks, and may refuse it. Never kept by a cache.
 */
export function csvDoor({
  permission,
  read,
}: {
  permission: (actor: Actor) => Permission;
  read: (query: URLSearchParams, actor: Actor) => Promise<Outcome<CsvFile>>;
}): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    try {
      const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
      if (!actor.ok) return problem(actor.error);
      const answer = permission(actor.value);
      if (!answer.allowed) return problem({ code: 'forbidden', detail: answer.reason });
      const file = await read(searchParams, actor.value);
      return file.ok ? csvAnswer(file.value) : problem(file.error);
    } catch (error) {
      return problem(incident(error, `GET ${pathname}`));
    }
  };
}

/** A table as a file to keep, told to no cache. */
export const csvAnswer = ({ fileName, csv }: CsvFile): Response =>
  new Response(typeof csv === 'string' ? csv : toStream(csv), {
    headers: {
      ...privateAnswer,
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-content-type-options': 'nosniff',
    },
  });

const toStream = (lines: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await lines.return(undefined)),
  });
};
