import { z } from 'zod';
import { openApiDocument } from '#app/api/v1/openapi.json/document.ts';
import { done } from '#lib/use-case.ts';
import { getConfig } from '#server/config.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';
import { getNewspaperName } from '#server/settings/settings.ts';

/** What the API can do, for machines. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  GET: defineRoute({
    input: z.object({}),
    auth: 'none',
    run: async () =>
      done(openApiDocument({ siteUrl: getConfig().siteUrl, siteName: await getNewspaperName() })),
  }),
});
