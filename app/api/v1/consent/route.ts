import { keepConsentProof } from '#features/readers/consent/use-cases/keep-consent-proof.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** What a reader agreed to or not, as the page tells it (docs/contracts/consent.md). Sets and reads no cookie. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: keepConsentProof,
    auth: 'none',
    limit: 'consentProof',
    bodyBytes: bodyBytes.consentProof,
    status: 201,
    body: () => ({ received: true }),
  }),
});
