import type { z } from 'zod';
import type { Actor } from '#lib/actor.ts';
import type { AppError } from '#lib/errors.ts';
import { toOwnPath } from '#lib/own-path.ts';
import type { Operation, Outcome } from '#lib/use-case.ts';
import { keptFormCookie } from '#server/auth/cookies.ts';
import type { LimitName } from '#server/http/limits.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import type { Auth } from '#server/http/request-actor.ts';
import { bodyKind } from '#server/http/request-body.ts';

/** What a route may know of the request besides its input. */
export type RequestFacts = {
  /** The client's address as server.ts saw it, or "unknown". */
  address: string;
  /** The port of the client's side; null behind a proxy. */
  port: number | null;
  /** The address, as limits count it: IPv4 /32, IPv6 /64. */
  addressPrefix: string;
  userAgent: string | null;
  /** The Referer header: what it says proves nothing. */
  referrer: string | null;
  cookies: ReadonlyMap<string, string>;
  /** True for a plain form of a page, which is answered 303. */
  isForm: boolean;
  /** What a route that takes bytes was sent; empty for every other. */
  bytes: Uint8Array<ArrayBuffer>;
  /** The Content-Digest header (RFC 9530) as sent. */
  contentDigest: string | null;
};

/**
 * What a route runs: an operation as it is, or work of its own on input of its own. The input is the query (GET, HEAD,
 * DELETE) or the body, where unknown keys are refused, and the path's parameters.
 */
type RouteWork<Schema extends z.ZodType, Value> =
  | { operation: Operation<Schema, Value>; input?: never; run?: never }
  | {
      operation?: never;
      input: Schema;
      run: (call: {
        actor: Actor;
        input: z.output<Schema>;
        request: RequestFacts;
      }) => Promise<Outcome<Value>>;
    };

export type RouteDefinition<Schema extends z.ZodType, Value> = RouteWork<Schema, Value> & {
  auth: Auth;
  /** Which limit a caller draws on; writes draw on `apiWrite` by default, reads on none. */
  limit?: LimitName;
  /** The body is a file's bytes (application/octet-stream), not fields; `input` is what the path says. */
  takesBytes?: true;
  /**
   * Programs outside write here as a protocol has it (WebSub): no page's origin is proved, so that nothing may hang on
   * who asks. With `auth: 'none'` alone.
   */
  isForPrograms?: true;
  /** Largest body, in bytes; 1 MB by default. */
  bodyBytes?: number;
  /** Status of a success; 200 by default. */
  status?: number | ((value: Value) => number);
  /** JSON of a success; the value itself by default, `undefined` for none. */
  body?: (value: Value) => unknown;
  headers?: (value: Value) => Record<string, string>;
  /** Set-Cookie lines of a success. A route that sets cookies keeps no answer under an idempotency key. */
  cookies?: (value: Value) => string[];
  /** Where a plain form's sender goes next: paths of ours, with the state in their query. */
  form?: {
    done: (value: Value, input: z.output<Schema>) => string | Promise<string>;
    /** May keep what was typed before it answers where to go. */
    refused: (error: AppError, raw: Record<string, unknown>, request: Request) => string | Promise<string>;
    /** Fields that a refused form gets back (server/auth/kept-form.ts): never a secret. */
    keeps?: readonly string[];
  };
};

/** One request under way: what it meets, and its fields as sent once they have been read. */
export type Handling<Schema extends z.ZodType, Value> = {
  definition: RouteDefinition<Schema, Value>;
  request: Request;
  raw: Record<string, unknown>;
};

/** Headers of an answer without a secret, which scripts of any site may read. */
export const forEverySite = { 'access-control-allow-origin': '*' } as const;

/** A refusal on its way to an answer, with a status of its own where the code's does not fit. */
export class Refusal {
  readonly error: AppError;
  readonly status: number | undefined;
  constructor(error: AppError, status?: number) {
    this.error = error;
    this.status = status;
  }
}

/** 303 to a path of ours, and to the front page if a definition ever names another. */
const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...privateAnswer, location: toOwnPath(path) ?? '/' } });

/** The answer to a success: 303 for a plain form, JSON for everybody else, and the cookies. */
export async function success<Schema extends z.ZodType, Value>(
  { definition }: Handling<Schema, Value>,
  value: Value,
  { input, isForm }: { input: z.output<Schema>; isForm: boolean },
): Promise<Response> {
  const response =
    isForm && definition.form ? seeOther(await definition.form.done(value, input)) : json(definition, value);
  for (const line of definition.cookies?.(value) ?? []) response.headers.append('set-cookie', line);
  if (isForm && definition.form?.keeps) response.headers.append('set-cookie', keptFormCookie(null));
  return response;
}

/** The longest field that is kept: together they fit into a cookie. */
const longestKeptField = 400;

const keptFields = (names: readonly string[], raw: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = raw[name];
      return typeof value === 'string' ? [[name, value.slice(0, longestKeptField)]] : [];
    }),
  );

function json<Schema extends z.ZodType, Value>(
  definition: RouteDefinition<Schema, Value>,
  value: Value,
): Response {
  const { status = 200 } = definition;
  const body = definition.body ? definition.body(value) : value;
  const code = typeof status === 'function' ? status(value) : status;
  const headers = { ...privateAnswer, ...definition.headers?.(value) };
  if (body === undefined) return new Response(null, { status: code === 200 ? 204 : code, headers });
  return new Response(JSON.stringify(body), {
    status: code,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  });
}

/** The answer to a refusal: 303 back with the state for a plain form of ours, else a problem. */
export async function refusal<Schema extends z.ZodType, Value>(
  { definition, request, raw }: Handling<Schema, Value>,
  { error, status }: Refusal,
): Promise<Response> {
  const isForm = request.method === 'POST' && bodyKind(request.headers) === 'form';
  if (isForm && definition.form && error.code !== 'bad_origin') {
    const response = seeOther(await definition.form.refused(error, raw, request));
    const { keeps } = definition.form;
    if (keeps) response.headers.append('set-cookie', keptFormCookie(keptFields(keeps, raw)));
    return response;
  }
  return problem(error, status === undefined ? {} : { status });
}
