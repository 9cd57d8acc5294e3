import type { NextAuthOptions } from 'next-auth';
import type { Adapter } from 'next-auth/adapters';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { callbackCookieName, csrfCookieName, sessionCookieName } from '#server/auth/cookies.ts';
import { deleteSessionByToken, findLiveSession } from '#server/auth/session.store.ts';
import { getConfig } from '#server/config.ts';
import { sessionSeconds } from '#server/http/limits.ts';
import { log } from '#server/log/log.ts';

/**
 * next-auth over our own sessions: it is handed the cookie's secret and never sees what the database keeps.
 * Sessions are opened by our sign-in (next-auth refuses database sessions for passwords) and end at the hour
 * written when they were opened, so there is nothing to update.
 */
const adapter: Adapter = {
  async getSessionAndUser(sessionToken) {
    const live = await findLiveSession(sessionToken);
    if (!live) return null;
    const { person, email, expires } = live;
    return {
      session: { sessionToken, userId: person.userId, expires },
      user: { id: person.userId, name: person.name, email, emailVerified: null },
    };
  },
  deleteSession: (sessionToken) => deleteSessionByToken(sessionToken),
  updateSession: async () => null,
};

/** A path or address of ours to go back to, absolute; the front page for everything else. */
function backTo(url: string): string {
  const { siteUrl } = getConfig();
  const path = url.startsWith(`${siteUrl}/`) ? url.slice(siteUrl.length) : url;
  return `${siteUrl}${toOwnPath(path) ?? urls.home()}`;
}

/** next-auth's options: database sessions, our cookie names, our pages. Mailed links and passkeys add providers here. */
export function nextAuthOptions(): NextAuthOptions {
  const { authSecret, isSiteHttps } = getConfig();
  const options = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSiteHttps } as const;
  return {
    adapter,
    providers: [],
    secret: authSecret,
    session: {
      strategy: 'database',
      maxAge: sessionSeconds.absolute,
      updateAge: sessionSeconds.absolute,
    },
    useSecureCookies: isSiteHttps,
    cookies: {
      sessionToken: { name: sessionCookieName(), options },
      callbackUrl: { name: callbackCookieName(), options },
      csrfToken: { name: csrfCookieName(), options },
    },
    pages: { signIn: urls.signIn(), signOut: urls.account(), error: urls.signIn() },
    callbacks: {
      redirect: ({ url }) => backTo(url),
      // Named one by one: a session answer never carries a whole row.
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { name: user.name ?? null, email: user.email },
      }),
    },
    logger: {
      error: (code, metadata) => log().error({ err: metadata, code }, 'next-auth'),
      warn: (code) => log().warn({ code }, 'next-auth'),
      debug: () => {},
    },
  };
}
