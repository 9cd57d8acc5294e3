import { z } from 'zod';
import { isStaff } from '#lib/actor.ts';
import { done, refused } from '#lib/use-case.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** Who I am, for the scripts of a cached page: asked only when the sign-in hint is there. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: z.object({}),
    auth: 'session',
    run: async ({ actor }) =>
      actor.kind === 'person'
        ? done({ name: actor.name, isStaff: isStaff(actor) })
        : refused('not_signed_in'),
  }),
});
