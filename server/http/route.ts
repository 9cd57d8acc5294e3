import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type Outcome, done } from '#lib/use-case.ts';
import { retryIn } from '#messages/errors.ts';
import { adapterMessages } from '#messages/validation.ts';
import { bearerToken } from '#server/auth/bearer.ts';
import { parseCookies, sessionCookieName } from '#server/auth/cookies.ts';
import { addressHeader, addressNetwork, addressPrefix, portHeader } from '#server/http/address-prefix.ts';
import { getConfig } from '#server/config.ts';
import { answerOnce } from '#server/http/idempotent-answer.ts';
import { incident, noteRefusal } from '#server/http/incident.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { currentRequestId, requestContext } from '#server/log/log.ts';
import { isSameOrigin } from '#server/http/origin-check.ts';
import { parseInput } from '#server/http/parse.ts';
import { problem } from '#server/http/problem.ts';
import { requestActor } from '#server/http/request-actor.ts';
import { type BodyKind, bodyKind, bytesKind, parseBody, readBody } from '#server/http/request-body.ts';
import {
  type Handling,
  Refusal,
  type RequestFacts,
  type RouteDefinition,
  refusal,
  success,
} from '#server/http/route-answer.ts';
import { takePoint } from '#server/http/take-points.ts';

type Params = Record<string, string | string[] | undefined>;
/** Next resolves `params` to undefined for a path without any. */
type Context = { params: Promise<Params | undefined> };
export type RouteHandler = (request: Request, context: Context) => Promise<Response>;

/** Status for a body that can't even be read, where the code's own (422) says that it was and did not fit. */
const malformed = 400;

/**
 * A route handler: read-only switch, origin, content type, actor, limit, body, parse, idempotency, run, answer.
 * Errors are problems (RFC 9457) with a French detail; every answer is `private, no-store` unless the
 * definition says otherwise; an exception is logged once under an id.
 */
export function defineRoute<Schema extends z.ZodType, Value>(
  definition: RouteDefinition<Schema, Value>,
): RouteHandler {
  return (request, context) => {
    const requestId = currentRequestId() ?? randomUUID();
    const network = addressNetwork(request.headers.get(addressHeader) ?? '');
    return requestContext.run({ requestId, network }, async () => {
      const where = `${request.method} ${new URL(request.url).pathname}`;
      const handling: Handling<Schema, Value> = { definition, request, raw: {} };
      let response: Response;
      try {
        const outcome = await receive(handling, context);
        if (outcome instanceof Refusal) {
          noteRefusal(outcome.error, where);
          response = await refusal(handling, outcome);
        } else response = outcome;
      } catch (error) {
        response = await refusal(handling, new Refusal(incident(error, where)));
      }
      response.headers.set('x-request-id', requestId);
      return response;
    });
  };
}

async function receive<Schema extends z.ZodType, Value>(
  handling: Handling<Schema, Value>,
  context: Context,
): Promise<Response | Refusal> {
  const { definition, request } = handling;
  const { method, headers } = request;
  const isWrite = method !== 'GET' && method !== 'HEAD';
  const cookies = parseCookies(headers.get('cookie'));
  const kind = definition.takesBytes ? bytesKind(headers) : bodyKind(headers);
  if (isWrite) {
    // Nothing but a token opens this door: without one there is no origin to prove.
    if (definition.auth === 'token' && bearerToken(headers.get('authorization')) === null)
      return new Refusal({ code: 'not_signed_in' });
    const isOpen = definition.isForPrograms === true && definition.auth === 'none';
    if (!isOpen && !isOriginProved(request, cookies)) return new Refusal({ code: 'bad_origin' });
    if (getConfig().isReadOnly) return new Refusal({ code: 'read_only' });
    if (kind === 'unsupported') return new Refusal({ code: 'unsupported_media_type' });
  }
  const address = headers.get(addressHeader) ?? 'unknown';
  const facts: RequestFacts = {
    address,
    port: Number(headers.get(portHeader)) || null,
    addressPrefix: addressPrefix(address),
    userAgent: headers.get('user-agent'),
    referrer: headers.get('referer'),
    cookies,
    isForm: isWrite && kind === 'form',
    bytes: new Uint8Array(),
    contentDigest: headers.get('content-digest'),
  };
  const actor = await requestActor(definition.auth, headers.get('authorization'), cookies);
  if (!actor.ok) return new Refusal(actor.error);
  const caller = actor.value.kind === 'person' ? actor.value.userId : facts.addressPrefix;
  const limit = definition.limit ?? (isWrite ? 'apiWrite' : null);
  if (limit) {
    const { isWithin, retryAfterSeconds } = await takePoint(limit, caller);
    if (!isWithin) return tooMany(retryAfterSeconds);
  }
  const bytes = await readBody(request, isWrite ? (definition.bodyBytes ?? bodyBytes.standard) : 0);
  if (!bytes.ok) return new Refusal(bytes.error);
  if (definition.takesBytes) facts.bytes = bytes.value;
  const fields = await rawInput({ request, kind, bytes: bytes.value });
  if (!fields.ok) return new Refusal(fields.error, fields.error.code === 'invalid' ? malformed : undefined);
  handling.raw = fields.value;
  const params = (await context.params) ?? {};
  const isStrict = isWrite && method !== 'DELETE';
  const input = await parseInput(
    (definition.operation ?? definition).input,
    { ...fields.value, ...withoutUndefined(params) },
    { isStrict },
  );
  if (!input.ok) return new Refusal(input.error);

  const work = definition.operation ?? definition.run;
  const run = async (): Promise<Response> => {
    const outcome = await work({ actor: actor.value, input: input.value, request: facts });
    return outcome.ok
      ? success(handling, outcome.value, { input: input.value, isForm: facts.isForm })
      : refusal(handling, new Refusal(outcome.error));
  };
  const key = isWrite && !definition.cookies ? headers.get('idempotency-key') : null;
  if (key === null) return run();
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    return new Refusal({ code: 'invalid', detail: adapterMessages.badIdempotencyKey }, malformed);
  const path = new URL(request.url).pathname;
  const answer = await answerOnce({ caller, key, method, path, body: bytes.value }, run);
  return answer.ok ? answer.value : new Refusal(answer.error);
}

const tooMany = (retryAfterSeconds: number): Refusal =>
  new Refusal({
    code: 'too_many_requests',
    detail: retryIn(retryAfterSeconds),
    data: { retryAfterSeconds },
  });

/** A token without our cookie proves itself: no foreign page can make a browser send it. */
function isOriginProved(request: Request, cookies: ReadonlyMap<string, string>): boolean {
  const { headers } = request;
  if (bearerToken(headers.get('authorization')) !== null && !cookies.has(sessionCookieName())) return true;
  return isSameOrigin(
    { origin: headers.get('origin'), secFetchSite: headers.get('sec-fetch-site') },
    getConfig().siteUrl,
  );
}

async function rawInput(sent: {
  request: Request;
  kind: BodyKind;
  bytes: Uint8Array<ArrayBuffer>;
}): Promise<Outcome<Record<string, unknown>>> {
  const { request, kind, bytes } = sent;
  if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'DELETE') {
    const query = new Map<string, string | string[]>();
    for (const [name, value] of new URL(request.url).searchParams) {
      const held = query.get(name);
      query.set(name, held === undefined ? value : [held, value].flat());
    }
    return done(Object.fromEntries(query));
  }
  return parseBody(kind, bytes, request.headers.get('content-type') ?? '');
}

const withoutUndefined = (params: Params): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type Method = (typeof methods)[number];

const refuseMethod = (allow: string) => async (): Promise<Response> =>
  problem(
    { code: 'bad_state', detail: adapterMessages.methodNotAllowed },
    { status: 405, headers: { allow } },
  );

/** What a route file that writes its own handlers exports beside them: 405 problems that name those it has. */
export function refuseOtherMethods(allow: string): Record<Method, () => Promise<Response>> {
  const refuse = refuseMethod(allow);
  return { GET: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/** The exports of a route file: the methods it has, and for each other one a 405 problem with `Allow`. */
export function defineMethods(handlers: Partial<Record<Method, RouteHandler>>): Record<Method, RouteHandler> {
  const allow = methods
    .filter((method) => handlers[method])
    .flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
  const notAllowed = refuseMethod(allow.join(', '));
  return {
    GET: handlers.GET ?? notAllowed,
    POST: handlers.POST ?? notAllowed,
    PUT: handlers.PUT ?? notAllowed,
    PATCH: handlers.PATCH ?? notAllowed,
    DELETE: handlers.DELETE ?? notAllowed,
  };
}

/** For every address under `/api` where nothing is: a 404 problem, whatever the method and what came with it. */
export const noSuchOperation = (): Response =>
  problem({ code: 'not_found', detail: adapterMessages.noSuchOperation });
