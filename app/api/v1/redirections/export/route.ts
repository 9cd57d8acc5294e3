import { listAllRedirects } from '#features/redirects/data/desk-redirect.queries.ts';
import { mayManageRedirects } from '#features/redirects/redirects.policy.ts';
import { byteOrderMark, csvLine } from '#lib/csv.ts';
import { iso } from '#lib/dates.ts';
import { redirectWords as words } from '#messages/fr/redirects.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/incident.ts';
import { privateAnswer, problem } from '#server/problem.ts';
import { requestActor } from '#server/request-actor.ts';
import { refuseOtherMethods } from '#server/route.ts';

export const dynamic = 'force-dynamic';

/** Every redirect as CSV, in the columns that the import reads. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const permission = mayManageRedirects(actor.value);
    if (!permission.allowed) return problem({ code: 'forbidden', detail: permission.reason });
    const rows = await listAllRedirects();
    const lines = rows.map(({ fromPath, toPath, hits, lastHitAt }) =>
      csvLine([fromPath, toPath, String(hits), lastHitAt ? iso(lastHitAt) : '']),
    );
    return new Response([byteOrderMark, csvLine(words.csvColumns), ...lines].join(''), {
      headers: {
        ...privateAnswer,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${words.fileName(new Date().toISOString().slice(0, 10))}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/redirections/export'));
  }
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
