import { getArticleByApiSchema } from '#features/newsroom/writing/articles-api.schema.ts';
import { readSharing } from '#features/reach/syndication/use-cases/read-sharing.ts';
import { loadSettings } from '#app/(site)/load.ts';
import { loadNewspaper } from '#app/(site)/newspaper.ts';
import { forEverySite } from '#server/http/route-answer.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** What whoever shares an article needs: addresses, words, picture, links, card. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: getArticleByApiSchema,
    auth: 'none',
    limit: 'apiRead',
    headers: () => forEverySite,
    run: async ({ actor, input }) => {
      const [newspaper, { social }] = await Promise.all([loadNewspaper(), loadSettings()]);
      return readSharing({ actor, input: { ...input, newspaper, xAccount: social.x } });
    },
  }),
});
