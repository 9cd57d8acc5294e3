import type { ArticleCard } from '#features/newsroom/reading/article-card.ts';
import type { Genre, LeadPicture } from '#features/newsroom/articles/articles.ts';
import { cardRatios, pictureJson } from '#features/newsroom/media/data/picture.queries.ts';
import { type PictureRecord, toPictureView } from '#features/newsroom/media/picture-view.ts';
import { toAuthorLink } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { toSectionLink } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';

type CardRow = {
  id: string;
  slug: string;
  genre: Genre;
  urgency: number;
  firstPublishedAt: Date;
  kicker: string | null;
  headline: string;
  shortHeadline: string | null;
  standfirst: string;
  sponsor: string | null;
  wordCount: number;
  commentCount: number;
  sectionId: string;
  sectionSlug: string;
  sectionName: string;
  sectionTint: string;
  authors: { id: string; slug: string; name: string }[] | null;
  leadUse: LeadPicture | null;
  picture: PictureRecord | null;
  face: PictureRecord | null;
  /** Of the face, shown or withdrawn: the card changes with it. */
  faceAssetId: string | null;
};

/** The portrait of who signs first; the article is `a`. */
const firstPortrait = Prisma.sql`(SELECT u.portrait_id FROM article_authors b JOIN authors u ON u.id = b.author_id
  WHERE b.article_id = a.id ORDER BY b.position LIMIT 1)`;

/**
 * The cards of the articles that `pick` selects (SQL giving a column `id`), newest first. Only published ones come
 * out, whatever the pick says; no body is read.
 */
export async function readCards(pick: Prisma.Sql): Promise<ArticleCard[]> {
  const rows = await db().$queryRaw<CardRow[]>`
    SELECT a.id, h.slug, a.genre::text AS genre, a.urgency, a.first_published_at AS "firstPublishedAt",
      r.kicker, r.headline, r.short_headline AS "shortHeadline", r.standfirst, r.sponsor,
      r.word_count AS "wordCount", a.comment_count AS "commentCount", s.id AS "sectionId", s.slug AS "sectionSlug", s.name AS "sectionName",
      s.tint AS "sectionTint",
      (SELECT jsonb_agg(jsonb_build_object('id', u.id, 'slug', u.slug, 'name', u.name) ORDER BY b.position)
        FROM article_authors b JOIN authors u ON u.id = b.author_id WHERE b.article_id = a.id) AS authors,
      r.lead_picture AS "leadUse",
      ${pictureJson(Prisma.sql`(r.lead_picture ->> 'assetId')::uuid`, cardRatios)} AS picture,
      CASE WHEN a.genre = 'opinion' THEN ${pictureJson(firstPortrait)} END AS face,
      CASE WHEN a.genre = 'opinion' THEN ${firstPortrait} END AS "faceAssetId"
    FROM (${pick}) picked
    JOIN articles a ON a.id = picked.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current
    JOIN sections s ON s.id = a.section_id
    ORDER BY a.first_published_at DESC, a.id DESC`;
  return rows.map(toCard);
}

function toCard(row: CardRow): ArticleCard {
  return {
    id: row.id,
    path: urls.article(row.sectionSlug, row.slug),
    kicker: row.kicker,
    headline: row.headline,
    shortHeadline: row.shortHeadline || row.headline,
    standfirst: row.standfirst,
    section: toSectionLink({
      id: row.sectionId,
      slug: row.sectionSlug,
      name: row.sectionName,
      tint: row.sectionTint,
    }),
    authors: (row.authors ?? []).map(toAuthorLink),
    firstPublishedAt: row.firstPublishedAt,
    genre: row.genre,
    urgency: row.urgency,
    wordCount: row.wordCount,
    commentCount: row.commentCount,
    sponsor: row.sponsor,
    picture: row.picture && toPictureView(row.picture, row.leadUse ?? {}),
    pictureAssetId: row.leadUse?.assetId ?? null,
    face: row.face ? toPictureView(row.face) : null,
    faceAssetId: row.faceAssetId,
  };
}
