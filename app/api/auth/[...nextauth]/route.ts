import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { callbackCookieName, closedSessionCookies } from '#server/auth/cookies.ts';
import { nextAuthOptions } from '#server/auth/next-auth.ts';
import { getConfig } from '#server/config.ts';
import { incident } from '#server/http/incident.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { isSameOrigin } from '#server/http/origin-check.ts';
import { privateAnswer, problem } from '#server/http/problem.ts';
import { noSuchOperation, refuseOtherMethods } from '#server/http/route.ts';

type Context = { params: Promise<{ nextauth: string[] }> };

const isHttpAddress = (text: string): boolean => {
  const { siteUrl } = getConfig();
  return URL.canParse(text, siteUrl) && /^https?:$/.test(new URL(text, siteUrl).protocol);
};

/**
 * What is used of next-auth; a provider that comes adds its own (signin and callback under its name). Its other
 * doors stay shut: they write what strangers send into the log, or show pages that are not ours.
 */
const open: Readonly<Record<string, readonly string[]>> = {
  GET: ['session', 'csrf', 'providers', 'signin', 'signout', 'error'],
  HEAD: ['session', 'csrf', 'providers', 'signin', 'signout', 'error'],
  POST: ['signout'],
};

/**
 * next-auth's door: session, csrf, signout, and the providers that come. Its own double-submit token is kept, and
 * ours comes first: the origin, and addresses to go back to that it would take for a fault of the server.
 */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  try {
    const { headers, method } = request;
    const { nextauth } = await context.params;
    if (!open[method]?.includes(nextauth.join('/'))) return noSuchOperation();
    const origin = { origin: headers.get('origin'), secFetchSite: headers.get('sec-fetch-site') };
    if (method !== 'GET' && !isSameOrigin(origin, getConfig().siteUrl))
      return problem({ code: 'bad_origin' });
    if (method !== 'GET' && getConfig().isReadOnly) return problem({ code: 'read_only' });
    if (method !== 'GET' && Number(headers.get('content-length') ?? Number.NaN) > bodyBytes.account)
      return problem({ code: 'payload_too_large' });
    const returns = [
      request.cookies.get(callbackCookieName())?.value,
      request.nextUrl.searchParams.get('callbackUrl'),
    ];
    if (returns.some((address) => address && !isHttpAddress(address)))
      return problem({ code: 'invalid' }, { status: 400 });
    return await answer(request, context);
  } catch (error) {
    return problem(incident(error, 'next-auth'));
  }
}

async function answer(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const response: Response = await NextAuth(request, context, nextAuthOptions());
  response.headers.set('cache-control', privateAnswer['cache-control']);
  // Without its token next-auth asks again and ends nothing: the browser keeps its session then.
  const isEnded = !response.headers.get('location')?.includes('csrf=true');
  if (nextauth[0] === 'signout' && request.method === 'POST' && isEnded) {
    for (const line of closedSessionCookies()) response.headers.append('set-cookie', line);
  }
  return response;
}

export { handle as GET, handle as POST };

export const { PUT, PATCH, DELETE } = refuseOtherMethods('GET, HEAD, POST');
