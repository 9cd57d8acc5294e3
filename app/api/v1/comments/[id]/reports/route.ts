import { reportCommentSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { keepReportForm } from '#features/readers/reports/use-cases/keep-report-form.ts';
import { reportComment } from '#features/readers/reports/use-cases/report-comment.ts';
import { iso } from '#lib/dates.ts';
import { absoluteUrl, urls, withQuery } from '#lib/urls.ts';
import { addressHeader, addressPrefix } from '#server/http/address-prefix.ts';
import { getConfig } from '#server/config.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

const commentIdIn = (request: Request): string => new URL(request.url).pathname.split('/').at(-2) ?? '';

/** A report of a comment, by anybody: a form or JSON. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: reportCommentSchema,
    auth: 'none',
    bodyBytes: bodyBytes.report,
    run: ({ actor, input, request }) => reportComment({ actor, input, addressPrefix: request.addressPrefix }),
    status: 202,
    body: ({ number, receivedAt }) => ({
      number,
      receivedAt: iso(receivedAt),
      url: absoluteUrl(getConfig().siteUrl, urls.reportReceipt(number)),
    }),
    form: {
      done: ({ number }) => withQuery(urls.reportReceipt(number), { fait: 'recu' }),
      refused: async (error, raw, request) => {
        const commentId = commentIdIn(request);
        const prefix = addressPrefix(request.headers.get(addressHeader) ?? '');
        const reference = await keepReportForm({ error, raw, commentId, addressPrefix: prefix });
        return withQuery(
          urls.reportComment(commentId),
          reference === null ? { erreur: error.code } : { saisie: reference },
        );
      },
    },
  }),
});
