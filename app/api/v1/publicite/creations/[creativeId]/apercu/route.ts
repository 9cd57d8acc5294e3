import { devices } from '#features/ads/campaigns/ad-slots.ts';
import { previewCreative } from '#features/ads/campaigns/use-cases/preview-creative.ts';
import { refused } from '#lib/use-case.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/http/incident.ts';
import { previewPolicy } from '#server/page-cache/policy.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { requestActor } from '#server/http/request-actor.ts';
import { refuseOtherMethods } from '#server/http/route.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ creativeId: string }> };

/** A public page with a creative in its slots, for a frame of the ad desk: `page` is its path, `ecran` the screen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const { creativeId } = await params;
    const device = devices.find((one) => one === searchParams.get('ecran'));
    const path = searchParams.get('page') ?? '/';
    const drawn = device
      ? await previewCreative({ actor: actor.value, input: { creativeId, path, device } })
      : refused('not_found');
    if (!drawn.ok) return problem(drawn.error);
    return new Response(drawn.value.html, {
      headers: {
        ...privateAnswer,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': previewPolicy,
        'x-frame-options': 'SAMEORIGIN',
        'x-robots-tag': 'noindex, nofollow',
      },
    });
  } catch (error) {
    return problem(incident(error, `GET ${pathname}`));
  }
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
