import { z } from 'zod';
import { countLateActs } from '#features/newsroom/publishing/data/planned-acts.queries.ts';
import { done } from '#lib/use-case.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** How many planned acts are late among those that the caller may see: the red badge of the desk's bar asks each minute. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: z.object({}),
    auth: 'session',
    run: async ({ actor }) => done({ late: await countLateActs(actor) }),
  }),
});
