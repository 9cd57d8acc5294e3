import { Readable } from 'node:stream';
import { assetSchema } from '#features/newsroom/media/media.schema.ts';
import { takeOriginal } from '#features/newsroom/media/use-cases/take-original.ts';
import { mediaRefusals } from '#words/newsroom/media/media-desk.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/http/incident.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { requestActor } from '#server/http/request-actor.ts';
import { refuseOtherMethods } from '#server/http/route.ts';
import { storage } from '#server/storage/storage.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ assetId: string }> };

/**
 * The file as it was sent, for staff who have the right; the journal has its line before a byte leaves. Always a
 * download of no type: nothing of it is ever drawn or run on our address.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const input = assetSchema.safeParse(await params);
    if (!input.success) return problem({ code: 'not_found', detail: mediaRefusals.unknownAsset });
    const taken = await takeOriginal({ actor: actor.value, input: input.data });
    if (!taken.ok) return problem(taken.error);
    const { key, name } = taken.value;
    const stored = await storage('private').read(key);
    if (!stored) return problem({ code: 'not_found', detail: mediaRefusals.noOriginal });
    return new Response(Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>, {
      headers: {
        ...privateAnswer,
        'content-type': 'application/octet-stream',
        'content-length': String(stored.bytes),
        'content-disposition': `attachment; filename*=UTF-8''${encodeName(name)}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/medias/{assetId}/original'));
  }
}

/** A file's name as RFC 8187 writes it: what is no letter, figure or dot is its bytes. */
const encodeName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
