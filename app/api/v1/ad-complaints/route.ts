import { complainOfAd } from '#features/ads/reporting/use-cases/complain-of-ad.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** « Signaler cette publicité »: a reader's form, or JSON. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: complainOfAd,
    auth: 'none',
    limit: 'adComplaint',
    bodyBytes: bodyBytes.account,
    status: 202,
    body: () => ({ received: true }),
    form: {
      done: (_value, { page }) => urls.adComplaint({ fait: 'recu', page: toOwnPath(page) ?? undefined }),
      refused: (error, { page, slot, creation }) =>
        urls.adComplaint({
          emplacement: textOf(slot),
          creation: textOf(creation),
          page: toOwnPath(page) ?? undefined,
          erreur: error.code,
        }),
    },
  }),
});
