import { mayModerateComments } from '#features/comments/comments.policy.ts';
import { listDayPersonFigures } from '#features/comments/data/moderation-figures.queries.ts';
import { toFiguresCsv } from '#features/comments/data/moderation-figures-csv.ts';
import { dayText, figuresPeriod } from '#features/comments/moderation-figures.ts';
import { moderationFigures as words } from '#messages/fr/moderation-figures.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/incident.ts';
import { privateAnswer, problem } from '#server/problem.ts';
import { requestActor } from '#server/request-actor.ts';
import { refuseOtherMethods } from '#server/route.ts';

export const dynamic = 'force-dynamic';

/** What moderators decided, day by day and one by one, as CSV. */
export async function GET(request: Request): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const permission = mayModerateComments(actor.value);
    if (!permission.allowed) return problem({ code: 'forbidden', detail: permission.reason });
    const query = new URL(request.url).searchParams;
    const asked = { du: query.get('du') ?? '', au: query.get('au') ?? '' };
    const period = figuresPeriod(asked, new Date());
    const [first = '', last = ''] = [period.days[0], period.days.at(-1)].map((day) => day && dayText(day));
    return new Response(toFiguresCsv(await listDayPersonFigures(period)), {
      headers: {
        ...privateAnswer,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${words.fileName(first, last)}"`,
        'x-content-type-options': 'nosniff',
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/redaction/moderation/chiffres'));
  }
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
