import { bodyAssetIds, bodyRelatedIds } from '#features/body/body-references.ts';
import { parseBody } from '#features/body/body.schema.ts';
import { type BodyDocument, emptyBody } from '#features/body/body.ts';
import { bodyToHtml } from '#features/body/html/body-html.ts';
import { getPictureViews } from '#features/media/data/picture.queries.ts';
import { db } from '#server/db/client.ts';
import { getRelatedLinks } from './published-article.queries.ts';

/** The text of an article for feeds: plain HTML with absolute addresses, and what it is drawn from. */
export type ArticleHtml = { html: string; changedAt: Date; assetIds: string[]; relatedIds: string[] };

/** The live texts of public articles as HTML, by article id; pictures and links of all of them in one query each. */
export async function getArticleHtml({
  ids,
  siteUrl,
}: {
  ids: readonly string[];
  siteUrl: string;
}): Promise<Map<string, ArticleHtml>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<{ id: string; body: unknown; changedAt: Date }[]>`
    SELECT a.id, r.body, greatest(a.modified_at, a.first_published_at) AS "changedAt"
    FROM unnest(${[...ids]}::uuid[]) AS given(id)
    JOIN articles a ON a.id = given.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id`;
  const texts = rows.map((row) => ({ ...row, body: readable(row.body) }));
  const [pictures, related] = await Promise.all([
    getPictureViews([...new Set(texts.flatMap(({ body }) => bodyAssetIds(body)))]),
    getRelatedLinks([...new Set(texts.flatMap(({ body }) => bodyRelatedIds(body)))]),
  ]);
  return new Map(
    texts.map(({ id, body, changedAt }) => [
      id,
      {
        html: bodyToHtml({ body, siteUrl, pictures, related }),
        changedAt,
        assetIds: bodyAssetIds(body),
        relatedIds: bodyRelatedIds(body),
      },
    ]),
  );
}

function readable(stored: unknown): BodyDocument {
  const parsed = parseBody(stored);
  return parsed.ok ? parsed.value : emptyBody();
}
