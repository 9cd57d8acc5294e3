import { reportAnchors } from '#features/newsroom/requests/report-anchors.ts';
import { reportError } from '#features/newsroom/requests/use-cases/report-error.ts';
import { toOwnPath } from '#lib/own-path.ts';
import { urls } from '#lib/urls.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The article's page, at the sentence that tells what became of the report: the page itself stays the same for all. */
const backTo = (page: unknown, anchor: string): string =>
  `${(toOwnPath(page) ?? urls.home()).split('#')[0]}#${anchor}`;

/** « Signaler une erreur »: a reader's form, or JSON. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    operation: reportError,
    auth: 'none',
    limit: 'readerReport',
    bodyBytes: bodyBytes.account,
    status: 202,
    body: () => ({ received: true }),
    form: {
      done: (_value, { page }) => backTo(page, reportAnchors.received),
      refused: (error, { page }) =>
        backTo(
          page,
          error.code === 'invalid'
            ? reportAnchors.incomplete
            : error.code === 'too_many_requests'
              ? reportAnchors.tooMany
              : reportAnchors.failed,
        ),
    },
  }),
});
