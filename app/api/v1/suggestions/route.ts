import { suggestSchema } from '#features/search/suggestion.ts';
import { suggest } from '#features/search/use-cases/suggest.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** Long enough that going back over what one typed asks nothing, short enough that a withdrawn headline goes. */
const keptSeconds = 60;

/** What the search's field suggests; the same for everyone, so that a browser and an edge may keep it a little. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: suggestSchema,
    auth: 'none',
    limit: 'apiRead',
    run: suggest,
    headers: () => ({ 'cache-control': `public, max-age=${keptSeconds}` }),
  }),
});
