import { randomBytes } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { getConfig } from '#server/config.ts';
import { deskPolicy } from '#server/page-cache/policy.ts';

/**
 * One nonce a request for the desk and the account. Only that: rights are checked where data are read and written,
 * never here. Public pages never pass here; their policy is the page cache's.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = randomBytes(18).toString('base64');
  const isPreview = request.nextUrl.pathname.startsWith('/apercu/');
  const policy = deskPolicy(nonce, {
    isDevelopment: getConfig().mode === 'development',
    isFramedByUs: isPreview,
  });
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request's policy and puts it on its own scripts; pages read it from x-nonce.
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  if (isPreview) response.headers.set('x-frame-options', 'SAMEORIGIN');
  if (isPreview || request.nextUrl.pathname.startsWith('/pub/')) {
    // The link is the key: it never leaves with a click on something in the text.
    response.headers.set('referrer-policy', 'no-referrer');
    response.headers.set('x-robots-tag', 'noindex, nofollow');
  }
  return response;
}

export const config = {
  matcher: [
    '/redaction/:path*',
    '/connexion/:path*',
    '/inscription/:path*',
    '/compte/:path*',
    '/apercu/:path*',
    '/pub/rapport/:path*',
  ],
};
