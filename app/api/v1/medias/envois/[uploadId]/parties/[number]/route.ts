import { uploadPartSchema } from '#features/newsroom/media/media.schema.ts';
import { keepUploadPart } from '#features/newsroom/media/use-cases/send-upload.ts';
import { parseContentDigest } from '#lib/content-digest.ts';
import { refused } from '#lib/use-case.ts';
import { mediaRefusals as words } from '#words/newsroom/media/media-desk.ts';
import { bodyBytes } from '#server/http/limits.ts';
import { defineMethods, defineRoute } from '#server/http/route.ts';

/** One part of a file, as bytes; `Content-Digest` (RFC 9530, sha-256) is compared when it is sent. */
export const { GET, POST, PUT, PATCH, DELETE } = defineMethods({
  PUT: defineRoute({
    input: uploadPartSchema,
    auth: 'any',
    limit: 'uploadPart',
    takesBytes: true,
    bodyBytes: bodyBytes.uploadPart,
    run: async ({ actor, input, request: { bytes, contentDigest } }) => {
      const sha256 = contentDigest === null ? null : parseContentDigest(contentDigest);
      if (contentDigest !== null && sha256 === null) return refused('invalid', { detail: words.badPartSum });
      return keepUploadPart({ actor, input, bytes, sha256 });
    },
  }),
});
