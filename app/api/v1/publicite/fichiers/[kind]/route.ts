import { takeCreativeFileSchema } from '#features/ads/creative.schema.ts';
import { takeCreativeFile } from '#features/ads/use-cases/take-creative-file.ts';
import { bodyBytes } from '#server/limits.ts';
import { defineMethods, defineRoute } from '#server/route.ts';

/** A picture or a banner's archive, as bytes: read, cleaned and kept until the form of its creative names it. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  PUT: defineRoute({
    input: takeCreativeFileSchema,
    auth: 'session',
    limit: 'creativeFile',
    takesBytes: true,
    bodyBytes: bodyBytes.creative,
    run: ({ actor, input, request: { bytes } }) => takeCreativeFile({ actor, input, bytes }),
  }),
});
