import { mayReadJournal } from '#features/audit/audit.policy.ts';
import { journalSearchSchema } from '#features/audit/audit.schema.ts';
import { exportJournal } from '#features/audit/data/journal-export.ts';
import { journalWords as words } from '#messages/fr/journal.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/incident.ts';
import { privateAnswer, problem } from '#server/problem.ts';
import { requestActor } from '#server/request-actor.ts';
import { refuseOtherMethods } from '#server/route.ts';

export const dynamic = 'force-dynamic';

/** The journal, or what a search finds in it, as CSV; written as it is read. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const permission = mayReadJournal(actor.value);
    if (!permission.allowed) return problem({ code: 'forbidden', detail: permission.reason });
    const search = journalSearchSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
    return new Response(toStream(exportJournal(search)), {
      headers: {
        ...privateAnswer,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${words.fileName(new Date().toISOString().slice(0, 10))}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/journal/export'));
  }
}

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

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
