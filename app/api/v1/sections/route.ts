import { z } from 'zod';
import { listSectionsForApi } from '#features/newsroom/taxonomy/data/api-section.queries.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** The sections, for anyone. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: z.object({}),
    auth: 'none',
    limit: 'apiRead',
    run: ({ actor }) => listSectionsForApi({ actor, input: {} }),
  }),
});
