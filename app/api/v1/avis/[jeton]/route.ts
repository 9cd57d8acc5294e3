import { endNotices } from '#features/readers/comments/use-cases/choose-notices.ts';
import { anonymous } from '#lib/actor.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { addressHeader, addressPrefix } from '#server/http/address-prefix.ts';
import { incident } from '#server/http/incident.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { refuseOtherMethods } from '#server/http/route.ts';
import { takePoint } from '#server/http/take-points.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ jeton: string }> };
const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...privateAnswer, location: path } });

/** The link of a mail, opened: the page that asks first, so that a reader of mails that follows links ends nothing. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(urls.noticesOff((await params).jeton));
}

/**
 * Ends the mails of whoever the sealed link names (RFC 8058). The mail's own server sends it, without our cookie and from
 * no page of ours: no origin can be proved, and the seal alone is the permission.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const caller = addressPrefix(request.headers.get(addressHeader) ?? '');
    const { isWithin, retryAfterSeconds } = await takePoint('apiWrite', caller);
    if (!isWithin) return problem({ code: 'too_many_requests', data: { retryAfterSeconds } });
    const { jeton } = await params;
    const outcome = await endNotices({ actor: anonymous, input: { token: jeton } });
    if (!outcome.ok) return problem(outcome.error);
    const isPage = request.headers.get('sec-fetch-mode') === 'navigate';
    return isPage
      ? seeOther(withQuery(urls.noticesOff(jeton), { fait: 'avis' }))
      : new Response(null, { status: 204, headers: privateAnswer });
  } catch (error) {
    return problem(incident(error, 'POST /api/v1/avis/{jeton}'));
  }
}

export const { PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD, POST');
