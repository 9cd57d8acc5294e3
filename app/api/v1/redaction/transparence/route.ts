import { mayModerateComments } from '#features/comments/comments.policy.ts';
import { getTransparencyFigures } from '#features/comments/data/transparency.queries.ts';
import { transparencyCsv } from '#features/comments/transparency.ts';
import { transparencyWords as words } from '#messages/fr/comment-report-desk.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/incident.ts';
import { privateAnswer, problem } from '#server/problem.ts';
import { requestActor } from '#server/request-actor.ts';
import { refuseOtherMethods } from '#server/route.ts';

export const dynamic = 'force-dynamic';

/** The transparency figures of one year, as CSV. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const permission = mayModerateComments(actor.value);
    if (!permission.allowed) return problem({ code: 'forbidden', detail: permission.reason });
    const asked = new URL(request.url).searchParams.get('annee') ?? '';
    if (!/^20\d\d$/.test(asked)) return problem({ code: 'invalid', detail: words.badYear });
    const year = Number(asked);
    return new Response(transparencyCsv(await getTransparencyFigures(year)), {
      headers: {
        ...privateAnswer,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${words.fileName(year)}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/redaction/transparence'));
  }
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
