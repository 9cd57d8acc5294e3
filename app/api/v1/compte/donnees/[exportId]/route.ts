import { Readable } from 'node:stream';
import { z } from 'zod';
import { takeExport } from '#features/office/personal-data/use-cases/take-export.ts';
import { ownDataRefusals } from '#words/office/personal-data/personal-data.ts';
import { parseCookies } from '#server/auth/cookies.ts';
import { incident } from '#server/http/incident.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { requestActor } from '#server/http/request-actor.ts';
import { refuseOtherMethods } from '#server/http/route.ts';
import { storage } from '#server/storage/storage.ts';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ exportId: string }> };

/** The archive of my data, to me alone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await requestActor('session', null, parseCookies(request.headers.get('cookie')));
    if (!actor.ok) return problem(actor.error);
    const input = z.object({ exportId: z.uuid() }).safeParse(await params);
    const absent = problem({ code: 'not_found', detail: ownDataRefusals.noExport });
    if (!input.success) return absent;
    const taken = await takeExport({ actor: actor.value, input: input.data });
    if (!taken.ok) return problem(taken.error);
    const stored = await storage('private').read(taken.value.key);
    if (!stored) return absent;
    return new Response(Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>, {
      headers: {
        ...privateAnswer,
        'content-type': 'application/zip',
        'content-length': String(stored.bytes),
        'content-disposition': `attachment; filename="${taken.value.name}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
      },
    });
  } catch (error) {
    return problem(incident(error, 'GET /api/v1/compte/donnees/{exportId}'));
  }
}

export const { POST, PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD');
