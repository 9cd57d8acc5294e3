import { oembedFormats, oembedXml } from '#features/reach/syndication/oembed.ts';
import { oembedSchema } from '#features/reach/syndication/sharing.schema.ts';
import { readOembed } from '#features/reach/syndication/use-cases/read-oembed.ts';
import { anonymous } from '#lib/actor.ts';
import { oembedWords as words } from '#messages/api.ts';
import { addressHeader, addressPrefix } from '#server/http/address-prefix.ts';
import { incident } from '#server/http/incident.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { forEverySite } from '#server/http/route-answer.ts';
import { refuseOtherMethods } from '#server/http/route.ts';
import { takePoint } from '#server/http/take-points.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';

export const dynamic = 'force-dynamic';

/** The statuses are those of oembed.com, § 2.3: 404 for what has no card, 501 for a format that we do not write. */
const notImplemented = 501;
const malformed = 400;

/** oEmbed 1.0: what another site shows of an article whose address somebody put into it. */
export async function GET(request: Request): Promise<Response> {
  try {
    const caller = addressPrefix(request.headers.get(addressHeader) ?? '');
    const { isWithin, retryAfterSeconds } = await takePoint('apiRead', caller);
    if (!isWithin) return refuse({ code: 'too_many_requests', data: { retryAfterSeconds } });
    const parsed = oembedSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success) return refuse({ code: 'invalid', detail: words.noUrl }, malformed);
    const { url, format: asked, maxwidth, maxheight } = parsed.data;
    const format = oembedFormats.find((known) => known === asked);
    if (!format) return refuse({ code: 'invalid', detail: words.unknownFormat }, notImplemented);
    const newspaper = await loadNewspaper();
    const input = { url, newspaper, maxWidth: maxwidth, maxHeight: maxheight };
    const outcome = await readOembed({ actor: anonymous, input });
    if (!outcome.ok) return refuse(outcome.error);
    return format === 'json'
      ? answer(JSON.stringify(outcome.value), 'application/json; charset=utf-8')
      : answer(oembedXml(outcome.value), 'text/xml; charset=utf-8');
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/oembed'));
  }
}

const refuse = (error: Parameters<typeof problem>[0], status?: number): Response =>
  problem(error, { headers: forEverySite, ...(status === undefined ? {} : { status }) });

const answer = (text: string, type: string): Response =>
  new Response(text, { headers: { ...privateAnswer, ...forEverySite, 'content-type': type } });

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
