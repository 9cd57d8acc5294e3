import { appealRemovalSchema } from '#features/readers/reports/comment-reports.schema.ts';
import { appealRemoval } from '#features/readers/reports/use-cases/appeal-removal.ts';
import { keepReportForm } from '#features/readers/reports/use-cases/keep-report-form.ts';
import { urls, withQuery } from '#lib/urls.ts';
import { addressHeader, addressPrefix } from '#server/http/address-prefix.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

const commentIdIn = (request: Request): string => new URL(request.url).pathname.split('/').at(-2) ?? '';

/** What the author of a removed comment answers to its statement of reasons. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  POST: defineRoute({
    input: appealRemovalSchema,
    auth: 'any',
    run: ({ actor, input }) => appealRemoval({ actor, input }),
    status: 202,
    body: ({ id }) => ({ id, state: 'appealed' }),
    form: {
      done: ({ id }) => withQuery(urls.ownComment(id), { fait: 'recours' }),
      refused: async (error, raw, request) => {
        const commentId = commentIdIn(request);
        const path = urls.ownComment(commentId);
        if (error.code === 'not_signed_in') return urls.signIn(path);
        const prefix = addressPrefix(request.headers.get(addressHeader) ?? '');
        const reference = await keepReportForm({ error, raw, commentId, addressPrefix: prefix });
        return withQuery(path, reference === null ? { erreur: error.code } : { recours: reference });
      },
    },
  }),
});
