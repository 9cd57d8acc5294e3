import { takeCreativeFileSchema } from '#features/ads/campaigns/creative.schema.ts';
import { takeCreativeFile } from '#features/ads/campaigns/use-cases/take-creative-file.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

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
