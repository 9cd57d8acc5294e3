import type { CorrectionPlacement, CorrectionType } from '#features/newsroom/articles/articles.ts';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import { type BodyDocument, emptyBody } from '#features/newsroom/body/body.ts';
import { bodyToHtml } from '#features/newsroom/body/html/body-html.ts';
import { getPictureViews } from '#features/newsroom/media/data/picture.queries.ts';
import { escapeHtml } from '#features/newsroom/body/html/inline-html.ts';
import { date } from '#lib/dates.ts';
import { frenchTypography } from '#lib/french-typography.ts';
import { correctionTypeWords } from '#words/newsroom/articles/articles.ts';
import { correctionWords } from '#words/newsroom/reading/corrections.ts';
import { db } from '#server/db/client.ts';
import { getRelatedLinks } from './published-article.queries.ts';

/** The text of an article for feeds: plain HTML with absolute addresses, and what it is drawn from. */
export type ArticleHtml = {
  /** With its corrections, where its page has them. */
  html: string;
  corrections: { type: CorrectionType; text: string; publishedAt: Date }[];
  /** The last substantive change, or the newest correction, which stands in the text too. */
  changedAt: Date;
  assetIds: string[];
  relatedIds: string[];
};

type StoredCorrection = {
  type: CorrectionType;
  placement: CorrectionPlacement;
  text: string;
  publishedAt: string;
};

/** The live texts of public articles as HTML, by article id; pictures and links of all of them in one query each. */
export async function getArticleHtml({
  ids,
  siteUrl,
}: {
  ids: readonly string[];
  siteUrl: string;
}): Promise<Map<string, ArticleHtml>> {
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<
    {
      id: string;
      body: unknown;
      sponsor: string | null;
      changedAt: Date;
      corrections: StoredCorrection[] | null;
    }[]
  >`
    SELECT a.id, r.body, r.sponsor,
      (SELECT jsonb_agg(jsonb_build_object('type', c.type, 'placement', c.placement, 'text', c.text,
        'publishedAt', c.published_at) ORDER BY c.published_at, c.id)
        FROM corrections c WHERE c.article_id = a.id) AS corrections,
      greatest(a.modified_at, a.first_published_at, (SELECT max(c.published_at) FROM corrections c
        WHERE c.article_id = a.id)) AS "changedAt"
    FROM unnest(${[...ids]}::uuid[]) AS given(id)
    JOIN articles a ON a.id = given.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id`;
  const texts = rows.map((row) => ({ ...row, body: readable(row.body) }));
  const [pictures, related] = await Promise.all([
    getPictureViews([...new Set(texts.flatMap(({ body }) => bodyAssetIds(body)))]),
    getRelatedLinks([...new Set(texts.flatMap(({ body }) => bodyRelatedIds(body)))]),
  ]);
  return new Map(
    texts.map(({ id, body, sponsor, changedAt, corrections }) => [
      id,
      {
        html: withCorrections(
          bodyToHtml({ body, siteUrl, pictures, related, isSponsored: sponsor !== null }),
          corrections ?? [],
        ),
        corrections: (corrections ?? []).map(({ type, text, publishedAt }) => ({
          type,
          text,
          publishedAt: new Date(publishedAt),
        })),
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

/** Whoever reads by feed is told what was wrong too, before or after the text. */
function withCorrections(html: string, corrections: readonly StoredCorrection[]): string {
  const at = (wanted: CorrectionPlacement): string[] =>
    corrections
      .filter(({ placement }) => placement === wanted)
      .map(({ type, text, publishedAt }) => {
        const label = correctionWords.inFeed(correctionTypeWords[type], date(new Date(publishedAt)));
        return `<p><strong>${escapeHtml(label)}</strong> ${escapeHtml(frenchTypography(text))}</p>`;
      });
  return [...at('before_body'), html, ...at('after_body')].join('\n');
}
