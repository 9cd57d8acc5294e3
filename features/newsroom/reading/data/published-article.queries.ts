import type { CommentsMode, Genre, LeadPicture } from '#features/newsroom/articles/articles.ts';
import type {
  ArticleAnswer,
  ArticleSignature,
  PublishedArticle,
  PublishedCorrection,
} from '#features/newsroom/reading/published-article.ts';
import { type BodyDocument, emptyBody } from '#features/newsroom/body/body.ts';
import { bodyAssetIds, bodyRelatedIds } from '#features/newsroom/body/body-references.ts';
import { parseBody } from '#features/newsroom/body/body.schema.ts';
import type { RelatedArticles } from '#features/newsroom/body/drawn-picture.ts';
import {
  type DrawnCardRecord,
  drawnCardJson,
  toSharedPicture,
} from '#features/newsroom/media/data/drawn-card.queries.ts';
import { getPictureViews, leadCrops, pictureJson } from '#features/newsroom/media/data/picture.queries.ts';
import { type PictureRecord, toPictureView } from '#features/newsroom/media/picture-view.ts';
import { handlesOf, parseAuthorLinks } from '#features/newsroom/taxonomy/author.ts';
import { toAuthorLink } from '#features/newsroom/taxonomy/data/author.queries.ts';
import { toSectionLink } from '#features/newsroom/taxonomy/data/section.queries.ts';
import { toSubjectLink } from '#features/newsroom/taxonomy/data/subject.queries.ts';
import { urls } from '#lib/urls.ts';
import { db } from '#server/db/client.ts';
import { Prisma } from '#server/db/generated/client.ts';
import { log } from '#server/log/log.ts';

type Named = { id: string; slug: string; name: string };
type SectionRow = Named & { tint: string };

type ArticleRow = {
  id: string;
  state: string;
  isDeleted: boolean;
  slug: string;
  firstPublishedAt: Date | null;
  modifiedAt: Date | null;
  withdrawnAt: Date | null;
  notice: string | null;
  section: SectionRow;
  parent: SectionRow | null;
  genre: Genre;
  revisionId: string | null;
  language: string;
  kicker: string | null;
  headline: string | null;
  standfirst: string;
  seoTitle: string | null;
  seoDescription: string | null;
  socialTitle: string | null;
  socialDescription: string | null;
  dateline: string | null;
  backstory: string | null;
  sponsor: string | null;
  hasAiDisclosure: boolean;
  commentsMode: CommentsMode;
  commentCount: number;
  bylineNote: string | null;
  wordCount: number;
  body: unknown;
  authors:
    | (Omit<ArticleSignature, 'path' | 'portrait' | 'handles'> &
        Named & { portrait: PictureRecord | null; links: unknown; fediverse: string | null })[]
    | null;
  subjects: Named[] | null;
  corrections: (Omit<PublishedCorrection, 'publishedAt'> & { publishedAt: string })[] | null;
  leadUse: LeadPicture | null;
  lead: PictureRecord | null;
  drawnCard: DrawnCardRecord | null;
};

/**
 * What answers at `/{section}/{slug}`: the live article, the path that it moved to (a renamed section, a changed
 * slug, another section: one hop), the notice of a withdrawn one, or null. Drafts and embargoed texts are null.
 */
export async function getPublishedArticle(address: {
  sectionSlug: string;
  slug: string;
}): Promise<ArticleAnswer | null> {
  const row = await readArticle(address);
  if (!row || !row.firstPublishedAt) return null;
  if (row.state === 'withdrawn') {
    return {
      kind: 'gone',
      articleId: row.id,
      headline: row.headline,
      notice: row.notice,
      withdrawnAt: row.withdrawnAt ?? row.firstPublishedAt,
      section: toSectionLink(row.section),
    };
  }
  if (row.state !== 'published' || row.isDeleted || row.revisionId === null) return null;
  const path = urls.article(row.section.slug, row.slug);
  if (path !== urls.article(address.sectionSlug, address.slug)) {
    return { kind: 'moved', path, articleId: row.id, sectionId: row.section.id };
  }
  return { kind: 'found', article: await toArticle({ row, path, firstPublishedAt: row.firstPublishedAt }) };
}

/** The same by id: the live article, the notice of a withdrawn one, or null for whatever is not public. */
export async function getPublicArticle(
  articleId: string,
): Promise<Exclude<ArticleAnswer, { kind: 'moved' }> | null> {
  const address = await db().articleSlug.findFirst({
    where: { articleId, isCurrent: true },
    select: { slug: true, section: { select: { slug: true } } },
  });
  if (!address) return null;
  const answer = await getPublishedArticle({ sectionSlug: address.section.slug, slug: address.slug });
  // It moves between the two reads: whoever asks again finds it.
  return answer?.kind === 'moved' ? null : answer;
}

async function readArticle({ sectionSlug, slug }: { sectionSlug: string; slug: string }) {
  const rows = await db().$queryRaw<ArticleRow[]>`
    SELECT a.id, a.publication_state::text AS state, a.deleted_at IS NOT NULL AS "isDeleted",
      coalesce(cur.slug, asked.slug) AS slug, a.genre::text AS genre,
      a.first_published_at AS "firstPublishedAt", a.modified_at AS "modifiedAt",
      a.withdrawn_at AS "withdrawnAt", a.withdrawal_notice AS notice,
      jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'tint', s.tint) AS section,
      (SELECT jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'tint', p.tint)
        FROM sections p WHERE p.id = s.parent_id) AS parent,
      r.id AS "revisionId", r.language, r.kicker, r.headline, r.standfirst, r.seo_title AS "seoTitle",
      r.seo_description AS "seoDescription", r.social_title AS "socialTitle",
      r.social_description AS "socialDescription", r.dateline, r.backstory, r.sponsor,
      r.ai_disclosure AS "hasAiDisclosure", r.comments_mode::text AS "commentsMode", a.comment_count AS "commentCount",
      r.byline_note AS "bylineNote", r.word_count AS "wordCount", r.body,
      (SELECT jsonb_agg(jsonb_build_object('id', u.id, 'slug', u.slug, 'name', u.name, 'role', b.role,
        'note', b.note, 'jobTitle', u.job_title, 'biography', u.biography, 'portraitId', u.portrait_id,
        'links', u.links, 'fediverse', u.fediverse, 'portrait', ${pictureJson(Prisma.sql`u.portrait_id`)}) ORDER BY b.position)
        FROM article_authors b JOIN authors u ON u.id = b.author_id WHERE b.article_id = a.id) AS authors,
      (SELECT jsonb_agg(jsonb_build_object('id', t.id, 'slug', t.slug, 'name', t.name) ORDER BY b.position)
        FROM article_subjects b JOIN subjects own ON own.id = b.subject_id
        JOIN subjects t ON t.id = coalesce(own.merged_into_id, own.id) WHERE b.article_id = a.id) AS subjects,
      (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'type', c.type, 'placement', c.placement, 'text', c.text,
        'publishedAt', c.published_at, 'hasDifference', c.previous_revision_id IS NOT NULL) ORDER BY c.published_at, c.id)
        FROM corrections c WHERE c.article_id = a.id) AS corrections,
      r.lead_picture AS "leadUse",
      ${pictureJson(Prisma.sql`(r.lead_picture ->> 'assetId')::uuid`, leadCrops)} AS lead,
      ${drawnCardJson(Prisma.sql`a.id`)} AS "drawnCard"
    FROM section_slugs old
    JOIN article_slugs asked ON asked.section_id = old.section_id AND asked.slug = ${slug}
    JOIN articles a ON a.id = asked.article_id
    JOIN sections s ON s.id = a.section_id
    LEFT JOIN article_slugs cur ON cur.article_id = a.id AND cur.is_current
    LEFT JOIN revisions r ON r.id = a.live_revision_id
    WHERE old.slug = ${sectionSlug}`;
  return rows[0] ?? null;
}

async function toArticle({
  row,
  path,
  firstPublishedAt,
}: {
  row: ArticleRow;
  path: string;
  firstPublishedAt: Date;
}): Promise<PublishedArticle> {
  const body = readBody(row);
  const [pictures, related] = await Promise.all([
    getPictureViews(bodyAssetIds(body)),
    getRelatedLinks(bodyRelatedIds(body)),
  ]);
  return {
    ...row,
    path,
    headline: row.headline ?? '',
    section: { ...toSectionLink(row.section), parent: row.parent ? toSectionLink(row.parent) : null },
    authors: (row.authors ?? []).map(
      ({ slug, links, fediverse, ...author }): ArticleSignature => ({
        ...author,
        ...toAuthorLink({ ...author, slug }),
        portrait: author.portrait && toPictureView(author.portrait),
        handles: handlesOf({ links: parseAuthorLinks(links), fediverse }),
      }),
    ),
    subjects: uniqueById((row.subjects ?? []).map(toSubjectLink)),
    corrections: (row.corrections ?? []).map((correction) => ({
      ...correction,
      publishedAt: new Date(correction.publishedAt),
    })),
    firstPublishedAt,
    updatedAt: row.modifiedAt && row.modifiedAt > firstPublishedAt ? row.modifiedAt : null,
    lead: row.lead && toPictureView(row.lead, row.leadUse ?? {}),
    leadAssetId: row.leadUse?.assetId ?? null,
    drawnCard: row.drawnCard && toSharedPicture(row.drawnCard),
    body,
    pictures,
    related,
  };
}

/** A stored body that can't be read is logged and left out: the rest of the page still stands. */
function readBody(row: ArticleRow): BodyDocument {
  const parsed = parseBody(row.body);
  if (parsed.ok) return parsed.value;
  log().error(
    { articleId: row.id, revisionId: row.revisionId, detail: parsed.error.detail },
    'unreadable body',
  );
  return emptyBody();
}

/** Headlines and paths of the public articles among these, by id; what somebody pays for is no « Lire aussi ». */
export async function getRelatedLinks(ids: readonly string[]): Promise<RelatedArticles> {
  if (ids.length === 0) return {};
  const rows = await db().$queryRaw<{ id: string; headline: string; section: string; slug: string }[]>`
    SELECT a.id, r.headline, s.slug AS section, h.slug FROM unnest(${[...ids]}::uuid[]) AS given(id)
    JOIN articles a ON a.id = given.id AND a.publication_state = 'published' AND a.deleted_at IS NULL
    JOIN revisions r ON r.id = a.live_revision_id AND r.sponsor IS NULL JOIN sections s ON s.id = a.section_id
    JOIN article_slugs h ON h.article_id = a.id AND h.is_current`;
  return Object.fromEntries(
    rows.map(({ id, headline, section, slug }) => [id, { headline, path: urls.article(section, slug) }]),
  );
}

const uniqueById = <Item extends { id: string }>(items: Item[]): Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];
